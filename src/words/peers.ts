import type { Language } from "../lib/language.ts";
import { pageYear } from "./era.ts";
import { pageText } from "./page-texts.ts";
import { placesWord } from "./places.ts";
import { joinNames, small } from "./text.ts";

export interface PeerClause {
  places: readonly string[];
  /** These are all municipalities of the page. */
  all?: boolean;
  item: string;
  /** Things counted per head, else a share or a rate. */
  count: boolean;
  high: boolean;
}

/**
 * 「同規模の中で、甲市は医師数が少なく、乙市は…」: never most, never a rank.
 * @param peers what they are called
 */
export function peersTitle(clauses: readonly PeerClause[], peers: string, lang: Language): string {
  if (clauses.length === 0) return pageText("peers.plain", lang, { peers });
  if (lang === "en") {
    const parts = clauses.map(({ places, all, item, count, high }) => {
      const who = all ? `all ${placesWord(places, lang)}` : joinNames(places, lang);
      const verb = places.length === 1 ? "is" : "are";
      const have = places.length === 1 ? "has" : "have";
      // A balance, such as net migration, is no number of things.
      if (count && /^[^,]*s(?= per |$)/u.test(item))
        return `${who} ${have} ${high ? "many" : "few"} ${item}`;
      return `${who} ${verb} ${high ? "high" : "low"} in ${item}`;
    });
    return `Among ${peers}, ${parts.join("; ")}`;
  }
  const parts = clauses.map(({ places, all, item, high }, i) => {
    const who = all ? `${placesWord(places, lang)}とも` : `${places.join("・")}は`;
    const end = i === clauses.length - 1 ? "い" : "く";
    return `${who}${item}が${level(item, high)}${end}`;
  });
  return `${peers}の中で、${parts.join("、")}`;
}

/** Whether an item counts things: 「医師数」, 「民営事業所数」. */
export function isCount({ name }: { name: string }): boolean {
  return shortItem(name, "ja").endsWith("数");
}

/** A count or an amount is much or little, an area wide or narrow, a share high or low. */
function level(item: string, high: boolean): string {
  const plain = item.replace(/（[^）]*）$/u, "");
  if (/(数|額|額等|収|量)$/u.test(plain)) return high ? "多" : "少な";
  if (plain.endsWith("面積")) return high ? "広" : "狭";
  return high ? "高" : "低";
}

/** The name without remarks, but with what is divided by and with whose moves are counted. */
export function plainItem(name: string, lang: Language): string {
  if (lang === "en") return name.replace(/\s*\((?!.*nationals\))[^)]*\)/gu, "");
  return name.replace(/（([^）]*)）/gu, (_, remark: string) => {
    if (remark.startsWith("日本人")) return "（日本人）";
    return remark.startsWith("外国人") ? `（${remark}）` : "";
  });
}

/** As in a column of its own, where "residents" of "per 1,000 residents" goes without saying. */
export function columnItem(name: string, lang: Language): string {
  const plain = plainItem(name, lang);
  return lang === "en" ? plain.replace(/(?<=per [\d,]+) residents$/u, "") : plain;
}

/** As in a sentence or a narrow cell: 「千人当たり出生数」, "births per 1,000". */
export function shortItem(name: string, lang: Language): string {
  const plain = columnItem(name, lang);
  if (lang === "ja") return plain.replace(/^人口(?=[\d千万]*人当たり)/u, "");
  return small(plain);
}

/** Of which census the population is that marked rates are worked out with; empty without such. */
export function baseNote(years: readonly (number | null)[], lang: Language): string {
  const known = [...new Set(years)].filter((year) => year !== null).toSorted((a, b) => a - b);
  if (known.length === 0) return "";
  const listed = known.map((year) => pageYear(year, "calendar_year", lang));
  return pageText("peers.base", lang, { years: listed });
}
