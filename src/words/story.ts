import type { Language } from "../lib/language.ts";
import { joinNames } from "./charts.ts";
import { formatNumber } from "./format.ts";
import { listPlaces, placesWord } from "./places.ts";

/** Sentences about the cities. Each function is one template, given words and figures only. */

export type Course = "peaks" | "rises" | "falls";

export interface OutlookWords {
  names: string[];
  course: Course;
  peak: number;
  last: number;
  change: number;
}

/** 「乙市は2045年まで増え、丙町は2050年までに約3割減る」: one clause a course. */
export function outlookHeadline(groups: readonly OutlookWords[], lang: Language): string {
  const clauses = groups.map((group, i) =>
    lang === "ja"
      ? outlookJa(group, i === groups.length - 1)
      : `${joinNames(group.names, "en")} ${outlookEn(group)}`,
  );
  if (lang === "ja") return clauses.join("、");
  return clauses.length < 2
    ? clauses.join("")
    : `${clauses.slice(0, -1).join(", ")}, ${clauses.at(-1)}`;
}

function outlookJa({ names, course, peak, last, change }: OutlookWords, end: boolean): string {
  const who = `${names.join("・")}は`;
  const grow = end ? "増える" : "増え";
  if (course === "rises") return `${who}${last}年まで${grow}`;
  if (course === "peaks" && last - peak <= 5) return `${who}${peak}年まで${grow}`;
  if (course === "peaks") return `${who}${peak}年ごろ${end ? "頭打ちになる" : "頭打ち"}`;
  return `${who}${last}年までに${shareJa(-change)}${end ? "減る" : "減り"}`;
}

function outlookEn({ course, peak, last, change, names }: OutlookWords): string {
  const s = names.length === 1 ? "s" : "";
  if (course === "rises") return `grow${s} until ${last}`;
  if (course === "peaks" && last - peak <= 5) return `grow${s} until ${peak}`;
  if (course === "peaks") return `peak${s} around ${peak}`;
  return `lose${s} ${formatNumber(-change * 100, "en", 0)}% by ${last}`;
}

/** Tenths only where they are nearly whole: 0.299 is 約3割, 0.25 is 25%. */
function shareJa(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths > 0 && Math.abs(share * 10 - tenths) < 0.15
    ? `約${tenths}割`
    : `${formatNumber(share * 100, "ja", 0)}%`;
}

export interface TrendWords {
  item: string;
  from: string;
  to: string;
  up: string[];
  down: string[];
  same: string[];
  /** A share goes up and down, a count grows and shrinks. */
  share: boolean;
}

/** Which cities rose and which fell between two years. */
export function trendHeadline(words: TrendWords, lang: Language): string {
  const { item, from, to } = words;
  const parts = (
    [
      ["up", words.up],
      ["down", words.down],
      ["same", words.same],
    ] as const
  ).filter(([, names]) => names.length > 0);
  const [only] = parts;
  if (lang === "en") {
    const who = (names: readonly string[]) => joinNames(names, "en");
    const verbs = { up: "rose", down: "fell", same: "stayed level" } as const;
    if (only !== undefined && parts.length === 1 && only[1].length > 1)
      return `${item} ${verbs[only[0]]} in all ${placesWord(only[1], "en")} from ${from} to ${to}`;
    return `${item} ${parts.map(([move, names]) => `${verbs[move]} in ${who(names)}`).join(", ")} from ${from} to ${to}`;
  }
  const past = words.share
    ? { up: "上がった", down: "下がった", same: "変わらない" }
    : { up: "増えた", down: "減った", same: "変わらない" };
  const on = words.share
    ? { up: "上がり", down: "下がり", same: "変わらず" }
    : { up: "増え", down: "減り", same: "変わらず" };
  const span = `${from}から${to}に`;
  if (only !== undefined && parts.length === 1 && only[1].length > 1)
    return `${item}は、${span}${placesWord(only[1], "ja")}とも${past[only[0]]}`;
  const clauses = parts.map(([move, names], i) => {
    const verb = i === parts.length - 1 ? past[move] : on[move];
    return `${names.join("・")}で${verb}`;
  });
  return `${item}は、${span}${clauses.join("、")}`;
}

/** 「甲市749g、乙市769g（2023年度）」 after the item's name. */
export function levelHeadline(
  {
    item,
    year,
    values,
  }: { item: string; year: string; values: readonly (readonly [string, string])[] },
  lang: Language,
): string {
  return lang === "ja"
    ? `${item}は${values.map((one) => one.join("")).join("、")}（${year}）`
    : `${item}: ${values.map(([name, value]) => `${name} ${value}`).join(", ")} (${year})`;
}

export interface PromiseWords {
  label: string;
  from: string;
  to: string;
  /** What the target asks of the quantity. */
  move: "up" | "down" | "hold" | "above" | "below" | "more" | "less" | "other";
  /** A share is raised and lowered, a count added to and cut, a span of years made longer. */
  kind: "share" | "count" | "years";
  /** A change of N% of the baseline instead of a level. */
  relative: boolean;
}

