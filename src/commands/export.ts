import { parseArgs } from "node:util";
import { FORMATS, PARTITIONS, writeExports } from "../exports/write-exports.ts";
import { writeFolder } from "../exports/write-folder.ts";
import { LANGUAGES, type Translated } from "../lib/language.ts";
import { endingAtOnce } from "../lib/signals.ts";
import type { Terminal } from "../lib/terminal.ts";
import { openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { dataVersion } from "../plans/data-version.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import { narrow } from "../tables/narrow.ts";
import { newestDate } from "../tables/newest-date.ts";
import { PEER_CHOICES } from "../tables/rows.ts";
import { toRows } from "../tables/table.ts";
import { commandText } from "../words/command-texts.ts";
import { COMMON, readBeside, readChoice, readChoices } from "./options.ts";

export const help: Translated = {
  ja: `npm run export -- [オプション]

すべての表をほかのプログラムのために書き出す：datapackage.json 付きの CSV、Excel 用の CSV、
XLSX、Parquet、Arrow、JSON、項目の説明書。

  --format NAME        この形式だけ（繰り返し可）
                       ${FORMATS.join("、")}
  --partition NAME     Parquet を表ごとの1ファイルでなく、値ごとのフォルダに分ける
                       ${PARTITIONS.join("、")}
  --headers ja|en      ブックと Excel 用の CSV の見出しを、列名でなく言葉にする
  --municipality CODE  この自治体だけ（6桁のコード、名称か読み、繰り返し可）
  --peers WHOM         比べる相手：${PEER_CHOICES.join("、")}、
                       または data/settings.yaml の一覧の名（size）
  --out DIR            置き場所（exports）
  --lang ja|en         表示の言語
  --data DIR           データのフォルダ（data）`,
  en: `npm run export -- [options]

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
  --lang ja|en         language of the messages
  --data DIR           the data folder (data)`,
};

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
