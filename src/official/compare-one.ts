import { exact } from "../lib/number.ts";
import { completes, unitFactor } from "../notation/unit-change.ts";
import type { OfficialPlan } from "../tables/rows.ts";
import { decimalsOf } from "../words/format.ts";
import { boundOf, distance } from "./qualifier.ts";
import type { ItemDefinition, QuantityLink } from "./schemas.ts";
import type { Stated } from "./stated.ts";

/** Official values of a neighbouring year may stand in for a plan's year, where they agree with it. */
const YEARS_APART = 1;

/** A plan's figure with the series of one item that may hold its quantity. */
export interface Candidate extends Stated {
  /** Of the link among the links, and of the item in its link. */
  place: number;
  rank: number;
  /** Of the figure among all that plans state. */
  at: number;
  item_id: string;
  /** The official values in the order of years; undefined where there are none. */
  series?: OfficialPoint[];
}

/** A known official value. */
export type OfficialPoint = Pick<OfficialPlan, "quality"> & { year: number; value: number };

/** Years between the plan's figure and the official value that stands beside it; Infinity without. */
export function yearsApart(plan: Candidate): number {
  const official = nearest(plan);
  if (plan.year === null || official === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(official.year - plan.year);
}

/** The official value of the plan's year, else of the year before or after it. */
function nearest({ year: own, series = [] }: Candidate): OfficialPoint | undefined {
  if (own === null) return undefined;
  const away = ({ year }: OfficialPoint) => Math.abs(year - own);
  return series
    .filter((point) => away(point) <= YEARS_APART)
    .toSorted((a, b) => away(a) - away(b))[0];
}

/** @returns nothing where the units measure different things. */
export function compareOne(
  link: QuantityLink,
  item: ItemDefinition,
  plan: Candidate,
): OfficialPlan[] {
  const { name, name_en, theme, unit, unit_en } = item;
  const factor = factorOf(plan.unit, unit);
  if (factor === null) return [];
  const value = exact(plan.value * factor);
  const near = nearest(plan);
  const found = near && verdictOf(link, plan, { value, factor, official: near });
  // Of another year a number may well be another: that says nothing about what is counted.
  const isOther = near?.year !== plan.year && found?.verdict === "beyond";
  const [official, beside] = isOther ? [] : [near, found];
  return [
    {
      item_id: item.id,
      name,
      name_en,
      row_id: plan.row_id,
      municipality_code: plan.municipality_code,
      theme,
      label: plan.label,
      label_en: plan.label_en,
      field: plan.field,
      unit,
      unit_en,
      plan_value: value,
      plan_year: plan.year,
      official_value: official?.value ?? null,
      official_year: official?.year ?? null,
      quality: official?.quality ?? null,
      difference: official === undefined ? null : exact(value - official.value),
      tolerance: link.tolerance,
      tolerance_absolute: link.absolute,
      verdict: beside?.verdict ?? "no_official",
      equal_year: beside?.equalYear ?? null,
      reason: link.reason,
      reason_en: link.reason_en,
      qualifier: plan.qualifier,
    },
  ];
}

/** Plans often leave the denominator to the label: 件 for 件/千人, g for g/人日. */
function factorOf(from: string, to: string): number | null {
  const full = to.replace("人日", "人・日");
  const plain = to.replace(/\/人日?$/u, "");
  return unitFactor(from, full) ?? unitFactor(from, plain) ?? (completes(full, from) ? 1 : null);
}

interface Beside {
  /** The plan's, in the item's unit. */
  value: number;
  factor: number;
  official: { value: number };
}

function verdictOf(link: QuantityLink, plan: Candidate, { value, factor, official }: Beside) {
  const bound = boundOf(plan.qualifier);
  // A plan that prints 60.7万人 says nothing about the digits below, and 約 nothing about the last.
  const step = 10 ** -decimalsOf(plan.value) * factor * (bound.about ? 1 : 0.5);
  const away = Math.abs(distance(value, official.value, bound));
  const tolerated = link.absolute ? link.tolerance : link.tolerance * Math.abs(official.value);
  const isBeyond = away > Math.max(tolerated, step) + 1e-9;
  const isExact = !bound.above && !bound.below;
  const equal = plan.series?.find((other) => Math.abs(other.value - value) < step);
  return {
    verdict: isBeyond ? ("beyond" as const) : ("within" as const),
    equalYear: isExact && away > step + 1e-9 ? (equal?.year ?? null) : null,
  };
}
