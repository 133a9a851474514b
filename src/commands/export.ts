import { parseArgs } from "node:util";
import { FORMATS, PARTITIONS, writeExports } from "../exports/write-exports.ts";
import { writeFolder } from "../exports/write-folder.ts";
import { LANGUAGES } from "../lib/language.ts";
import { endingAtOnce } from "../lib/signals.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { dataVersion } from "../plans/data-version.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { narrow } from "../tables/narrow.ts";
import { newestDate } from "../tables/newest-date.ts";
import { toRows } from "../tables/table.ts";
import { commandText } from "../words/command-texts.ts";
import { COMMON, readBeside, readChoice, readChoices } from "./options.ts";

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: {
      format: { type: "string", multiple: true },
      partition: { type: "string" },
      headers: { type: "string" },
      municipality: { type: "string", multiple: true },
      peers: { type: "string" },
      out: { type: "string", default: "exports" },
      ...COMMON,
    },
  });
  const formats = readChoices("format", values.format, FORMATS);
  const partition =
    values.partition === undefined
      ? undefined
      : readChoice("partition", values.partition, PARTITIONS);
  const heads = values.headers && readChoice("headers", values.headers, LANGUAGES);
  const forExcel = formats.some((format) => format === "excel-csv" || format === "xlsx");
  readBeside("headers", values.headers, "--format excel-csv, --format xlsx", forExcel);
  readBeside("partition", values.partition, "--format parquet", formats.includes("parquet"));
  terminal.progress(commandText("reading", terminal.lang));
  const project = await openProject(values.data, { peers: values.peers });
  const pipeline = endingAtOnce(() => runPipeline(project));
  const chosen = readMunicipalities(values.municipality, project);
  const tables = narrow(pipeline.tables, chosen);
  const rows = toRows(tables);
  const version = await dataVersion(values.data);
  const date = newestDate(rows);

  const names = formats.join(", ");
  terminal.progress(commandText("writing", terminal.lang, { formats: names }));
  const files = await writeFolder(values.out, { version, plans: rows.plans }, (write) =>
    writeExports(
      tables,
      { version, date, formats, partition, units: project.units, ...(heads && { heads }) },
      write,
    ),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made = { n: files.length, out: values.out, formats: names, seconds };
  terminal.out(commandText("exported", terminal.lang, made));
  return 0;
}
