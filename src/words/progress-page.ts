import type { Language, Translated } from "../lib/language.ts";
import type { Verdict } from "../tables/rows.ts";
import { nameSome } from "./label-lists.ts";
import { capital, fill } from "./text.ts";

/** Sentences and labels of the yearly progress briefing. */

export interface ProgressHeadlineWords {
  /** Labels of the indicators that speak for the plan, by what became of them. */
  good: readonly string[];
  bad: readonly string[];
  /** Whether the source itself judged them. */
  printed: boolean;
  /** How many failed, where every one of these is worse than at the start; else 0. */
  worse: number;
  /** How many of these results are of years of the pandemic. */
  pandemic: number;
}

/** Room for labels in the headline, which has two lines. */
const ROOM = 18;

/** What became of the plan's targets; empty where none has a verdict. */
export function progressHeadline(words: ProgressHeadlineWords, lang: Language): string {
  return lang === "ja" ? headlineJa(words) : headlineEn(words);
}

function headlineJa({ good, bad, printed, worse, pandemic }: ProgressHeadlineWords): string {
  const end = printed
    ? { good: "目標を達成", bad: "未達成" }
    : {
        good: "目標値に達する水準にあり",
        bad: worse > 0 ? "目標から離れた" : "計画の見込みを下回る",
      };
  const only = printed ? "目標を達成した" : "目標値に達する水準にある";
  const all = printed && worse > 1;
  const early = pandemic === 0 ? "" : `（うち${pandemic}は感染症下の実績）`;
  return [
    ...(good.length > 0
      ? [`${nameSome(good, "ja", ROOM)}は${bad.length > 0 ? end.good : only}`]
      : []),
    ...(bad.length > 0
      ? [
          all
            ? `未達成の${worse}指標はすべて当初より後退した${early}`
            : `${nameSome(bad, "ja", ROOM)}は${end.bad}`,
        ]
      : []),
  ].join("、");
}

function headlineEn({ good, bad, printed, worse, pandemic }: ProgressHeadlineWords): string {
  const end = printed
    ? { good: "met the target", bad: good.length > 0 ? "did not" : "did not meet the target" }
    : { good: "at target level", bad: worse > 0 ? "moved away" : "behind" };
  const all = printed && worse > 1;
  const early = pandemic === 0 ? "" : ` (${pandemic} in the pandemic)`;
  return [
    ...(good.length > 0 ? [`${capital(nameSome(good, "en", ROOM))} ${end.good}`] : []),
    ...(bad.length > 0
      ? [
          all
            ? `all ${worse} that missed theirs fell back${early}`
            : `${nameSome(bad, "en", ROOM)} ${end.bad}`,
        ]
      : []),
  ].join("; ");
}

export interface TallyWords {
  /** Names of grades or verdicts, each with how many indicators bear it. */
  counts: readonly { name: string; count: number }[];
  total: number;
}

/** 「達成11、向上5、未達成12」 */
function countList({ counts }: Pick<TallyWords, "counts">, lang: Language): string {
  return counts
    .map(({ name, count }) =>
      lang === "ja" ? `${name}${count}` : `${count} ${name.toLowerCase()}`,
    )
    .join(lang === "ja" ? "、" : ", ");
}

const TALLIES = {
  printed: {
    ja: "{who}の評価では、{total}指標のうち{counts}である。",
    en: "{who} judged {total} indicators: {counts}.",
  },
  /** Of those that the city has not judged, and where it has judged none. */
  others: {
    ja: "評価の記載がないものを計画の見込みと比べると、{total}指標のうち{counts}である（本資料の計算）。",
    en: "Of those without an evaluation, this paper finds for {total} indicators: {counts}.",
  },
  all: {
    ja: "資料に指標ごとの評価は見当たらず、計画の見込みと比べると、{total}指標のうち{counts}である（本資料の計算）。",
    en: "No evaluation of indicators was found in the sources; measured against the schedule, this paper finds for {total} indicators: {counts}.",
  },
  silent: {
    ja: "{unjudged}指標の実績は、資料に見当たらない。",
    en: "For {unjudged} indicators no result was found.",
  },
  unjudged: {
    ja: "{unjudged}指標は、実績が資料に見当たらないか、目標との差を計算できない。",
    en: "For {unjudged} indicators no result was found, or none that can be set against the target.",
  },
} as const satisfies Record<string, Translated>;

