import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { FONT_NAMES, fontFile } from "../src/lib/pdf/fonts.ts";

/** Tables whose rows the briefings print. */
const TABLES = ["indicators", "comparisons", "findings"];
/** Columns of a table that fit beside each other on an upright page. */
const COLUMNS = 8;

/**
 * One HTML page for printing that holds what a report in one language draws: all of its charts, and
 * the rows of its largest tables, in the same fonts.
 */
export function comparisonPage(charts: string, tables: string): string {
  const pictures = readdirSync(charts)
    .filter((name) => name.endsWith(".svg"))
    .sort()
    .map((name) => `<figure>${readFileSync(join(charts, name), "utf8")}</figure>`);
  const rows = TABLES.map((name) => tableOf(readFileSync(join(tables, `${name}.csv`), "utf8")));
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>machikurabe</title><style>
${FONT_NAMES.map(faceOf).join("\n")}
@page { size: A4; margin: 20mm } body { font: 9pt "BIZ UDPGothic" }
figure, tr { break-inside: avoid } svg { max-width: 100%; height: auto }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 7pt }
td { border-bottom: .5pt solid; vertical-align: top; overflow-wrap: anywhere }
</style><body>${pictures.join("\n")}${rows.join("\n")}</body></html>`;
}

function faceOf(name: (typeof FONT_NAMES)[number]): string {
  const family = name.startsWith("figures") ? "BIZ UDGothic" : "BIZ UDPGothic";
  const weight = /bold/i.test(name) ? "bold" : "normal";
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("file://${fontFile(name)}") }`;
}

function tableOf(csv: string): string {
  const rows: string[][] = parse(csv, { bom: true });
  const cells = (row: readonly string[]) =>
    row.slice(0, COLUMNS).map((cell) => `<td>${escaped(cell)}</td>`);
  return `<table>${rows.map((row) => `<tr>${cells(row).join("")}</tr>`).join("\n")}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
