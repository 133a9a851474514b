import { hasOwnSign } from "../../notation/baseline-and-target.ts";
import type { Cell } from "../../notation/cell.ts";
import type { Target } from "../../notation/target.ts";
import { unitsConvertible } from "../../notation/unit.ts";
import { unitOf } from "../cells.ts";
import { IS_OTHERS } from "../grid/whose.ts";
import type { ExtractedRow } from "../rows.ts";
import { compact } from "../text.ts";
import { beginsNote, isFigure } from "../words.ts";
import { periodYear } from "../years.ts";

/** The values of a row as the notation reads them. */
export interface ReadValues {
  baseline: Cell;
  target: Target;
  latest: Cell;
  /** The unit of the row, else of its baseline. */
  unit: string;
  /** Whether the goal was read without the words around its figure. */
  reworded: boolean;
}

/** What the values of a row leave open, beside the doubts of its layout. */
export type Asked = keyof ReturnType<typeof openIn>;

/** The reasons for which a person may have to look at the values of a row, and whether each holds. */
export function openIn(row: ExtractedRow, read: ReadValues) {
  const { baseline, unit, target, latest, reworded } = read;
  return {
    "unread-baseline": baseline.problem !== null || holdsLetter(row.baseline),
    "unread-target": target.problem !== null || holdsLetter(row.target),
    "benchmark-figure": target.type === "benchmark" && /[0-9０-９]/u.test(row.target),
    "goal-unit":
      hasOtherUnit(row) ||
      (isShare(target.unit) && target.value !== null && unit !== "" && !isShare(unit)),
    "mixed-share": isOutOf(unit) || mixesShares(row, read),
    "guessed-cells": row.layout === "broken-cells",
    "goal-words": reworded,
    "goal-figure": hasFigureBeside(target),
    "goal-span": countsOtherwise(baseline, target),
    "goal-yearly": changesYearly(target, row.target),
    "sign-words": saysSign(baseline) || saysSign(latest),
    "whose-value": isOthers(baseline) || isOthers(latest),
    "goal-change": hasOwnSign(row.target, row.baseline, baseline),
    "unread-latest": latest.problem !== null || holdsLetter(row.latest),
    "unit-grade": /^[A-ESＡ-ＥＳ]$/u.test(unit || target.unit),
    "late-interim": hasLateInterim(row),
    "late-latest": hasLateLatest(row),
  };
}

/**
 * Whether start and goal are printed with units of two quantities: one of them may be the next row's. Where keys
 * and no columns put them together, so may be a figure without a unit beside one with it. A goal that is a change
 * (46%削減) has its own unit.
 */
function hasOtherUnit(row: ExtractedRow): boolean {
  if (/[減増]/u.test(row.target)) return false;
  const [from, to] = [row.baseline, row.target].map(unitOf) as [string, string];
  if (from !== "" && to !== "") return !unitsConvertible(from, to);
  return (
    row.layout === "keyed" &&
    row.unit === "" &&
    from !== to &&
    isFigure(row.baseline) &&
    isFigure(row.target)
  );
}

/** Whether a goal on the way is of a later year than the target, which may then be another column's. */
const hasLateInterim = ({ interim, target_period }: ExtractedRow): boolean => {
  const due = periodYear(target_period) ?? Infinity;
  return interim.some(({ period }) => (periodYear(period) ?? 0) > due);
};

/**
 * Whether the latest value is of a later year than the target, or the figure of the target in its very year: one of
 * them may be the other's.
 */
function hasLateLatest({ latest, latest_period, target, target_period }: ExtractedRow): boolean {
  const [own, due] = [latest_period, target_period].map(periodYear);
  if (own == null || due == null || !/[0-9０-９]/u.test(latest)) return false;
  return own > due || (own === due && compact(latest) === compact(target));
}

const isShare = (unit: string): boolean => /^(?:[%％‰]|ポイント|割)$/u.test(unit);

/** Whether the unit is a number of something out of all of it: 6台/52台. */
const isOutOf = (unit: string): boolean => /^([^0-9/]{1,4})\/[0-9,]{1,9}\1$/u.test(unit);

/** Whether a letter stands where only a digit can: 1O件, 2l件, as texts of scanned pages have it. */
const holdsLetter = (printed: string): boolean =>
  /[0-9][OoIl〇](?=[0-9,.%\p{Script=Han}])/u.test(compact(printed));

/** How many times as much as the fraction the other value is at least; goals are seldom more. */
const LEAST = 30;

/** Whether a fraction that may be a share (0.418) stands beside a share in per cent: 50%, or many times as much. */
function mixesShares(row: ExtractedRow, { unit, baseline, target, latest }: ReadValues): boolean {
  const sides = [
    { raw: row.baseline, value: baseline.value },
    { raw: row.target, value: target.value },
    { raw: row.latest, value: latest.value },
  ].filter(({ value }) => value !== null);
  const [fractions, others] = [true, false].map((is) =>
    sides.filter(({ raw }) => FRACTION.test(raw) === is),
  );
  const named = unit === "" && /(?:率|割合)$/u.test(row.label);
  if (!named && ![unit, target.unit, latest.unit].some(isShare)) return false;
  const least = LEAST * Math.min(...(fractions ?? []).map(({ value }) => value ?? 1));
  return (others ?? []).some(({ raw, value }) =>
    /[%％]/u.test(raw) ? fractions?.length : (value ?? 0) >= least,
  );
}
const FRACTION = /^0\.0{0,9}[1-9][0-9]{0,20}$/u;

/** Whether a goal in words has a figure beside it, without which it was read: 向上（65.0）, 減少（300件以下）. */
const hasFigureBeside = ({ type, value, remarks }: Target): boolean =>
  value === null &&
  type !== "range" &&
  remarks.some((remark) => /[0-9０-９]/u.test(remark) && !beginsNote(remark));

/** Whether a goal is what changes each year, of which the last year's value does not follow: 毎年10件減. */
const changesYearly = ({ type }: Target, printed: string): boolean =>
  /^(?:increase|decrease|change_up|change_down)$/u.test(type) &&
  /^(?:毎年|各年|年間?(?=[0-9]))/u.test(compact(printed));

/** Whether start and goal say that one of them is of each year and the other counts several: 15件/年 and 累計100件. */
const countsOtherwise = (from: Cell, to: Target): boolean =>
  from.value !== null &&
  to.value !== null &&
  ((from.flow && to.cumulative && !from.cumulative) ||
    (from.cumulative && to.flow && !to.cumulative));

/** Whether a value says in words which sign it has: 120（減）. */
const saysSign = ({ value, remarks }: Cell): boolean =>
  value !== null && remarks.some((remark) => SIGN.test(remark));
const SIGN = /^(?:増加?|減少?|プラス|マイナス|[黒赤]字|転[入出]超過)$/u;

/** Whether a value is called somebody else's or a goal: 45%（県平均）, 目標：45件. */
const isOthers = ({ value, remarks }: Cell): boolean =>
  value !== null && remarks.some((remark) => IS_OTHERS.test(remark) || /^目標値?:?$/u.test(remark));