/** The city's own evaluation and the one by rule, each named as such. */
export function tallySentences(
  words: {
    printed: TallyWords;
    computed: TallyWords;
    unjudged: number;
    /** How many of these have no result at all. */
    silent: number;
    who: string;
  },
  lang: Language,
): string[] {
  const { printed, computed, unjudged, silent, who } = words;
  const sentence = (text: Translated, tally: TallyWords) =>
    tally.total === 0
      ? []
      : [fill(text, lang, { who, total: tally.total, counts: countList(tally, lang) })];
  return [
    ...sentence(TALLIES.printed, printed),
    ...sentence(printed.total > 0 ? TALLIES.others : TALLIES.all, computed),
    ...(unjudged > 0
      ? [fill(TALLIES[silent === unjudged ? "silent" : "unjudged"], lang, { unjudged })]
      : []),
  ];
}

/** Counts of one kind of indicator: headline targets, KPI. */
export interface KindCount extends TallyWords {
  kind: string;
}

/** Why the city's count and the rows differ: a label split into men and women is one item. */
export function itemNote(
  {
    kinds,
    labels,
    stated,
  }: {
    kinds: readonly KindCount[];
    labels: readonly string[];
    /** Whether the plan prints these very counts. */
    stated: boolean;
  },
  lang: Language,
): string {
  const items = kinds.reduce((sum, { total }) => sum + total, 0);
  const ja = lang === "ja";
  const list = kinds
    .map((one) =>
      ja
        ? `${one.kind}${one.total}のうち${countList(one, lang)}`
        : `${one.kind} ${one.total}: ${countList(one, lang)}`,
    )
    .join(ja ? "、" : "; ");
  if (ja)
    return `${labels.map((label) => `「${label}」`).join("")}を1項目と数えると${items}項目で、${list}である${stated ? "（計画に記された集計と同じ）" : ""}。`;
  return `Counting ${labels.map((label) => `“${label}”`).join(", ")} once gives ${items} items: ${list}${stated ? ", as the plan itself counts" : ""}.`;
}

/** Where a result stands by the rules of this paper. */
export const standingNames = {
  met: { ja: "目標値に達する水準", en: "At target" },
  forward: { ja: "目標の向き", en: "As intended" },
  on_pace: { ja: "計画の見込みどおり", en: "On schedule" },
  held: { ja: "水準を維持", en: "Held" },
  behind: { ja: "計画の見込みを下回る", en: "Behind schedule" },
  moving_away: { ja: "目標から離れた", en: "Moved away" },
  review: { ja: "要確認", en: "To check" },
} as const satisfies Record<string, Translated>;

/** The same of a computed verdict. */
export const verdictStandings: Record<Verdict, Translated> = {
  ...standingNames,
  achieved: standingNames.met,
  maintain: standingNames.held,
  undetermined: { ja: "計算できない", en: "Cannot be computed" },
};

export const progressPage = {
  period: { ja: "計画期間：{period}", en: "Period: {period}" },
  ended: { ja: "（終了）", en: " (over)" },
  ways: { ja: "{plan}の実績：{counts}", en: "{plan}, results: {counts}" },
  tallies: { ja: "{plan}の基本目標別の内訳：{counts}", en: "{plan}, results by goal: {counts}" },
  share: { ja: "{name}{count}", en: "{count} {name}" },
  stripSubtitle: {
    ja: "当初値を0、目標値を1とした位置（目標の向きは右）。図に収まらない値と、差の小さい目標は言葉で示す",
    en: "0: baseline, 1: target, to its right. What does not fit, and small distances, are in words",
  },
  division: { ja: "担当", en: "Division" },
  reason: { ja: "要因", en: "Reason" },
  response: { ja: "今後の対応", en: "Response" },
  source: { ja: "出典", en: "Source" },
  review: { ja: "要確認", en: "To check" },
  page: { ja: "{page}ページ", en: "page {page}" },
} as const satisfies Record<string, Translated>;

/** Titles of a chart of results by goal. */
export const tallyWords = {
  goal: {
    ja: "{goal}は{total}指標のうち{count}が{grade}",
    en: "{goal}: {count} of {total} {grade}",
  },
  quoted: { ja: "「{goal}」", en: "“{goal}”" },
  or: { ja: "か", en: " or " },
  before: { ja: "前の計画：{title}", en: "The plan before. {title}" },
  grade: { ja: "{grade}{count}", en: "{count} {grade}" },
} as const satisfies Record<string, Translated>;
