import type { Language } from "../lib/language.ts";
import { joinNames } from "./text.ts";

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
  const named = able.filter((_, i) => i === 0 || able.slice(0, i + 1).join("").length + i <= limit);
  const whole = named.length === labels.length;
  if (lang === "ja") {
    const list = named.length === 2 ? named.join("と") : named.join("、");
    return whole ? list : `${list}など`;
  }
  return whole ? joinNames(named, lang) : `${named.join(", ")} and others`;
}