/** What a city promises, as the object of 「…目標」. */
export function promiseSentence(words: PromiseWords, lang: Language): string {
  return lang === "ja" ? promiseJa(words) : promiseEn(words);
}

const VERBS = {
  share: { up: "上げる", down: "下げる" },
  count: { up: "増やす", down: "減らす" },
  years: { up: "延ばす", down: "短くする" },
} as const;

function promiseJa({ label, from, to, move, kind, relative }: PromiseWords): string {
  const verb = VERBS[kind];
  const start = from === "" ? "" : `${from}から`;
  switch (move) {
    case "up":
    case "down":
      return `${label}を${start}${relative ? `${to}${verb[move]}` : `${to}に${verb[move]}`}目標`;
    case "hold":
      return `${label}を${to || from}に保つ目標`;
    case "above":
      return `${label}で現状${from === "" ? "" : `（${from}）`}を上回る目標`;
    case "below":
      return `${label}で現状${from === "" ? "" : `（${from}）`}を下回る目標`;
    case "more":
      return `${label}を${start}${verb.up}目標`;
    case "less":
      return `${label}を${start}${verb.down}目標`;
    default:
      return `${label}を「${to}」とする目標`;
  }
}

function promiseEn({ label, from, to, move, relative }: PromiseWords): string {
  const start = from === "" ? "" : ` from ${from}`;
  switch (move) {
    case "up":
      return `to raise “${label}”${start} ${relative ? "by" : "to"} ${to}`;
    case "down":
      return `to lower “${label}”${start} ${relative ? "by" : "to"} ${to}`;
    case "hold":
      return `to keep “${label}” at ${to || from}`;
    case "above":
      return `to pass the present level of “${label}”${from === "" ? "" : ` (${from})`}`;
    case "below":
      return `to get below the present level of “${label}”${from === "" ? "" : ` (${from})`}`;
    case "more":
      return `to raise “${label}”${start}`;
    case "less":
      return `to lower “${label}”${start}`;
    default:
      return `for “${label}”: ${to}`;
  }
}

export const story = {
  source: { ja: "{statistic}による", en: "{statistic}" },
  values: { ja: "{year}は{values}", en: "{year}: {values}" },
  promised: { ja: "{promise}。", en: "The plan wants {promise}. " },
  now: { ja: "{date}は{value}（{statistic}）", en: "{date}: {value} ({statistic})" },
  reached: { ja: "で、目標の水準にある。", en: ", which is at the level of the target." },
  towards: { ja: "で、目標に近づいた。", en: ", nearer to the target." },
  away: { ja: "で、目標から離れた。", en: ", farther from the target." },
  unchanged: {
    ja: "で、現状値からほとんど動いていない。",
    en: ", hardly moved from the baseline.",
  },
  known: {
    ja: "だが、数え方が計画と異なる可能性がある。",
    en: "; it may not be counted as in the plan.",
  },
  noPromise: {
    ja: "この分野の目標は、対象の計画に見当たらない。",
    en: "No target on this theme was found in the plans read.",
  },
  promises: { ja: "計画が約束していること", en: "What the plans promise" },
  promisesCaption: {
    ja: "{total}項目のうち{shown}項目。現在地は、同じ数値について計画の現状値より新しい公的統計があるものだけに示す",
    en: "{shown} of {total}. “Now” is an official figure of the same quantity, newer than the baseline; where there is none the cell is empty",
  },
  city: { ja: "市区町村", en: "Municipality" },
  what: { ja: "何を", en: "What" },
  from: { ja: "いくつから", en: "From" },
  to: { ja: "いくつへ", en: "To" },
  perYear: { ja: "1年当たり", en: "A year" },
  nowHead: { ja: "現在地", en: "Now" },
  hold: { ja: "維持", en: "hold" },
  points: { ja: "ポイント", en: " points" },
  nowCell: { ja: "{value}（{date}）", en: "{value} ({date})" },
  confirm: { ja: "要確認", en: "to be confirmed" },
  confirmNote: {
    ja: "要確認：計画の現状値が、同じ年の公的統計と一致しないもの。{cases}。数え方が異なる可能性がある。",
    en: "To be confirmed: the plan's baseline is not the official figure of its year. {cases}. They may be counted differently.",
  },
  confirmCase: {
    ja: "{place}「{label}」は計画{plan}、公的統計{official}（{year}）",
    en: "{place}, “{label}”: plan {plan}, official {official} ({year})",
  },
} as const;

/** Texts of the lead chart. */
export const leadLines = {
  axis: { ja: "縦軸は0から始まらない", en: "The value axis does not begin at 0" },
  index: {
    ja: "2020年国勢調査の人口を100とした指数。右端は{last}年の推計人口と2020年比",
    en: "Population as an index, 2020 census = 100. At the right: projection for {last} and change on 2020",
  },
  projected: { ja: "破線は推計（{source}）", en: "Dashed: projection ({source})" },
  preliminary: { ja: "{year}年の国勢調査は速報値", en: "The census of {year} is preliminary" },
  outlookTitle: {
    ja: "推計では、{last}年の人口は2020年より{changes}",
    en: "Projected population of {last} against 2020: {changes}",
  },
  lineTitle: { ja: "{item}の推移", en: "{item} over the years" },
  indexSubtitle: {
    ja: "{from}年を100とした指数。{statistic}",
    en: "Index, {from} = 100. {statistic}",
  },
  lineSubtitle: { ja: "単位：{unit}。{statistic}", en: "Unit: {unit}. {statistic}" },
} as const;

