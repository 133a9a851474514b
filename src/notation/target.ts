import { rememberPair } from "../lib/memo.ts";
import type { Missing, TargetType } from "../tables/rows.ts";
import { type Cell, fitUnit, LONGEST, OVER_YEARS, prepareCell } from "./cell.ts";
import { isKnownWording, notUnderstood, readMissing } from "./missing.ts";
import type { Period } from "./period.ts";
import { type Quantity, readQuantity } from "./quantity.ts";
import { plainTarget, readWordedTarget, TAILS } from "./target-words.ts";
import { cleanText } from "./text.ts";
import { normalizeUnit, splitFlow } from "./unit.ts";

/** A target cell as read. `missing` is null exactly where `type` is not none. */
export interface Target extends Pick<Cell, "remarks" | "flow" | "cumulative" | "problem"> {
  type: TargetType;
  /**
   * In `unit`. For change_up and change_down the percentage; for increase and decrease an amount
   * where one is printed (3.0ポイント増); for maintain the level where one is printed; null for
   * targets in words alone and for range.
   */
  value: number | null;
  unit: string;
  missing: Missing | null;
  period: Period | null;
  /** What a change starts from where the text says it (前年度比, 2013年度比); null: the baseline. */
  reference: string | null;
}

type Reading = Pick<Target, "type" | "value" | "unit"> & Partial<Target>;

/** 前年度比, 対前年比, 平成27年度比, 現状値から … in front of a change. */
const REFERENCE =
  /^(?<ref>(?:対)?[^\d%▲△-]{0,8}(?:\d{1,4}年?度?)?[^\d%]{0,6}?比(?:で)?|(?:現状|現況|基準|当初)(?:値|時|年度?){0,3}(?:から|より|に対し(?:て)?|に比べ(?:て)?|を|の))(?=[-+▲△約]?\d)/u;

/** Whole-text words that mean a change by a fixed factor. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^半減(?:以下)?$/u, 0.5],
  [/^倍増$/u, 2],
];

/** A factor as a change in percent: 1.8 → up 80, 0.5 → down 50, 1 → no change. */
function fromFactor(factor: number): Reading {
  const percent = Number(((factor - 1) * 100).toPrecision(12));
  if (percent === 0) return { type: "maintain", value: null, unit: "" };
  const type = percent > 0 ? "change_up" : "change_down";
  return { type, value: Math.abs(percent), unit: "%" };
}

/**
 * Whether N倍 is a change: it is not where the row itself counts in 倍, nor a plain `1.24倍` on a
 * row without a unit, which is a ratio (有効求人倍率); 約, に増加 or a reference make it a change.
 */
function isFactor(quantity: Quantity, rowUnit: string, reference: string | null): boolean {
  if (quantity.unit !== "倍" || rowUnit === "倍" || quantity.value <= 0) return false;
  return rowUnit !== "" || quantity.approximate || reference !== null || /増/u.test(quantity.tail);
}

/** N% up or down is a change of the baseline in percent; any other amount is an increase. */
function readChange(quantity: Quantity, type: "increase" | "decrease"): Reading {
  const { unit } = quantity;
  const value = Math.abs(quantity.value);
  if (unit !== "%") return { type, value, unit };
  return { type: type === "increase" ? "change_up" : "change_down", value, unit };
}

/** 20~30件, 90%台前半: a range has no value of its own. */
const RANGE = /^[^~〜\d]*\d[^~〜]*[~〜][^~〜\d]*\d[^~〜]*$/u;
/** 40%以上60%以下 is 40%~60%. */
const BOUNDS = /^([\d.,]{1,12})([^\d]{0,8})以上[、,~〜から]{0,3}([\d.,]{1,12}[^\d]{0,8})以下$/u;

/** What the kind of a target does not say: 上回る is more than 以上, 程度 less than a value. */
const LEFT_OUT = /維持|程度|前後|[弱強超余]|未満|を上回|を下回|以上.{0,20}[減削縮増向]/u;

