import { foldWidth } from "../notation/text.ts";
import { perUnit } from "../notation/unit-change.ts";

/** 人口1,000人当たり, 1人1日あたり, 従業員1人あたり: whose heads, how many, and whether a day too. */
const PER_HEAD =
  /([\p{Script=Han}々]{0,20}?)([\d,]{1,12}万?|[一十百千万]{1,4}|)人(1日|一日)?(?:当たり|あたり|当り)の?/u;
/** Heads that are residents. */
const RESIDENTS = /^(?:人口|住民|市民|町民|村民|区民|)$/u;
const NUMERALS: Record<string, number> = { 一: 1, 十: 10, 百: 100, 千: 1000, 万: 1e4, 十万: 1e5 };

/** Half-width small letters without spaces, brackets and other marks. */
function plainLabel(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, "");
}

/** The label without what names its place, its base and its time: 市内の年間観光客数 → 観光客数. */
export function coreLabel(label: string, placeNames: readonly string[]): string {
  const words = plainLabel(label).replace(PER_HEAD, "");
  const placed = placeNames.reduce((text, name) => text.replace(name, ""), words);
  return placed.replace(/^[市町村区]?(内|域|全体|民)?の/u, "").replace(/^年間の?/u, "");
}

/** The unit with the denominator that the label states and the unit leaves unsaid, or null. */
export function labelUnit({ label, unit }: { label: string; unit: string }): string | null {
  const [whole, heads = "", count = "", day] = PER_HEAD.exec(plainLabel(label)) ?? [];
  if (whole === undefined || unit.includes("/")) return null;
  const people = RESIDENTS.test(heads) ? "人" : heads;
  return perUnit(unit, headsIn(count), day === undefined ? people : `${people}・日`);
}

/** 1,000, 10万, 十万; without a count one head. */
function headsIn(count: string): number {
  const digits = /^[\d,]+/u.exec(count)?.[0] ?? "";
  if (digits === "") return NUMERALS[count] ?? 1;
  return Number(digits.replaceAll(",", "")) * (count.endsWith("万") ? 1e4 : 1);
}

/** Pairs of neighbouring characters: what Japanese labels without spaces share. */
export function bigrams(text: string): string[] {
  const signs = [...plainLabel(text)];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}