export interface ProfileWords {
  name: string;
  /** Change of the population since the census before, −0.004; null where it is not known. */
  change: number | null;
  years: number;
  reached: string[];
  away: string[];
}

/** What has become of a city's promises; only its population where nothing more is known. */
export function profileHeadline(
  { name, change, years, reached, away }: ProfileWords,
  lang: Language,
): string {
  const size = change === null ? "" : formatNumber(Math.abs(change) * 100, lang, 1);
  if (lang === "en") {
    const people =
      change === null ? "" : `population ${change < 0 ? "down" : "up"} ${size}% in ${years} years`;
    const parts = [
      people,
      reached.length > 0 ? `${first(reached, "en")} at the level of the target` : "",
      away.length > 0 ? `${first(away, "en")} farther from it` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? name : `${name}: ${parts.join(", ")}`;
  }
  const ends = reached.length + away.length === 0;
  const verb = (change ?? 0) < 0 ? (ends ? "減った" : "減り") : ends ? "増えた" : "増え";
  const people = change === null ? "" : `人口は${years}年間に${size}%${verb}`;
  const parts = [
    people,
    reached.length > 0
      ? `${first(reached, "ja")}は目標の水準${away.length > 0 ? "に届き" : "に届いた"}`
      : "",
    away.length > 0 ? `${first(away, "ja")}は目標から離れた` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? name : `${name}：${parts.join("、")}`;
}

function first(labels: readonly string[], lang: Language): string {
  const [label = "", ...others] = labels;
  if (others.length === 0) return lang === "ja" ? label : `“${label}”`;
  return lang === "ja"
    ? `${label}など${labels.length}項目`
    : `“${label}” and ${others.length} more`;
}

/** Headings over the promises of a profile, by where they stand. */
export const standings: Record<string, { ja: string; en: string }> = {
  reached: { ja: "目標の水準にある", en: "At the level of the target" },
  towards: { ja: "目標に近づいた", en: "Nearer to the target" },
  unchanged: { ja: "現状値からほとんど動いていない", en: "Hardly moved from the baseline" },
  away: { ja: "目標から離れた", en: "Farther from the target" },
  known: {
    ja: "今の値はあるが、数え方が計画と異なる可能性がある",
    en: "A present figure, perhaps counted otherwise",
  },
  none: { ja: "今の値を収録していない", en: "No present figure in the data" },
};

export const profile = {
  census: { ja: "人口（{year}年国勢調査{mark}）", en: "Population ({year} census{mark})" },
  preliminary: { ja: "速報", en: ", preliminary" },
  since: { ja: "{year}年から{change}", en: "{change} since {year}" },
  note: {
    ja: "公的統計による位置であり、計画の達成を判定するものではない。",
    en: "Positions by official statistics; they do not judge the plan.",
  },
} as const;

/** The residents' view of each policy. */
export const surveyBars = {
  heading: { ja: "市民の実感", en: "How residents see the policies" },
  title: {
    ja: "市民の実感は「{best}」の{high}%から「{worst}」の{low}%まで開く",
    en: "From {high}% for “{best}” to {low}% for “{worst}”",
  },
  subtitle: { ja: "{question}（{year}）", en: "{question} ({year})" },
  half: { ja: "半数（50%）", en: "Half (50%)" },
  note: {
    ja: "市が計画に記載した意識調査の結果。回答数と誤差は計画に記載がない",
    en: "A survey printed in the plan, which gives neither the number of answers nor an error",
  },
} as const;

/** The overview: until when the plans run, and what they promise under each theme. */
export function overviewHeadline(
  { names, from, to }: { names: readonly string[]; from: number; to: number },
  lang: Language,
): string {
  const who = listPlaces(names, lang);
  if (lang === "en") {
    const span = from === to ? `to FY${to}` : `to between FY${from} and FY${to}`;
    return `What ${who} promised in ${names.length === 1 ? "its plan" : "plans"} that run ${span}`;
  }
  return `${who}が${from === to ? "" : `${from}〜`}${to}年度までの計画で約束したこと`;
}

export const overview = {
  heading: { ja: "分野ごとの主な約束", en: "The main promise under each theme" },
  caption: {
    ja: "各市の最も新しい計画から、各分野で最初に挙げられる目標（主要な数値目標、他市と並べられる指標、数値のある指標の順に選ぶ）",
    en: "From the newest plans of each city, chosen in this order: headline targets with a number, indicators that may stand beside another city’s, other numbers",
  },
  theme: { ja: "分野", en: "Theme" },
  cell: { ja: "{label}：{from}→{to}", en: "{label}: {from} → {to}" },
  cellNoBaseline: { ja: "{label}：{to}", en: "{label}: {to}" },
  none: { ja: "対象の計画に見当たらない", en: "None found in the plans read" },
} as const;
