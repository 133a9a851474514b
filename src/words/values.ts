import type { Translated } from "../lib/language.ts";
import type * as vocabulary from "../tables/vocabulary.ts";

/** Names for every value of some vocabularies, each under the vocabulary's own name. */
export type ValueNames = {
  [Name in keyof typeof vocabulary]?: Readonly<
    Record<(typeof vocabulary)[Name][number], Translated>
  >;
};

/** What values of closed vocabularies mean, for the codebook; those that pages print are in names.ts. */
export const meanings = {
  BASES: {
    fiscal_year: { ja: "年度（4月から翌年3月）", en: "fiscal year, April to March" },
    calendar_year: { ja: "暦年", en: "calendar year" },
    date: { ja: "期日", en: "a date" },
    average: { ja: "数年の平均", en: "average of several years" },
    cumulative: { ja: "その年までの累計", en: "cumulative up to the year" },
    unstated: {
      ja: "年だけの記載（年度か暦年か不明）",
      en: "a year, whether fiscal or calendar unsaid",
    },
    plan_default: { ja: "文書が定める原則の年", en: "the year that the document sets as a rule" },
  },
  LATER_PLAN_STATES: {
    published: { ja: "公表されている", en: "published" },
    not_found: { ja: "探したが見つからない", en: "looked for and not found" },
  },
  YEAR_DOUBTS: {
    inventory: {
      ja: "温室効果ガスの算定は2年ほど遅れて公表される",
      en: "greenhouse gas inventories come out some two years late",
    },
    census: {
      ja: "毎年は行われない調査の値と思われる",
      en: "probably of a census that is not taken every year",
    },
    accounts: {
      ja: "県民経済計算に基づく値は2年ほど遅れて公表される",
      en: "figures from regional accounts come out some two years late",
    },
  },
  DIRECTIONS: {
    higher: { ja: "多いほど望ましい", en: "more is better" },
    lower: { ja: "少ないほど望ましい", en: "less is better" },
    none: { ja: "どちらでもない", en: "neither" },
  },
  QUALITIES: {
    A: { ja: "公表機関の資料", en: "the file or page of the body itself" },
    B: { ja: "公的資料を明示する資料", en: "a data set that names its official file" },
    C: { ja: "その他", en: "secondary" },
  },
  ROLES: {
    shown: { ja: "読者に示す", en: "shown to readers" },
    input: { ja: "率の計算に使う", en: "a count behind a rate" },
  },
  OFFICIAL_MISSING: {
    not_found: { ja: "見つからない", en: "not found" },
    not_available: { ja: "公表されていない", en: "not published" },
    suppressed: { ja: "秘匿", en: "suppressed" },
    not_applicable: { ja: "該当なし", en: "not applicable" },
  },
  SCOPES: {
    japan: { ja: "全国", en: "all of Japan" },
    peers: { ja: "比べる市区町村", en: "the municipalities that one is compared with" },
  },
  PEERS_BY: {
    type: { ja: "類似団体の類型（計算による）", en: "the same type, as computed" },
    kind: { ja: "制度上の種別", en: "the same kind in law" },
    size: { ja: "人口が半分から2倍", en: "half to twice the population" },
    prefecture: { ja: "都道府県", en: "the same prefecture" },
    list: { ja: "data/settings.yamlの一覧", en: "a list in data/settings.yaml" },
  },
  PLAN_FIELDS: {
    baseline: { ja: "現状値", en: "baseline" },
    latest: { ja: "最新値", en: "latest value" },
    fact: { ja: "本文中の数値", en: "figure of the running text" },
  },
  PLAN_VERDICTS: {
    within: { ja: "許す差の内", en: "within the tolerance" },
    beyond: { ja: "許す差を超える", en: "beyond the tolerance" },
    no_official: { ja: "公的統計の値がない", en: "no official value" },
  },
  OPERATIONS: {
    multiply: { ja: "factorを掛ける", en: "multiply by the factor" },
    rename: { ja: "値はそのまま、単位だけ変える", en: "keep the value, name the unit in full" },
    per: {
      ja: "denominatorで割り、factorを掛ける",
      en: "divide by the denominator, then multiply",
    },
    share_of: {
      ja: "other_idの値×factorで割り、100を掛ける",
      en: "percent of the other row's value times the factor",
    },
    plus: { ja: "other_idの値×factorを足す", en: "add the other row's value times the factor" },
    minus: {
      ja: "other_idの値×factorを引く",
      en: "subtract the other row's value times the factor",
    },
    change_rate: { ja: "現状値からの年率（%）", en: "percent of the baseline per year" },
    change_points: { ja: "1年当たりのポイントの変化", en: "points per year" },
    left_of_reference: {
      ja: "基準年からの増減率に100を足し、残る水準にする",
      en: "add 100 to a change against a reference year: the level that is left",
    },
  },
  ORIGINS: {
    plan: { ja: "計画の最新値", en: "latest value printed in the plan" },
    series: { ja: "計画の年次の値", en: "yearly series of the plan" },
    report: { ja: "毎年の報告", en: "yearly report" },
  },
  COUNTS_AS: {
    success: { ja: "達成", en: "success" },
    partial: { ja: "一部の達成", en: "partial success" },
    failure: { ja: "未達成", en: "failure" },
    none: { ja: "評価しない", en: "not judged" },
  },
  ACCUMULATIONS: {
    level: { ja: "時点の値", en: "a level" },
    flow: { ja: "1年の数", en: "a count of one year" },
    cumulative: { ja: "累計", en: "a count over several years" },
    mean: { ja: "数年の平均", en: "a mean over several years" },
  },

  /** What leaves open how the values of a row add up; the audit's messages print it too. */ ACCUMULATION_DOUBTS:
    {
      target_without_total: {
        ja: "累計の値があり、目標が累計かどうかは書かれていません。",
        en: "A value is a running total; whether the target is one is not said.",
      },
      target_without_mean: {
        ja: "現状値は数年の平均で、目標が平均かどうかは書かれていません。",
        en: "The baseline is a mean over years; whether the target is one is not said.",
      },
      gross_count: {
        ja: "延べ数の期間（1年か累計か）が書かれていません。",
        en: "The period of the gross count, one year or several, is not said.",
      },
    },
  TRENDS: {
    improving: { ja: "よくなっている", en: "improving" },
    worsening: { ja: "悪くなっている", en: "worsening" },
    steady: { ja: "変わらない", en: "steady" },
    mixed: { ja: "上下している", en: "to and fro" },
  },
} as const satisfies ValueNames;
