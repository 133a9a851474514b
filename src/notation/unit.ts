import { remember } from "../lib/memo.ts";
import { SCALES } from "./number.ts";
import { foldWidth } from "./text.ts";

/**
 * Units of plans. Any unit may carry a scale (千円, 万人, 千t-CO2) and a denominator (g/人・日).
 * A denominator of one year is no part of the unit but a mark of a yearly count (flow).
 */

/** dimension → unit (small letters) → size in the dimension's own base. One line, one dimension. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  money: { 円: 1 },
  people: { 人: 1, 名: 1 },
  cases: { 件: 1 },
  places: { 箇所: 1, か所: 1, カ所: 1, ヶ所: 1, ヵ所: 1, ケ所: 1 },
  area: { "㎡": 1, 平方メートル: 1, a: 100, ha: 1e4, ヘクタール: 1e4, "km²": 1e6 },
  length: { mm: 1, cm: 10, m: 1e3, メートル: 1e3, km: 1e6, キロメートル: 1e6 },
  mass: { mg: 1e-3, g: 1, グラム: 1, kg: 1e3, t: 1e6, トン: 1e6, kt: 1e9 },
  carbon: { "g-co2": 1, "kg-co2": 1e3, "t-co2": 1e6, "kt-co2": 1e9, "mt-co2": 1e12 },
  volume: { ml: 1, l: 1e3, リットル: 1e3, kl: 1e6, "m³": 1e6, 立方メートル: 1e6 },
  share: { "‰": 1, "%": 10, パーセント: 10, 割: 100 },
  points: { ポイント: 1, pt: 1, "%ポイント": 1 },
  months: { か月: 1, カ月: 1, ヶ月: 1, ヵ月: 1, ケ月: 1, 箇月: 1, 年: 12, か年: 12, カ年: 12 },
  time: { 秒: 1, 分: 60, 時間: 3600, 日: 86400 },
  power: { w: 1, kw: 1e3, mw: 1e6, gw: 1e9 },
  energy: { wh: 1, kwh: 1e3, mwh: 1e6, gwh: 1e9 },
  heat: { mj: 1, gj: 1e3, tj: 1e6, pj: 1e9 },
};

const SIZES = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, size]) => [name, { dimension, size }] as const),
  ),
);

/** Writing variants that are folded in every unit, in this order. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ""],
  [/[／÷]/gu, "/"],
  [/^[[(〔【「]{1,9}|[\])〕】」]{1,9}$/gu, ""],
  [/[-‐ー]?co2(eq)?$/giu, "-CO2$1"],
  [/^-CO2/u, "CO2"],
  [/(^|[^A-Za-z])m2/gu, "$1㎡"],
  [/km2/giu, "km²"],
  [/m3/gu, "m³"],
  [/^:100$/u, "：100"],
];

/** One spelling of a unit: half-width, no spaces or brackets, ㎡, km², m³, CO2, / for ／. */
export const normalizeUnit = remember((raw) =>
  VARIANTS.reduce((unit, [pattern, to]) => unit.replace(pattern, to), foldWidth(raw)),
);

/**
 * A unit as tables hold it: ％ is %, （人） is 人. Its spaces and its small figures (CO₂) stay, which
 * readers see as printed.
 */
export const plainUnit = remember((raw) => {
  const plain = raw.replace(/[！-９；-～｡-ﾟ﹪]+/gu, (signs) => signs.normalize("NFKC")).trim();
  return /^[[(〔【「]([^()]{1,20})[\])〕】」]$/u.exec(plain)?.[1]?.trim() ?? plain;
});

const YEARLY = /(?:\/(?:1)?年(?:間|度)?|\/y(?:ear)?)$/iu;

/** 件/年 → 件 with the mark of a yearly count. */
export const splitFlow = remember((unit): Readonly<{ unit: string; flow: boolean }> => {
  const normal = normalizeUnit(unit);
  const base = normal.replace(YEARLY, "");
  return { unit: base, flow: base !== normal };
});

interface Parsed {
  dimension: string;
  size: number;
  per: string;
  base: string;
}

const SCALED = new RegExp(`^(${Object.keys(SCALES).join("|")})(.+)$`, "u");

const parse = remember((raw): Readonly<Parsed> => {
  const [top = "", per = ""] = splitFlow(raw).unit.split(/\/(.*)/su);
  // 百 and 千 begin a scale, never a counter; a unit such as 千 alone stays whole.
  const [, scale = "", base = top] = SCALED.exec(top) ?? [];
  const known = SIZES.get(base.toLowerCase());
  const size = (known?.size ?? 1) * (SCALES[scale] ?? 1);
  return { dimension: known?.dimension ?? base, size, per, base };
});

/** Whether the unit (without scale, denominator and flow) is in the table of units. */
export function isKnownUnit(unit: string): boolean {
  return SIZES.has(parse(unit).base.toLowerCase());
}

/** The unit that a bare scale means on a row: 万 on a row in 人 or 千人 is 万人. */
export function applyScale(scale: string, rowUnit: string): string {
  const { base, per } = parse(rowUnit);
  return `${scale}${base}${per && `/${per}`}`;
}

/** Whether two units state the same quantity; 件 and 件/年 do, the flow mark is the caller's. */
export function unitsConvertible(a: string, b: string): boolean {
  const [from, to] = [parse(a), parse(b)];
  return from.dimension === to.dimension && from.per === to.per;
}

/**
 * A value in another unit, or null where the units do not state the same quantity. Rounded to 15
 * significant digits, which takes away the binary remainder of 1.1 × 10000 and no printed digit.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (!Number.isFinite(value) || !unitsConvertible(from, to)) return null;
  const [a, b] = [parse(from).size, parse(to).size];
  if (a === b) return value;
  return Number((a > b ? value * (a / b) : value / (b / a)).toPrecision(15));
}
