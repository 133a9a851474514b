import { parseArgs } from "node:util";
import { FORMATS, PARTITIONS, writeExports } from "../exports/write-exports.ts";
import { writeFolder } from "../exports/write-folder.ts";
import { LANGUAGES } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { dataVersion } from "../plans/data-version.ts";
import { narrow } from "../tables/narrow.ts";
import { newestDate } from "../tables/newest-date.ts";
import { PEER_CHOICES } from "../tables/rows.ts";
import { toRows } from "../tables/table.ts";
import { readChoices, readMunicipalities } from "./options.ts";

export const help = `npm run export -- [options]

Writes every table for other programs: CSV with datapackage.json, CSV for Excel, an XLSX
workbook, Parquet, Arrow, JSON, and a codebook.

  --format NAME        this format alone (repeatable)
                       ${FORMATS.join(", ")}
  --partition NAME     Parquet in one folder for each value instead of one file a table
                       ${PARTITIONS.join(", ")}
  --headers ja|en      heads in words instead of names of columns, in the workbook and the CSV for
                       Excel
  --municipality CODE  these municipalities alone (repeatable), by 6-digit code, name or reading
  --peers WHOM         whom they are compared with: ${PEER_CHOICES.join(", ")},
                       or the name of a list in data/settings.yaml (size)
  --out DIR            where to put everything (exports)
  --data DIR           the data folder (data)`;

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
      data: { type: "string", default: "data" },
    },
  });
  const formats = readChoices("format", values.format, FORMATS);
  const partition =
    values.partition === undefined
      ? undefined
      : readChoices("partition", [values.partition], PARTITIONS)[0];
  const heads = values.headers && readChoices("headers", [values.headers], LANGUAGES)[0];
  terminal.progress("Reading and checking the data");
  const project = await openProject(values.data, { peers: values.peers });
  const pipeline = runPipeline(project);
  const chosen = readMunicipalities(values.municipality, project);
  const tables = narrow(pipeline.tables, chosen);
  const rows = toRows(tables);
  const version = await dataVersion(values.data);
  const date = newestDate(rows);

  terminal.progress(`Writing ${formats.join(", ")}`);
  const files = await writeFolder(values.out, { version, plans: rows.plans }, (write) =>
    writeExports(
      tables,
      { version, date, formats, partition, units: project.units, ...(heads && { heads }) },
      write,
    ),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(`${files.length} files in ${values.out}/ (${formats.join(", ")}), ${seconds} s`);
  return 0;
}
