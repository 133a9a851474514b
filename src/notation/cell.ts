import { rememberPair } from "../lib/memo.ts";
import type { Missing } from "../tables/rows.ts";
import { isKnownWording, notUnderstood, readMissing } from "./missing.ts";
import { SCALES } from "./number.ts";
import { type Period, readPeriod } from "./period.ts";
import { compact, readQuantity } from "./quantity.ts";
import { type Remarked, splitRemarks } from "./remarks.ts";
import { cleanText, foldWidth } from "./text.ts";
import { applyScale, convertUnit, isKnownUnit, normalizeUnit, splitFlow } from "./unit.ts";

/** A baseline or latest value as read. Either `value` is a number or `missing` says why not. */
export interface Cell {
  value: number | null;
  /** The row's unit where it is given and fits, else the cell's own, else "". */
  unit: string;
  missing: Missing | null;
  /** A period printed in the cell, if any. */
  period: Period | null;
  /** Bracketed remarks and footnote marks but for the period, as printed. */
  remarks: string[];
  /** Counted per year (件/年). */
  flow: boolean;
  /** Counted over several years (累計). */
  cumulative: boolean;
  /** A sentence that quotes what could not be read, or null. */
  problem: string | null;
}

/** The text of a cell ready to be read: half-width, compact, its remarks and period apart. */
export interface Prepared extends Remarked {
  period: Period | null;
  /** A unit printed in brackets behind the number, 12（件）. */
  bracketUnit: string;
}

/** No cell with a value is longer; a longer text is prose and is not searched for one. */
export const LONGEST = 300;

/** A period in front of the value: R1:…, 令和7年度までに…, 令和6年度100件. */
const LEADING =
  /^(\d{0,9}[^\d:][^:]{0,40}?)(?::|までに|までの|に(?=[約\d])|(?=累計)|(?<=年度)(?=\d))([\s\S]{1,300})$/u;
/** A remark that makes a count one over several years. */
export const OVER_YEARS = /累計|合計|^\d+[かカヶヵケ箇]?年間?$/u;

/** （R9目標）: what a year beside a goal calls it. */
const FOR_GOAL = /の?目標値?$/u;

/** Splits remarks, period (in brackets or in front) and a bracketed unit from a cell. */
export function prepareCell(raw: string): Prepared {
  const prepared: Prepared = { text: "", remarks: [], period: null, bracketUnit: "" };
  if (raw.length > LONGEST) return { ...prepared, text: cleanText(raw) };
  const split = splitRemarks(raw);
  for (const remark of split.remarks) {
    const period = prepared.period === null ? readPeriod(remark.replace(FOR_GOAL, "")) : null;
    if (period) prepared.period = period;
    else if (isKnownUnit(remark)) prepared.bracketUnit = normalizeUnit(remark);
    if (!period || /累計|合計/u.test(remark)) prepared.remarks.push(remark);
  }
  const text = compact(foldWidth(split.text));
  const [, head = "", rest = text] = LEADING.exec(text) ?? [];
  const leading = head ? readPeriod(head) : null;
  if (leading) prepared.period ??= leading;
  return { ...prepared, text: leading ? rest : text };
}

/** A value in the row's unit: converted where the units state the same quantity. */
export function fitUnit(
  value: number,
  printed: string,
  rowUnit: string,
): { value: number; unit: string; mismatch: boolean } {
  const row = normalizeUnit(rowUnit);
  if (row === "") return { value, unit: printed, mismatch: false };
  if (printed === "") return { value, unit: row, mismatch: false };
  const own = printed in SCALES ? applyScale(printed, row) : printed;
  const converted = convertUnit(value, own, row);
  if (converted !== null) return { value: converted, unit: row, mismatch: false };
  // A row in g/人・日 whose cells print 902g: the denominator stands on the row alone.
  const top = convertUnit(value, own, row.split("/")[0] ?? "");
  if (top !== null) return { value: top, unit: row, mismatch: false };
  const points = own === "ポイント" && row === "%";
  return { value, unit: own, mismatch: !points };
}

/** Words behind a value that is not final. */
const PROVISIONAL = /(?:見込み?|暫定値?|速報値?|推計値?)$/u;
/** Words behind a value that make it approximate in a cell that is no target. */
const LOOSE = /^(?:以上|以下|未満|超|程度|前後|弱|強|余り?|を超える)$/u;

/**
 * Reads one baseline or latest cell. `unit` is the unit that the row prints apart from its values,
 * or "". Never throws; what it does not understand is worded and has a `problem`.
 */
export const readCell = rememberPair((raw, unit): Readonly<Cell> => {
  const { text, remarks, period, bracketUnit } = prepareCell(raw);
  const problem = () => notUnderstood("value", cleanText(raw));
  const all = remarks.join(" ");
  const cell: Cell = {
    value: null,
    unit: normalizeUnit(unit),
    missing: null,
    period,
    remarks,
    flow: splitFlow(unit).flow || /^年間|毎年/u.test(all),
    cumulative: OVER_YEARS.test(all),
    problem: null,
  };
  if (text === "" && (remarks.length > 0 || period !== null)) {
    return { ...cell, missing: "worded", problem: problem() };
  }
  const missing = readMissing(text);
  if (missing) return { ...cell, missing };
  const quantity = text.length > LONGEST ? null : readQuantity(text.replace(PROVISIONAL, ""));
  if (!quantity || (quantity.tail !== "" && !LOOSE.test(quantity.tail))) {
    return { ...cell, missing: "worded", problem: isKnownWording(text) ? null : problem() };
  }
  const fitted = fitUnit(quantity.value, quantity.unit || bracketUnit, unit);
  return {
    ...cell,
    value: fitted.value,
    unit: fitted.unit,
    remarks: [...quantity.notes, ...remarks, ...(quantity.tail ? [quantity.tail] : [])],
    flow: cell.flow || quantity.flow,
    cumulative: cell.cumulative || quantity.cumulative,
    problem: fitted.mismatch
      ? `value “${cleanText(raw)}” is in ${fitted.unit}, the row in ${normalizeUnit(unit)}; correct one of them`
      : null,
  };
});
