import type { Language } from "../lib/language.ts";
import { eraYear } from "./era.ts";
import { listPlaces, placesWord } from "./places.ts";
import { joinNames, small } from "./text.ts";

/** Sentences and labels of the overview. */

export interface OverviewHeadlineWords {
  names: readonly string[];
  /** Those whose newest plans are in force on the day of issue. */
  running: readonly string[];
  /** The fiscal years to which these plans run; of all plans where none is in force. */
  ends: readonly number[];
  cities?: boolean;
  /** Names by the sign of the change between the last two censuses. */
  grown: readonly string[];
  shrunk: readonly string[];
}

/** That the plans are over, or which of them run until when; and where people have become more or fewer. */
export function overviewHeadline(words: OverviewHeadlineWords, lang: Language): string {
  const { names, grown, shrunk } = words;
  const moved = grown.length + shrunk.length === names.length && names.length > 0;
  const people = moved ? populationSentence(words, lang) : "";
  const parts = [plansSentence(words, lang), people].filter((part) => part !== "");
  return parts.join(lang === "ja" ? "。" : ". ");
}

function plansSentence(
  { names, running, ends, cities }: OverviewHeadlineWords,
  lang: Language,
): string {
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const over = running.length === 0;
  const who = placesWord(names, lang, cities);
  const others = names.filter((name) => !running.includes(name));
  if (!over && others.length > 0) {
    const live = listPlaces(running, lang);
    const past = listPlaces(others, lang);
    if (lang === "en")
      return `Plans of ${live} run to ${yearsTo(from, to)}, those of ${past} are over`;
    return `${live}の計画は${japaneseYears(from, to)}まで続き、${past}の計画は期間を終えた`;
  }
  if (lang === "en") {
    const plans = names.length === 1 ? "The plans of one municipality" : `The plans of ${who}`;
    if (over) return `${plans} ${from === to ? `ended in March ${to + 1}` : "are over"}`;
    return `${plans} run to ${yearsTo(from, to)}`;
  }
  if (over)
    return `対象とした${who}の計画は${from === to ? `${eraYear(to + 1)}年3月に` : ""}期間を終えた`;
  return `${who}の計画は${japaneseYears(from, to)}まで続く`;
}

const yearsTo = (from: number, to: number) => (from === to ? `FY${to}` : `FY${from}–${to}`);
const japaneseYears = (from: number, to: number) =>
  `${from === to ? "" : `${eraYear(from)}～`}${eraYear(to)}年度`;

function populationSentence(
  { names, grown, shrunk }: OverviewHeadlineWords,
  lang: Language,
): string {
  const list = (some: readonly string[]) => listPlaces(some, lang);
  if (lang === "en") {
    // All others fell, or grew: two lines hold no more.
    if (grown.length === 1 && shrunk.length > 1) return `Population grew only in ${list(grown)}`;
    if (shrunk.length === 1 && grown.length > 1) return `Population fell only in ${list(shrunk)}`;
    const parts = [
      ...(grown.length > 0 ? [`grew in ${list(grown)}`] : []),
      ...(shrunk.length > 0 ? [`fell in ${list(shrunk)}`] : []),
    ];
    return `Population ${parts.join(" and ")}`;
  }
  const all = placesWord(names, "ja");
  const both = names.length > 1 ? `${all}とも` : "";
  if (shrunk.length === 0) return `人口は${both}増えた`;
  if (grown.length === 0) return `人口は${both}減った`;
  return `人口は${list(grown)}で増え、${list(shrunk)}で減った`;
}

/** In which theme a city's share exceeds the next city's by most; plain under five points. */
export function sharesTitle(
  lead: { theme: string; points: number; counts: readonly ShareCount[] } | null,
  lang: Language,
): string {
  if (lead === null || lead.points < 5 || lead.counts.length > MOST_TOLD)
    return lang === "ja" ? "テーマ別にみた指標の割合" : "Indicators by theme";
  const { theme, counts } = lead;
  return lang === "ja"
    ? `${theme}の指標は、${counts.map((one) => `${one.place}${one.total}のうち${one.count}`).join("、")}`
    : `${theme}: ${counts.map((one) => `${one.place} ${one.count} of ${one.total}`).join(", ")}`;
}

interface ShareCount {
  place: string;
  count: number;
  total: number;
}

/** So many municipalities have their counts in the title. */
const MOST_TOLD = 4;

/** How much can be compared at all. */
export function comparableSentence(
  counts: {
    same: number;
    convertible: number;
    similar: number;
    not: number;
    all: number;
    who: string;
    /** Measures of all whose pace alone compares. */
    paces: readonly string[];
  },
  lang: Language,
): string {
  const { same, convertible, similar, not, all, who, paces } = counts;
  const total = same + convertible + similar + not;
  const fit = same + convertible;
  // How they came to compare is said where there are two ways.
  const ways =
    same > 0 && convertible > 0
      ? {
          ja: `（定義が同じ${same}、換算できる${convertible}）`,
          en: ` (${same} with one definition, ${convertible} after conversion)`,
        }[lang]
      : "";
  if (lang === "en")
    return `Of ${total} measures with like names, ${fit} compare directly${ways}, ${similar} may stand side by side and ${not} may not be compared. ${all === 0 ? "None compares" : all === 1 ? "1 compares" : `${all} compare`} directly in all ${who}${paces.length === 0 ? "" : `; in pace alone: ${joinNames(paces.map(small), lang)}`}.`;
  const shared =
    all === 0
      ? `${who}がそろって同じ基準で掲げる指標はない`
      : `${who}がそろって同じ基準で掲げる指標は${all}`;
  return `名前の似た${total}の指標のうち、同じ基準で比較できるのは${fit}${ways}。定義が異なる${similar}は参考に並べ、${not}は単純比較できない。${shared}。${paces.length === 0 ? "" : `変化の速さだけなら、${joinNames(paces, lang)}を比べられる。`}`;
}
