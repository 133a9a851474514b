import { cumsum } from "d3";
import type { Language } from "../lib/language.ts";
import { joinNames } from "./text.ts";

/** 「65歳健康寿命（男性・女性）」: labels that differ at their end alone, as one. */
export function joinedLabel(labels: readonly string[], lang: Language): string {
  const [first = "", ...others] = labels;
  if (others.length === 0) return first;
  const stem = commonStart(first, others, lang);
  const close = stem.includes("（") && labels.every((label) => label.endsWith("）")) ? "）" : "";
  const ends = labels.map((label) => label.slice(stem.length, label.length - close.length));
  return lang === "ja" ? `${stem}${ends.join("・")}${close}` : stem + joinNames(ends, lang);
}

/** The start that all labels share, in English whole words. */
function commonStart(first: string, others: readonly string[], lang: Language): string {
  const differs = [...first].findIndex((char, i) => others.some((other) => other[i] !== char));
  const start = first.slice(0, differs < 0 ? first.length : differs);
  return lang === "ja" ? start : start.slice(0, start.lastIndexOf(" ") + 1);
}

/** 「ごみ」「緑地」 */
export function quotedNames(names: readonly string[], lang: Language): string {
  if (lang === "ja") return names.map((name) => `「${name}」`).join("");
  return joinNames(
    names.map((name) => `“${name}”`),
    lang,
  );
}

/**
 * As many labels as there is room for, those that fit in it before longer ones, else the shortest;
 * 「など」 stands for the rest. In
 * Japanese joined by 「と」 or 「、」; in English they are nouns, or quoted already.
 * @param room full-width characters; in English twice as many letters
 */
export function nameSome(labels: readonly string[], lang: Language, room: number): string {
  const limit = lang === "ja" ? room : room * 2;
  const short = labels.filter(({ length }) => length <= limit);
  const able =
    short.length > 0 ? short : labels.toSorted((a, b) => a.length - b.length).slice(0, 1);
  const ends = cumsum(able, ({ length }) => length);
  const named = able.filter((_, i) => i === 0 || (ends[i] ?? 0) + i <= limit);
  const whole = named.length === labels.length;
  if (lang === "ja") {
    const list = named.length === 2 ? named.join("と") : named.join("、");
    return whole ? list : `${list}など`;
  }
  return whole ? joinNames(named, lang) : `${named.join(", ")} and others`;
}
