import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { common, fill, inSentence, textOf } from "./text.ts";

/**
 * The label with its series, in the language where there is a translation. A label that speaks of
 * 「この施策」 says nothing without the policy's name, which is the last part of its section: it
 * follows the label unless a heading above names it.
 */
export function labelOf(row: Indicator, lang: Language, heading = ""): string {
  const label = textOf(row, "label", lang);
  const series = textOf(row, "series", lang);
  const section = textOf(row, "section", lang);
  const policy = section.split(" > ").at(-1) ?? "";
  const named = !row.theme_rule.startsWith("policy:") || heading.includes(policy);
  const remark = series || (named ? "" : policy);
  if (remark === "") return label;
  return label + fill(common.bracket, lang, { text: remark });
}

/** What readers call a row where there is a short name (data/short-names.csv); else its label. */
export function shortOf(row: Indicator, lang: Language): string {
  const short = { ja: row.short, en: row.short_en }[lang];
  return short === "" ? labelOf(row, lang) : short;
}

/** What a sentence calls a row: short name and what is counted, in English a noun, else the label quoted. */
export function nounOf(row: Indicator, lang: Language): string {
  const english = row.short_en === "" ? `“${labelOf(row, lang)}”` : inSentence(row.short_en);
  return { ja: shortOf(row, lang) + quantityOf(row), en: english }[lang];
}

/** Short names that say of whom, or of what, and not which quantity: people reach no goal, their share does. */
const UNCOUNTED = {
  割合: /(?:人|民|者|世帯|児童|生徒|事業所)(?:（[^（）]{1,8}）)?$/u,
  回数: /活動$/u,
  面積: /公園$/u,
};

/** 「の割合」 of 「住みよいと感じる市民」, as the label ends; empty where the short name says it. */
function quantityOf({ short, label }: Indicator): string {
  const [quantity] = Object.entries(UNCOUNTED).find(
    ([word, uncounted]) =>
      uncounted.test(short) && new RegExp(`${word}(?:[（(]|$)`, "u").test(label),
  ) ?? [""];
  return quantity && `の${quantity}`;
}
