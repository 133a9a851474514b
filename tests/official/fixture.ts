import { table } from "arquero";
import { buildOfficial } from "../../src/official/build.ts";
import type { OfficialData } from "../../src/official/data.ts";
import { type ItemsFile, itemDefinition, type PrintedValue } from "../../src/official/schemas.ts";
import { rowsIn, tableOf } from "../../src/tables/table.ts";
import { kawaguchi } from "../compare/build.ts";

/** Invented items: a count, a count of the all-Japan file and a rate of both. */
export const definitions: ItemsFile = {
  licences: { gsa: { ja: "規約", en: "terms" } },
  sources: {
    a: { ja: "出典A", en: "source A", via: "x" },
    b: { ja: "出典B", en: "source B", via: "y" },
  },
  statistics: { census: { ja: "国勢調査", en: "Census" } },
  quantities: [],
  items: [
    item({ id: "pop_census", ssdse: { column: "A1101" } }),
    item({ id: "births" }),
    item({
      id: "births_per_1000",
      unit: "人/千人",
      unit_en: "per 1,000",
      digits: 2,
      formula: {
        numerator: ["births"],
        denominator: ["pop_census"],
        per: 1000,
        denominator_year: 2020,
      },
    }),
    item({ id: "share", unit: "%", unit_en: "%", digits: 1 }),
  ],
};

export function item(over: Record<string, unknown>) {
  return itemDefinition.parse({
    theme: "population",
    subtheme: "births",
    name: String(over.id),
    name_en: String(over.id),
    unit: "人",
    unit_en: "persons",
    definition: "定義",
    definition_en: "definition",
    statistic: "census",
    table: "t",
    licence: "gsa",
    direction: "none",
    date: { basis: "calendar_year" },
    why: "問い",
    why_en: "question",
    not_for: "他",
    not_for_en: "else",
    ...over,
  });
}

export function line(over: Partial<PrintedValue>, fileLine = 2) {
  const row: PrintedValue = {
    item_id: "births",
    municipality_code: "112038",
    year: 2023,
    value: "3497",
    unit: "人",
    missing: "",
    preliminary: "",
    source: "a",
    quality: "A",
    note: "",
    note_en: "",
    ...over,
  };
  return { row, file: "data/context/values.csv", fileLine };
}

/** Five municipalities of which one has nobody and one has no value. */
export function officialData(values = [line({})]): OfficialData {
  return {
    definitions: structuredClone(definitions),
    values,
    japan: {
      file: {
        edition: "SSDSE-A-2026",
        file: "ssdse-a-2026.csv",
        source: "b",
        quality: "A",
        sha256: "0".repeat(64),
        columns: { A1101: { year: 2020, name: "総人口" } },
      },
      table: table({
        municipality_code: ["112038", "112330", "141305", "075469", "011002"],
        prefecture: ["埼玉県", "埼玉県", "神奈川県", "福島県", "北海道"],
        name: ["川口市", "北本市", "川崎市", "双葉町", "札幌市"],
        kind: ["中核市", "市", "政令指定都市", "町", "政令指定都市"],
        A1101: [594274, 65201, 1538262, 0, "suppressed"],
      }),
    },
  };
}

/** The tables of official statistics as rows, beside no plan. */
export function officialRows(data: OfficialData, codes: readonly string[]) {
  const nothing = { indicators: tableOf("indicators", []), facts: tableOf("facts", []) };
  const places = tableOf(
    "municipalities",
    codes.map((code) => ({ ...kawaguchi, code })),
  );
  const built = buildOfficial(data, places, nothing);
  return {
    context: rowsIn("context", built.context),
    contextItems: rowsIn("contextItems", built.contextItems),
    contextDistributions: rowsIn("contextDistributions", built.contextDistributions),
  };
}
