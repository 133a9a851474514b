import type { ColumnTable } from "arquero";
import { lift, on } from "../lib/arquero.ts";
import { readCell } from "../notation/cell.ts";
import { foldWidth } from "../notation/text.ts";
import { normalizeUnit } from "../notation/unit.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import type { Indicator, SeriesPoint } from "../tables/rows.ts";

/** What results are made of. */
export interface ResultSources {
  indicators: ColumnTable;
  /** The typed yearly series of the plans. */
  series: ColumnTable;
  /** The same points as printed, see `printedPoints`. */
  points: ColumnTable;
  /** results.csv as printed, see `reportedTable`. */
  reported: ColumnTable;
  documents: ColumnTable;
  grades: ColumnTable;
  /** The years of the pandemic, and what moves with people meeting. */
  taxonomy: Pick<Taxonomy, "pandemic">;
  /** English names of units. */
  unitNames: ReadonlyMap<string, string>;
}

const ON_DOCUMENT = on("plan", "document_id");

/** What every result takes over from its indicator. */
const KEYS = ["municipality_code", "plan", "theme", "unit"];
interface Reported {
  cell: string;
  unit: string;
}

/** Each line of results.csv in the unit of its indicator. */
export function ofReports({ reported, indicators, documents }: ResultSources): ColumnTable {
  return reported
    .join(indicators.select({ id: "indicator_id" }, KEYS), "indicator_id")
    .join(documents, ON_DOCUMENT)
    .derive({
      origin: () => "report",
      value: lift(({ cell, unit }: Reported) => readCell(cell, unit).value),
      missing: lift(({ cell, unit }: Reported) => readCell(cell, unit).missing),
    });
}

/** What the plans themselves print as latest values (最新値). */
export function ofPlans({ indicators, documents }: ResultSources): ColumnTable {
  return indicators
    .filter((d: Indicator) => d.latest_raw !== "")
    .select(
      {
        id: "indicator_id",
        latest_raw: "raw",
        latest_value: "value",
        latest_year: "year",
        latest_basis: "basis",
        latest_missing: "missing",
      },
      KEYS,
      "line",
      "evaluation_printed",
      "note",
    )
    .derive({ origin: () => "plan", document_id: () => "plan" })
    .join(documents, ON_DOCUMENT);
}

/** The points of a series, which belongs to the indicator of its name in the same unit. */
export function ofSeries({ series, points, indicators, documents }: ResultSources): ColumnTable {
  const named = indicators
    .filter((d: Indicator) => !d.is_repeat)
    .select({ id: "indicator_id" }, KEYS, "label", "series")
    .derive({ key: lift((d: Indicator) => nameKey(d.label + d.series, d.unit)) });
  return series
    .join(points, "id")
    .derive({
      key: lift((d: SeriesPoint) => nameKey(d.name, d.unit)),
      origin: () => "series",
      document_id: () => "plan",
    })
    .join(named, on("plan", "key"), [
      OF_SERIES,
      ["indicator_id", "municipality_code", "theme", "unit"],
    ])
    .join(documents, ON_DOCUMENT);
}

const OF_SERIES = ["plan", "year", "basis", "raw", "value", "line", "origin", "document_id"];

function nameKey(name: string, unit: string): string {
  return `${foldWidth(name).replaceAll(" ", "")}|${normalizeUnit(unit)}`;
}
