import type { ColumnTable } from "arquero";
import { group } from "d3";
import type { Problem } from "../../lib/errors.ts";
import { unitFactor } from "../../notation/unit-change.ts";
import type { Measure } from "../../plans/measure-schemas.ts";
import type { Comparison, Indicator } from "../../tables/rows.ts";
import { rowsIn } from "../../tables/table.ts";
import { type FigureSort, figureSort, logicOf } from "../logic.ts";
import { type Given, rowsNamed } from "./members.ts";
import { at } from "./problem-at.ts";

interface Member {
  row: Comparison;
  indicator: Indicator;
  /** What the figure is after its conversion. */
  sort: FigureSort;
}

/**
 * Members that do not belong together. Rows of a measure that claims to compare (any grade but
 * `not_comparable`) are of one sort and of units that convert into each other; a measure stands
 * under the theme of one of its rows unless `theme_reason` says why not.
 */
export function measureFit(
  given: Pick<Given, "measures" | "indicators" | "taxonomy">,
  comparisons: ColumnTable,
): Problem[] {
  const typeOf = logicOf(given.taxonomy.logic);
  const sortOf = ({ unit }: Comparison, indicator: Indicator): FigureSort =>
    figureSort(unit, typeOf(indicator) === "perception");
  const named = rowsNamed(given);
  const byMeasure = group(rowsIn("comparisons", comparisons), ({ measure }) => measure);
  return given.measures.flatMap((measure, i) => {
    const members = (byMeasure.get(measure.id) ?? []).flatMap((row): Member[] => {
      const indicator = named.get(row.indicator_id);
      return indicator === undefined ? [] : [{ row, indicator, sort: sortOf(row, indicator) }];
    });
    const compares = measure.grade !== "not_comparable";
    return [
      ...(compares ? [...sorts(measure, members, i), ...units(measure, members, i)] : []),
      ...themes(measure, members, i),
    ];
  });
}

function sorts({ id }: Measure, members: readonly Member[], i: number): Problem[] {
  if (new Set(members.map(({ sort }) => sort)).size < 2) return [];
  const list = members.map(({ row, sort }) => `"${row.indicator_id}" is a ${sort}`).join(", ");
  const message = `"${id}" joins figures of different sorts: ${list}. Leave a row out, convert it, or grade the measure not_comparable.`;
  return [at(`${i}.members`, "measure-sorts", message)];
}

function units({ id }: Measure, members: readonly Member[], i: number): Problem[] {
  const [first, ...others] = members;
  const other = others.find(({ row }) => unitFactor(row.unit, first?.row.unit ?? "") === null);
  if (first === undefined || other === undefined) return [];
  const message = `"${id}" joins units that do not convert: "${first.row.unit}" of "${first.row.indicator_id}" and "${other.row.unit}" of "${other.row.indicator_id}". Give conversion steps, leave a row out, or grade the measure not_comparable.`;
  return [at(`${i}.members`, "measure-units", message)];
}

function themes(
  { id, theme, theme_reason }: Measure,
  members: readonly Member[],
  i: number,
): Problem[] {
  const found = [...new Set(members.map(({ indicator }) => indicator.theme))];
  if (found.length === 0 || found.includes(theme) || theme_reason !== undefined) return [];
  const message = `"${id}" stands under "${theme}", its rows under "${found.join(", ")}". Change the theme, or say in theme_reason why it differs.`;
  return [at(`${i}.theme`, "measure-theme", message)];
}
