import type { ColumnTable } from "arquero";
import { lift, on } from "../lib/arquero.ts";
import { foldWidth } from "../notation/text.ts";
import { normalizeUnit } from "../notation/unit.ts";
import type { Indicator, SeriesPoint } from "../tables/rows.ts";

/** What the plans themselves print as latest values (最新値). */
export function ofPlans(indicators: ColumnTable): ColumnTable {
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
      ["line", "evaluation_printed", "note"],
    )
    .derive({ origin: () => "plan", document_id: () => "plan" });
}

/**
 * The points of a series, which belongs to the indicator of its name in the same unit.
 * @param points the same as printed, see `printedPoints`
 */
export function ofSeries(
  series: ColumnTable,
  points: ColumnTable,
  indicators: ColumnTable,
): ColumnTable {
  const named = indicators
    .filter((d: Indicator) => !d.is_repeat)
    .select({ id: "indicator_id" }, "plan", "label", "series", "unit")
    .derive({ key: lift((d: Indicator) => nameKey(d.label + d.series, d.unit)) });
  return series
    .join(points, "id")
    .derive({
      key: lift((d: SeriesPoint) => nameKey(d.name, d.unit)),
      origin: () => "series",
      document_id: () => "plan",
    })
    .join(named, on("plan", "key"), [OF_SERIES, ["indicator_id"]]);
}

const OF_SERIES = ["year", "basis", "raw", "value", "line", "origin", "document_id"];

function nameKey(name: string, unit: string): string {
  return `${foldWidth(name).replaceAll(" ", "")}|${normalizeUnit(unit)}`;
}
