import { rememberPair } from "../lib/memo.ts";
import { SCALES } from "./number.ts";
import { convertUnit, splitFlow } from "./unit.ts";

/** `件/1000人` → 件 and the denominators [1000 人]; `g/人・日` → g and [人, 日]. */
interface ParsedUnit {
  numerator: string;
  /** The product of the denominators' factors. */
  scale: number;
  denominators: string[];
}

const NUMERALS: Readonly<Record<string, number>> = { 十: 10, ...SCALES };

/**
 * Changes a unit, also below the fraction bar: 件/万人 → 件/1000人, 千t-CO2/人 → t-CO2/人.
 * @returns the factor to multiply with, or null where the units measure different things.
 */
export const unitFactor = rememberPair((from, to): number | null => {
  if (from === to) return 1;
  if (isYearlyShare(from) !== isYearlyShare(to)) return null;
  const whole = convertUnit(1, from, to);
  if (whole !== null) return whole;
  const [a, b] = [parseUnit(from), parseUnit(to)];
  if (a.denominators.length === 0 || a.denominators.join() !== b.denominators.join()) return null;
  const numerator = a.numerator === b.numerator ? 1 : convertUnit(1, a.numerator, b.numerator);
  return numerator === null ? null : (numerator * b.scale) / a.scale;
});

/** 件 and 件/年 are both printed for a yearly count; % and %/年 are a share and a rate of change. */
function isYearlyShare(raw: string): boolean {
  const { unit, flow } = splitFlow(raw);
  return flow && unit === "%";
}

/** Per `count` of `of`: `件` or `件/年`, 1000, `人` → `件/1000人`. */
export function perUnit(unit: string, count: number, of: string): string {
  return `${splitFlow(unit).unit}/${count === 1 ? "" : count}${of}`;
}

/** Whether `longer` is `unit` with a denominator that `unit` leaves unsaid: 件 and 件/1000人. */
export function completes(longer: string, unit: string): boolean {
  if (unit === "") return true;
  const [a, b] = [parseUnit(longer), parseUnit(unit)];
  const same = a.numerator === b.numerator || convertUnit(1, b.numerator, a.numerator) === 1;
  return same && b.denominators.every((name) => a.denominators.includes(name));
}

function parseUnit(unit: string): ParsedUnit {
  const [numerator = "", ...rest] = splitFlow(unit).unit.split("/");
  const parts = rest
    .flatMap((part) => part.replace("人日", "人・日").split("・"))
    .filter((part) => part !== "");
  let scale = 1;
  const denominators = parts.map((part) => {
    const [, digits, numeral, name] =
      part.match(/^([\d,]{1,20})?(十万|百万|[十百千万])?([\s\S]+)$/u) ?? [];
    if (digits !== undefined) scale *= Number(digits.replaceAll(",", ""));
    if (numeral !== undefined) scale *= NUMERALS[numeral] ?? 1;
    return name ?? part;
  });
  return { numerator, scale, denominators: denominators.toSorted() };
}
