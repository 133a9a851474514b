import type { ContextData } from "../../src/official/data.ts";
import {
  contextItem,
  type ItemsFile,
  type PrintedContextValue,
} from "../../src/official/schemas.ts";

/** Invented items: a count, a count of the all-Japan file and a rate of both. */
export const definitions: ItemsFile = {
  licences: { gsa: { ja: "規約", en: "terms" } },
  sources: {
    a: { ja: "出典A", en: "source A", via: "x" },
    b: { ja: "出典B", en: "source B", via: "y" },
  },
  statistics: { census: { ja: "国勢調査", en: "Census" } },
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
  return contextItem.parse({
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

export function line(over: Partial<PrintedContextValue>, fileLine = 2) {
  const row: PrintedContextValue = {
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
export function contextData(values = [line({})]): ContextData {
  const cells = (value: number | "suppressed") => new Map([["A1101", value]]);
  return {
    definitions,
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
      rows: new Map([
        ["112038", cells(594274)],
        ["112330", cells(65201)],
        ["141305", cells(1538262)],
        ["075469", cells(0)],
        ["011002", cells("suppressed")],
      ]),
    },
  };
}
