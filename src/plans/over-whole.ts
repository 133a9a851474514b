import type { Problem } from "../lib/errors.ts";
import type { Cell } from "../notation/cell.ts";
import type { Target } from "../notation/target.ts";
import { foldWidth } from "../notation/text.ts";
import { normalizeUnit } from "../notation/unit.ts";
import { MOMENTS, type Moment } from "../tables/vocabulary.ts";
import { type Place, problemOfRow } from "./row-problem.ts";

interface SharedRow {
  place: Place;
  printed: Readonly<Record<Moment | "label" | "series", string>>;
  unit: string;
  cells: { baseline: Readonly<Cell>; target: Readonly<Target>; latest: Readonly<Cell> };
}

/** A part of a whole, whatever else the label says. */
const PART = /割合|占める/u;
/** One thing beside another, which may be larger. */
const BESIDE = /に対する|に比べ|を100/u;
/** What may pass 100 %: ratios, changes, what is used of what was meant to be. */
const MAY_PASS =
  /比|倍率|指数|増加|増減|伸び|成長|上昇|変化|前年|達成|進捗|充足|回収率|収支|自給|循環|混雑|乗車|稼働|利用率|回転|入[所園]率|接種/u;

/** Targets whose number is a level, not a change. */
const LEVELS: readonly string[] = ["value", "at_least", "at_most", "maintain"];

/** How many times another value of its row one is that has lost its decimal point. */
const SLIP = 5;

/**
 * Shares over 100 %, as 400 for 40.0: asked about, since some documents print such. What may pass
 * 100 % is asked about where the row's other values lie far below it.
 */
export function sharesOverWhole({ place, printed, unit, cells }: SharedRow): Problem[] {
  if (normalizeUnit(unit) !== "%") return [];
  const sizes = MOMENTS.flatMap((moment) => {
    const { value } = cells[moment];
    const isLevel = moment !== "target" || LEVELS.includes(cells.target.type);
    return value === null || !isLevel ? [] : [{ moment, value }];
  });
  const others = sizes.filter(({ value }) => value > 0 && value <= 100);
  const isDoubtful = ({ value }: { value: number }) =>
    value > 100 && (!mayPass(printed) || others.some((other) => value >= SLIP * other.value));
  return sizes.filter(isDoubtful).map(({ moment }) => {
    const values = { printed: printed[moment], label: printed.label };
    return problemOfRow(place, moment, "overWhole", values);
  });
}

function mayPass({ label, series }: SharedRow["printed"]): boolean {
  const text = foldWidth(`${label} ${series}`);
  return BESIDE.test(text) || (!PART.test(text) && MAY_PASS.test(text));
}
