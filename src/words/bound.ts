import type { Language, Translated } from "../lib/language.ts";
import { equal, exact } from "../lib/number.ts";
import type { Indicator } from "../tables/rows.ts";
import { signedAlike, signedTo } from "./page-number.ts";
import { story } from "./story.ts";
import { fill } from "./text.ts";

type Bounded = Pick<Indicator, "target_type" | "target_value" | "target_raw">;

/** ▲50%以上: at most −50 in value, a cut in words. */
export function isCut({ target_type, target_value, target_raw }: Bounded): boolean {
  return target_type === "at_most" && (target_value ?? 0) < 0 && target_raw.includes("以上");
}

/**
 * Whether the change that a target asks for may be exceeded: a rise to at least so much, a fall to at
 * most so much. A rise to at most 180 % is no rise of at least anything.
 */
export function isBounded(
  { target_type }: Pick<Indicator, "target_type">,
  change: number | null,
): boolean {
  if (change === null) return false;
  return target_type === "at_least" ? change >= 0 : target_type === "at_most" && change <= 0;
}

/** A change that may be exceeded, cut and never rounded up: 12.92 with one decimal is at least 12.9. */
export function cut(change: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.trunc(exact(change * scale)) / scale;
}

type Change = readonly [row: Pick<Indicator, "target_type">, change: number];

/**
 * Decimals of a change: `digits` below ten, none from there on, and one more where a cut would not be
 * the rounded figure: at least 12 beside 10 of another would hide 12.9.
 */
export function changeDigits([row, change]: Change, digits: number): number {
  const plain = Math.abs(change) < 10 ? digits : 0;
  if (!isBounded(row, change)) return plain;
  return equal(cut(change, plain), Number(change.toFixed(plain))) ? plain : plain + 1;
}

/** A change as it is shown with its sign: cut where it may be exceeded, with at least so many decimals. */
export function changeText(one: Change, lang: Language, digits: number, least = 0): string {
  const most = Math.max(changeDigits(one, digits), least);
  const [row, change] = one;
  return signedTo(isBounded(row, change) ? cut(change, most) : change, lang, most, least);
}

/** Changes that stand side by side, in one number of decimals where they are below ten or one is cut. */
export function changesAlike(changes: readonly Change[], lang: Language, digits: number): string[] {
  const plain = (change: number) => (Math.abs(change) < 10 ? digits : 0);
  const most = Math.max(0, ...changes.map((one) => changeDigits(one, digits)));
  const isCutFiner = changes.some((one) => changeDigits(one, digits) > plain(one[1]));
  if (isCutFiner) return changes.map((one) => changeText(one, lang, digits, most));
  return signedAlike(
    changes.map(([row, change]) => (isBounded(row, change) ? cut(change, plain(change)) : change)),
    lang,
    digits,
  );
}

/** Whether the plan excludes the bound itself: 上回る, 超, 下回る, 未満. */
export function isStrict({ target_type, target_raw }: Omit<Bounded, "target_value">): boolean {
  const beyond = { at_least: /上回|超/u, at_most: /下回|未満/u }[target_type as string];
  return beyond?.test(target_raw) ?? false;
}

/** How English says the bound of a target; null without one. */
export function boundWord(row: Bounded): string | null {
  return isCut(row) ? "at least a cut" : amountBound(row);
}

function amountBound(row: Omit<Bounded, "target_value">): string | null {
  const [least, most] = isStrict(row) ? ["more than", "less than"] : ["at least", "at most"];
  return { at_least: least, at_most: most }[row.target_type as string] ?? null;
}

/** 「180 %以下」, 「at most 180%」: an amount that a target bounds, as it stands, in both languages. */
export function boundedAmount(amount: Translated, row: Omit<Bounded, "target_value">): Translated {
  const word = isStrict(row)
    ? { at_least: "超", at_most: "未満" }
    : { at_least: "以上", at_most: "以下" };
  const ja = word[row.target_type as keyof typeof word];
  const en = amountBound(row);
  return ja === undefined || en === null
    ? amount
    : { ja: amount.ja + ja, en: `${en} ${amount.en}` };
}

/** Of a change that is a cut, whose size Japanese says without its sign. */
const cutBound = {
  beyond: { ja: "{pace}を超える減", en: "more than −{pace}" },
  orMore: { ja: "{pace}以上の減", en: "−{pace} or more" },
} as const satisfies Record<string, Translated>;

/**
 * 「＋1,235人以上」, 「6g以上の減」, or 「＋1,235人超」 where the plan excludes the bound itself: "△6g以上"
 * would leave open which way the more is.
 */
export function orMore(
  pace: string,
  row: Pick<Indicator, "target_type" | "target_raw"> | null,
  lang: Language,
): string {
  const word = row !== null && isStrict(row) ? "beyond" : "orMore";
  const isCut = /^[△−]/u.test(pace);
  return fill(isCut ? cutBound[word] : story[word], lang, {
    pace: isCut ? pace.replaceAll(/[△−]/gu, "") : pace,
  });
}

/** 「＋13%以上」, 「4%以上の削減」, "at least +13%", "a cut of at least 4%". */
export function boundedPace(amount: string, lang: Language): string {
  if (lang === "ja")
    return /^[△−]/u.test(amount) ? `${amount.slice(1)}以上の削減` : `${amount}以上`;
  return amount.startsWith("−")
    ? `a cut of at least ${amount.replaceAll("−", "")}`
    : `at least ${amount}`;
}
