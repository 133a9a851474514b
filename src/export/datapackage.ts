import type { PlanFile } from "../plans/schemas.ts";
import type { ContextItem } from "../tables/rows.ts";
import type { Column } from "./columns.ts";
import type { ExportTable } from "./export-table.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

interface PackageSources {
  version: string;
  /** ISO date of the newest document, so that the file carries a date of the data. */
  created: string;
  plans: readonly PlanFile[];
  contextItems: readonly ContextItem[];
}

/**
 * datapackage.json beside the folder csv/: a Data Package v2 with a Table Schema for every table.
 * `unit` and `unitField` are properties of our own, which the standard allows.
 */
export function dataPackage(tables: readonly ExportTable[], sources: PackageSources): string {
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name: "machikurabe",
    title: "まちくらべ：自治体計画の指標の比較 / machikurabe: municipal plans compared",
    description:
      "Indicators, policies and figures that Japanese municipalities publish in their plans, as printed and as numbers, with the comparisons between them and official statistics beside them. Facts and figures only.",
    version: `0.1.0+${sources.version}`,
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
      ...sources.plans.map(({ title, publisher, document }) => ({
        title: `${publisher}「${title}」（${document.file}、sha256 ${document.sha256}）`,
      })),
      ...contextSources(sources.contextItems),
    ],
    resources: tables.map((table) => resource(table, sources.contextItems)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(table: ExportTable, items: readonly ContextItem[]) {
  const { name, title, about, columns, primary, foreign } = table;
  const ofContext = name.startsWith("context");
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
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ",", lineTerminator: "\n" },
    ...(ofContext && items.length > 0
      ? { licenses: contextLicences(items), sources: contextSources(items) }
      : {}),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map((column) => field(column, primary.includes(column.name))),
      missingValues: [""],
      ...(primary.length > 0 ? { primaryKey: primary } : {}),
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
 * text and a missing value are one, so only numbers and enumerations can be required.
 */
function field({ name, type, nullable, values, text }: Column, isKey: boolean) {
  const required = isKey
    ? name !== "municipality_code"
    : !nullable && (type !== "string" || values !== null);
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
    ...(text.unit === undefined
      ? {}
      : text.unit.startsWith("@")
        ? { unitField: text.unit.slice(1) }
        : { unit: text.unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function contextLicences(items: readonly ContextItem[]) {
  const licences = new Map(items.map(({ licence, licence_en }) => [licence_en, licence]));
  return [...licences].map(([en, ja]) => ({ name: slug(en), title: `${ja} / ${en}` }));
}

function contextSources(items: readonly ContextItem[]) {
  const statistics = new Map(items.map((item) => [item.statistic, item.statistic_en]));
  return [...statistics].map(([ja, en]) => ({ title: `${ja} / ${en}` }));
}

/** A licence without an Open Definition id is named by its own words. */
function slug(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^A-Za-z0-9._-]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
