import { type FigureSort, figureSort, logicOf } from "../compare/logic.ts";
import { unitFactor } from "../notation/unit-change.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import type { Indicator } from "../tables/rows.ts";
import type { MatchAspect, MatchReason } from "../words/match-reasons.ts";
import { coreLabel, labelUnit } from "./label.ts";
import { otherPart } from "./part.ts";

export interface Facts {
  row: Indicator;
  /** Label and series without place, base and time. */
  core: string;
  /** The unit with the denominator that unit or label states. */
  unit: string;
  sort: FigureSort;
}

/** Makes the facts of rows; place names are taken out of labels. */
export function factsBy(logic: Taxonomy["logic"], placeNames: readonly string[]) {
  const typeOf = logicOf(logic);
  return (row: Indicator): Facts => {
    const unit = labelUnit(row) ?? row.unit;
    return {
      row,
      core: coreLabel(`${row.label}${row.series}`, placeNames),
      unit,
      sort: figureSort(unit, typeOf(row) === "perception"),
    };
  };
}

/**
 * What speaks for and against, aspect by aspect.
 * @param nearness of the labels, 1 where they are alike
 */
export function evidence(own: Facts, other: Facts, nearness: number): MatchReason[] {
  const said = (aspect: MatchAspect, isFor: boolean, a = "", b = ""): MatchReason => ({
    aspect,
    speaks: isFor ? "for" : "against",
    own: a,
    other: b,
  });
  const a = own.row;
  const b = other.row;
  const isSameLabel = own.core === other.core;
  const [perA, perB] = [denominator(own.unit), denominator(other.unit)];
  const part = otherPart(a, b);
  const ended = [a, b].filter(({ superseded }) => superseded).map(({ plan }) => plan);
  const isDirected = a.direction !== "none" && b.direction !== "none";
  const isSameTheme = a.theme === b.theme;
  return [
    isSameLabel
      ? said("label", true, a.label, b.label)
      : said("words", nearness >= NEAR, a.label, b.label),
    said("unit", areConvertible(own.unit, other.unit), own.unit, other.unit),
    said("sort", own.sort === other.sort, own.sort, other.sort),
    spanOf(a) !== spanOf(b) && said("span", false, spanOf(a), spanOf(b)),
    perA !== perB && said("denominator", false, perA, perB),
    isDirected && said("direction", a.direction === b.direction, a.direction, b.direction),
    isSameTheme && a.subtheme === b.subtheme
      ? said("subtheme", true, a.subtheme, b.subtheme)
      : said("theme", isSameTheme, a.theme, b.theme),
    a.target_type !== b.target_type && said("target", false, a.target_type, b.target_type),
    part !== null && said("part", false, part.own, part.other),
    ended.length > 0 && said("standing", false, "", ended.join(", ")),
  ].filter((reason) => reason !== false);
}

/** Labels that share less than this of their rarer pairs are called far apart. */
const NEAR = 0.1;

/** Whether a value in one unit can be given in the other, both with their denominators. */
export function areConvertible(a: string, b: string): boolean {
  return unitFactor(a, b) !== null;
}

/** What a value sums up: a mean and a total over years are no values of one year. */
function spanOf({ baseline_basis, target_basis }: Indicator): "average" | "cumulative" | "year" {
  const bases = [baseline_basis, target_basis];
  if (bases.includes("cumulative")) return "cumulative";
  return bases.includes("average") ? "average" : "year";
}

/** What stands below the fraction bar, or "". */
function denominator(unit: string): string {
  return unit.split("/").slice(1).join("/");
}