function readFigure(text: string, rowUnit: string): Reading | null {
  const reference = REFERENCE.exec(text)?.groups?.ref ?? null;
  const quantity = readQuantity(text.slice(reference?.length ?? 0));
  if (!quantity) return null;
  const { value, unit, tail, flow, cumulative, notes } = quantity;
  const remarks = LEFT_OUT.test(tail) ? [...notes, tail] : notes;
  const said = { flow, cumulative, remarks, reference };
  if (isFactor(quantity, rowUnit, reference)) {
    return /^(?:以上|程度|に増加|に|増|へ)?$/u.test(tail)
      ? { ...said, ...fromFactor(value) }
      : null;
  }
  const found = TAILS.find(([pattern]) => pattern.test(tail));
  if (!found) return null;
  const [, type, sort] = found;
  if (sort === "change") {
    if (/上回る|下回る/u.test(tail) && unit !== "%") return null;
    // △10%増, +5件減: the sign and the word contradict each other.
    if (type === "increase" ? value < 0 : /^\D*\+\d/u.test(text)) return null;
    return { ...said, ...readChange(quantity, type === "increase" ? "increase" : "decrease") };
  }
  if (reference !== null) {
    // 2013年度比▲26% is a cut, 前年度比+3% a rise; 前年度比103% could be either and is not read.
    if (unit !== "%" || !/^[-+▲△]/u.test(text.slice(reference.length))) return null;
    return { ...said, ...readChange(quantity, value < 0 ? "decrease" : "increase") };
  }
  if (type === "range") return { ...said, type, value: null, unit };
  // A cut of 50% or more is a change that lies at -50 or below.
  if (type === "at_least" && value < 0 && /^[▲△]/u.test(text) && unit === "%") {
    return { ...said, type: "at_most", value, unit };
  }
  return { flow, cumulative, remarks, reference, type, value, unit };
}

/** Signs of a bound before a figure, and the words behind it that say the same. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[≥≧]|>=)(?=\d)/u, "以上"],
  [/^(?:[≤≦]|<=)(?=\d)/u, "以下"],
  [/^<(?=\d)/u, "未満"],
  [/^>(?=\d)/u, "超"],
];

/** ≥85% is 85%以上, and so is 85%+. */
function withoutSigns(text: string): string {
  const [sign, word] = SIGNS.find(([pattern]) => pattern.test(text)) ?? [];
  return sign ? `${text.replace(sign, "")}${word}` : text.replace(/([\d%])\+$/u, "$1以上");
}

function readText(text: string, rowUnit: string): Reading | null {
  const plain = plainTarget(withoutSigns(text)).replace(BOUNDS, "$1$2~$3");
  const flow = /^(?:毎年度?|各年度?)/u.exec(plain)?.[0];
  const words = readWordedTarget(plain) ?? (flow && readWordedTarget(plain.slice(flow.length)));
  if (words) return { type: words, value: null, unit: "", flow: flow !== undefined };
  const factor = FACTORS.find(([pattern]) => pattern.test(plain));
  if (factor) return fromFactor(factor[1]);
  if (RANGE.test(plain)) {
    const last = readQuantity(plain.split(/[~〜]/u).at(-1) ?? "");
    const first = readQuantity(plain.split(/[~〜]/u)[0] ?? "");
    if (!first || !last || first.tail !== "") return null;
    return { type: "range", value: null, unit: last.unit, flow: last.flow };
  }
  return readFigure(plain, rowUnit);
}

/**
 * Reads one target cell. `unit` is the unit of the row: as printed apart from the values, else that
 * of the baseline, else "". Kinds as in docs/methods.md. を上回る and 超 count as at_least, を下回る
 * and 未満 as at_most. Never throws; what it does not understand is none, worded, with a `problem`.
 */
export const readTarget = rememberPair((raw, unit): Readonly<Target> => {
  const { text, remarks, period, bracketUnit } = prepareCell(raw);
  const all = remarks.join(" ");
  const row = normalizeUnit(unit);
  const target: Target = {
    type: "none",
    value: null,
    unit: row,
    missing: null,
    period,
    remarks,
    reference: null,
    flow: false,
    cumulative: OVER_YEARS.test(all),
    problem: null,
  };
  const problem = () => notUnderstood("target", cleanText(raw));
  if (text === "" && (remarks.length > 0 || period !== null)) {
    return { ...target, missing: "worded", problem: problem() };
  }
  const reading = text.length > LONGEST ? null : readText(text, splitFlow(row).unit);
  const missing = reading ? null : readMissing(text);
  if (missing) return { ...target, missing };
  if (!reading)
    return { ...target, missing: "worded", problem: isKnownWording(text) ? null : problem() };
  const flow = splitFlow(row).flow || reading.flow === true || /^年間|毎年/u.test(all);
  const done: Target = {
    ...target,
    ...reading,
    flow,
    cumulative: target.cumulative || reading.cumulative === true,
    remarks: [...(reading.remarks ?? []), ...remarks],
  };
  if (done.value === null) return { ...done, unit: done.unit || row };
  if (done.type === "change_up" || done.type === "change_down") return done;
  const fitted = fitUnit(done.value, done.unit || bracketUnit, unit);
  const where = `target “${cleanText(raw)}” is in ${fitted.unit}, the row in ${row}`;
  return {
    ...done,
    value: fitted.value,
    unit: fitted.unit,
    problem: fitted.mismatch ? `${where}; correct one of them` : null,
  };
});
