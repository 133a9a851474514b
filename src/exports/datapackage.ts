import { readFileSync } from "node:fs";
import type { Translated } from "../lib/language.ts";
import type { NamedColumn } from "../tables/define.ts";
import type { OfficialItem, PlanRow } from "../tables/rows.ts";
import { itemLicences, itemSources } from "./datapackage-sources.ts";
import type { ExportTable } from "./export-table.ts";
import { sha256 } from "./manifest.ts";

const PROJECT = new URL("../../package.json", import.meta.url);
const PROFILES = "https://datapackage.org/profiles/2.0";

interface PackageSources {
  version: string;
  /** The newest date of the data, as ISO 8601 writes it. */
  created: string;
  plans: readonly PlanRow[];
  contextItems: readonly OfficialItem[];
  /** The CSV files by table, for their size and checksum. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * datapackage.json beside the folder csv/: a Data Package v2 with a Table Schema for every table.
 * `unit`, `unitField` and `items` are properties of our own, which the standard allows.
 */
export function dataPackage(tables: readonly ExportTable[], sources: PackageSources): string {
  const { version }: { version: string } = JSON.parse(readFileSync(PROJECT, "utf8"));
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name: "machikurabe",
    title: "まちくらべ：自治体計画の指標の比較 / machikurabe: municipal plans compared",
    description:
      "Indicators, policies and figures that Japanese municipalities publish in their plans, as printed and as numbers, with the comparisons between them and official statistics beside them. Facts and figures only.",
    version: `${version}+${sources.version}`,
    created: sources.created,
    keywords: ["municipality", "plan", "indicator", "Japan", "総合計画", "総合戦略", "KPI"],
    licenses: [
      {
        name: "MIT",
        title: "MIT License",
        path: "https://opensource.org/license/mit",
      },
    ],
    sources: [
      ...sources.plans.map(({ title, publisher, document, document_sha256 }) => ({
        title: `${publisher}「${title}」（${document}、sha256 ${document_sha256}）`,
      })),
      ...itemSources(sources.contextItems),
    ],
    resources: tables.map((table) => resource(table, sources)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(table: ExportTable, { contextItems, files }: PackageSources) {
  const { file: name, columns, primary, unique, foreign, textOf } = table;
  const [title, about] = [textOf("(title)"), textOf("(about)")];
  const ofContext = name.startsWith("context") && contextItems.length > 0;
  const content = files.get(name) ?? new Uint8Array();
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: "table",
    path: `csv/${name}.csv`,
    title: `${title.ja} / ${title.en}`,
    description: `${about.ja}。/ ${about.en}.`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: content.length,
    hash: `sha256:${sha256(content)}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ",", lineTerminator: "\n" },
    ...(ofContext
      ? { licenses: itemLicences(contextItems), sources: itemSources(contextItems) }
      : {}),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map((column) => field(column, textOf(column.name), primary)),
      missingValues: [""],
      ...(primary.length > 0 ? { primaryKey: primary } : {}),
      ...(unique.length > 0 ? { uniqueKeys: [unique] } : {}),
      ...(foreign.length > 0
        ? {
            foreignKeys: foreign.map(({ column, table: other, to }) => ({
              fields: [column],
              // A table that points at itself leaves the resource out.
              reference: other === name ? { fields: [to] } : { resource: other, fields: [to] },
            })),
          }
        : {}),
    },
  };
}

/**
 * The schema has no text for null in `required`: every text may be empty in CSV, where an empty
 * text and a missing value are one, so only keys, numbers and enumerations can be required.
 */
function field(
  { name, type, nullable, values, unit }: NamedColumn,
  text: Translated,
  primary: readonly string[],
) {
  const required = primary.includes(name) || (!nullable && (type !== "string" || values !== null));
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(values === null ? {} : { enum: values }),
  };
  return {
    name,
    type,
    title: text.ja,
    description: `${text.ja} / ${text.en}`,
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(unit === undefined ? {} : unit.startsWith("@") ? { unitField: unit.slice(1) } : { unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
