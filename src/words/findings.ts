import type { Language, Translated } from "../lib/language.ts";
import { remember } from "../lib/memo.ts";
import type { Finding } from "../tables/rows.ts";

/**
 * What the audit says to the people who wrote a plan. Each sentence quotes the printed cells, names
 * no one and says what would help. `{name}` is filled by the rule; `{row}` is label, document, line.
 */
export const FINDING_MESSAGES = {
  "target-met-at-baseline": {
    ja: "{row}: 現状値{baseline}は、目標値{target}をすでに満たしています。この水準を保つ目標か、さらに高める目標かを添えると、ねらいが伝わります。",
    en: "{row}: the baseline {baseline} already meets the target {target}. A word on whether the level is to be held or raised would make the aim clear.",
  },
  "target-equals-baseline": {
    ja: "{row}: 目標値{target}は、現状値{baseline}と同じ値です。現状を保つ目標として扱い、進み具合の割合は計算しません。",
    en: "{row}: the target {target} equals the baseline {baseline}. It is treated as a target to hold the level, without a share of progress.",
  },
  "target-wrong-side": {
    ja: "{row}: 目標値{target}は、{direction}指標でありながら、現状値{baseline}より手前にあります。基準とした年の事情などを添えると、ねらいが伝わります。",
    en: "{row}: the target {target} lies behind the baseline {baseline}, although {direction}. A word on the circumstances of the base year would make the aim clear.",
  },
  "missing-baseline": {
    ja: "{row}: 現状値は{baseline}で、数値がありません（{reason}）。計測した値が加わると、目標までの距離を示せます。",
    en: "{row}: the baseline is {baseline}, without a number ({reason}). Once a measured value is added, the distance to the target can be shown.",
  },
  "missing-target": {
    ja: "{row}: 目標値は{target}で、めざす水準を読み取れません。原本に値があれば、補うことで進み具合を示せます。",
    en: "{row}: the target is {target}, so that no level aimed at can be read. If the original holds one, adding it would let progress be shown.",
  },
  "missing-year": {
    ja: "{row}: {fields}の年が行にも見出しにもありません。年が加わると、ほかの市の値と時点をそろえて読めます。",
    en: "{row}: neither the row nor its heading gives the year of the {fields}. With the year, the value can be read beside those of other cities.",
  },
  "missing-unit": {
    ja: "{row}: 値{value}に単位がありません。単位が加わると、ほかの市の値と並べられます。",
    en: "{row}: the value {value} has no unit. With the unit, it can stand beside the values of other cities.",
  },
  "stated-count": {
    ja: "「{plan}」（{document} {line}行）は{what}を{stated}と記していますが、読み取った行では{found}です。数え方の違いか、読み取りの漏れかを確かめてください。",
    en: "“{plan}” ({document}, line {line}) states {stated} for {what}; the rows read from it give {found}. Please check whether the count differs or a row was missed.",
  },
  "evaluation-differs": {
    ja: "{row}: 印刷された評価は{printed}、現状値{baseline}・目標値{target}・最新値{latest}から計算した評価は{computed}です。評価の考え方を添えると、違いの理由が伝わります。",
    en: "{row}: the printed evaluation is {printed}; computed from the baseline {baseline}, the target {target} and the latest value {latest} it is {computed}. A word on how it was evaluated would explain the difference.",
  },
  "result-evaluation-differs": {
    ja: "{row}: 印刷された評価は{printed}、値{value}と目標への道のりから計算した判定は{computed}です。評価の考え方を添えると、違いの理由が伝わります。",
    en: "{row}: the printed evaluation is {printed}; judged by the way to the target, the value {value} is {computed}. A word on how it was evaluated would explain the difference.",
  },
  "accumulation-doubtful": {
    ja: "{row}: 現状値{baseline}、目標値{target}。{doubt}値の積み上げ方が加わると、年ごとの進み具合を正しく読めます。",
    en: "{row}: baseline {baseline}, target {target}. {doubt} With a word on how values add up, each year can be read rightly.",
  },
  "repeat-differs": {
    ja: "{row}: 再掲の{field}{repeat}が、初出（{line}行）の{original}と異なります。どちらが正しいかを確かめてください。",
    en: "{row}: the {field} of this repeat is {repeat}, that of its first appearance (line {line}) {original}. Please check which is right.",
  },
  "same-quantity-differs": {
    ja: "{row}: 同じ量を示す{other}と{field}が異なります（{own}と{others}）。単位と丸めの違いは除いています。どちらが正しいかを確かめてください。",
    en: "{row}: the {field} differs from that of the same quantity in {other} ({own} and {others}), units and rounding taken into account. Please check which is right.",
  },
  "phase-baseline-differs": {
    ja: "{row}: 現状値{baseline}が、前の計画の{other}の最新値{latest}と異なります。年は同じです。確定値への更新など、違いの理由を添えると続けて読めます。",
    en: "{row}: the baseline {baseline} differs from the latest value {latest} of the plan before, {other}, for the same year. A word on the reason, such as a final figure, would let the phases be read together.",
  },
  "official-differs": {
    ja: "{row}: 値{plan}が、公的統計「{item}」の{year}年の値{official}と、許容する差を超えて異なります。{equal}{reason}ので、定義や時点を添えると並べて読めます。",
    en: "{row}: the value {plan} differs from the official “{item}” of {year}, {official}, by more than the tolerance. {equal}{reason}; a word on definition and date would let them be read together.",
  },
  "scale-between-cities": {
    ja: "{row}: 「{measure}」で、{large}の値{largest}は{small}の値{smallest}の{times}倍{per}です。定義の違いによるかどうかを確かめてから並べてください。",
    en: "{row}: in the measure “{measure}” the value of {large}, {largest}, is {times} times that of {small}, {smallest}{per}. Please check whether the definition explains it before they are shown together.",
  },
  "text-misread": {
    ja: "{row}: {field}「{text}」に、読み取りの誤りと思われる文字（{characters}）があります。原本と照らし合わせてください。",
    en: "{row}: the {field} “{text}” holds characters that look misread ({characters}). Please compare it with the original.",
  },
  "sdg-code-unknown": {
    ja: "「{title}」（{document} {line}行）: 印刷された番号「{code}」は、SDGsの17のゴールと169のターゲットにありません。番号を確かめてください。",
    en: "“{title}” ({document}, line {line}): the printed number “{code}” is none of the 17 goals and 169 targets of the SDGs. Please check it.",
  },
  "pandemic-base-year": {
    ja: "{row}: 現状値（{example}など）は、感染症の影響で人の動きが少なかった{years}年度の値です。平常の年の値を添えると、回復と取組の成果を分けて読めます。",
    en: "{row}: the baselines ({example} and the like) are of {years}, when the pandemic kept people from going out. With a value of an ordinary year, recovery and the effect of the policy could be told apart.",
  },
  "target-met-later": {
    ja: "{row}: 公的統計「{item}」の{year}年の値{value}は、目標{target}をすでに満たしています。次にめざす水準を添えると、これからのねらいが伝わります。",
    en: "{row}: the official “{item}” of {year}, {value}, already meets the target {target}. A word on the next level aimed at would make the aim clear.",
  },
  "target-year-outside-plan": {
    ja: "{row}: 目標の年{target}年度は、計画の最終年度{end}年度より後です。計画期間の終わりの目安を添えると、期間内の進み具合を確かめられます。",
    en: "{row}: the target is due in {target}, after the plan ends in {end}. With a mark for the end of the plan, progress within it could be checked.",
  },
  "annual-target-undated-baseline": {
    ja: "{row}: 目標は{target}のように1年あたりですが、現状値{baseline}には年の記載がなく、1年間の数か累計かが分かりません。現状値の数え方を添えると、同じ数え方で比べられます。",
    en: "{row}: the targets are counted a year ({target}), while the baselines ({baseline}) give no year and may be a yearly count or a total. A word on how the baseline is counted would let both be compared.",
  },
  "survey-change-small": {
    ja: "{row}: 現状値{baseline}から目標{target}までの変化{change}ポイントは、回答数{answers}の調査2回の差の誤差（±{margin}ポイント）より小さく、達成したかどうかを調査で確かめられません。",
    en: "{row}: the change from {baseline} to {target}, {change} points, is smaller than the margin of two surveys with {answers} answers (±{margin} points), so that a survey cannot show whether it was reached.",
  },
  "mean-against-year": {
    ja: "{row}: 現状値{baseline}と最新値{latest}は、一方が数年の平均または累計、他方が1年の値です。同じ期間の値をそろえると、進み具合を比べられます。",
    en: "{row}: of the baseline {baseline} and the latest value {latest}, one covers several years and the other one. With values over like spans, progress could be compared.",
  },
  "benchmark-unknown": {
    ja: "{row}: 目標{target}は、比べる相手の値が出るまで分からず、期間中に水準を確かめられません。参考とする水準を添えると、進み具合を示せます。",
    en: "{row}: the target {target} is not known until the figures of others are out, so that no level can be checked meanwhile. With a level for reference, progress could be shown.",
  },
  "unachieved-without-successor": {
    ja: "{row}: 前の計画で未達成となり、後の計画に同じ量の指標がありません。引き継がなかった理由や、その後の値があれば続けて読めます。",
    en: "{row}: not achieved in the plan before, and no later plan has an indicator of the same quantity. The reason, or later values, would let it be followed.",
  },
  "past-against-required": {
    ja: "{row}: 前の計画の期間には年{past}で動きましたが、目標は{asked}を求めています。向きを変える取組を添えると、見通しが伝わります。",
    en: "{row}: in the plan before it moved by {past} a year; the target asks for {asked}. A word on what is to turn it would make the outlook clear.",
  },
  "outlook-against-projection": {
    ja: "「{subject}」（{place}）: 計画の見通し{outlook}人（{year}年頃）は、{source}による同じ年の推計{projected}人と1％を超えて異なります。推計の時期や基準人口を添えると並べて読めます。",
    en: "“{subject}” ({place}): the outlook of the plan, {outlook} residents about {year}, differs by more than 1 % from the {projected} projected for that year ({source}). A word on date and base of the outlook would let them be read together.",
  },
} as const satisfies Record<string, Translated>;

export type RuleId = keyof typeof FINDING_MESSAGES;

/** What a rule looks for, in a few words. */
export const FINDING_NAMES: Record<RuleId, Translated> = {
  "target-met-at-baseline": {
    ja: "現状値が目標を満たす",
    en: "Target met at the baseline",
  },
  "target-equals-baseline": { ja: "目標値が現状値と同じ", en: "Target equals the baseline" },
  "target-wrong-side": { ja: "目標値が現状値より手前", en: "Target behind the baseline" },
  "missing-baseline": { ja: "現状値がない", en: "No baseline" },
  "missing-target": { ja: "目標値がない", en: "No target" },
  "missing-year": { ja: "年の記載がない", en: "No year" },
  "missing-unit": { ja: "単位がない", en: "No unit" },
  "stated-count": { ja: "文書の述べる数との違い", en: "Stated count" },
  "evaluation-differs": { ja: "評価の違い", en: "Evaluation differs" },
  "result-evaluation-differs": {
    ja: "年の評価の違い",
    en: "Evaluation of a year differs",
  },
  "accumulation-doubtful": { ja: "積み上げ方が不明", en: "Adding up unclear" },
  "repeat-differs": { ja: "再掲の値の違い", en: "Repeat differs" },
  "same-quantity-differs": { ja: "同じ量の値の違い", en: "Same quantity differs" },
  "phase-baseline-differs": { ja: "前の計画との違い", en: "Differs from the plan before" },
  "official-differs": { ja: "公的統計との違い", en: "Differs from official statistics" },
  "scale-between-cities": { ja: "市の間の桁の違い", en: "Scale between municipalities" },
  "text-misread": { ja: "読み誤りと思われる文字", en: "Text misread" },
  "sdg-code-unknown": { ja: "SDGsにない番号", en: "Unknown SDG number" },
  "pandemic-base-year": { ja: "感染症の年の現状値", en: "Baseline of a pandemic year" },
  "target-met-later": {
    ja: "その後の公的統計が目標を満たす",
    en: "Met by a later official figure",
  },
  "target-year-outside-plan": { ja: "計画期間の後の目標年", en: "Due after the plan" },
  "annual-target-undated-baseline": {
    ja: "年間の目標と年のない現状値",
    en: "Yearly target, undated baseline",
  },
  "survey-change-small": { ja: "標本誤差より小さい変化", en: "Change below the sampling error" },
  "mean-against-year": { ja: "平均と単年の値", en: "Mean beside a single year" },
  "benchmark-unknown": { ja: "事前に分からない目標", en: "Target not known in advance" },
  "unachieved-without-successor": {
    ja: "引き継がれない未達成",
    en: "Not achieved, not carried on",
  },
  "past-against-required": { ja: "これまでと逆の向き", en: "Past change the other way" },
  "outlook-against-projection": { ja: "人口の見通しと推計", en: "Outlook and projection" },
};

/** The question behind each rule, once for all rows that it names. */
export const FINDING_QUESTIONS: Record<RuleId, Translated> = {
  "target-met-at-baseline": {
    ja: "現状値がすでに目標を満たしています。保つ目標でしょうか、高める目標でしょうか。",
    en: "The baseline already meets the target. Is the level to be held or raised?",
  },
  "target-equals-baseline": {
    ja: "目標値が現状値と同じです。現状を保つ目標と考えてよいでしょうか。",
    en: "The target equals the baseline. Is it meant to hold the level?",
  },
  "target-wrong-side": {
    ja: "目標値が現状値より手前にあります。基準とした年に特別な事情があったのでしょうか。",
    en: "The target lies behind the baseline. Was the base year out of the ordinary?",
  },
  "missing-baseline": {
    ja: "現状値に数値がありません。計測の予定はありますか。",
    en: "The baseline has no number. Is a measurement planned?",
  },
  "missing-target": {
    ja: "目標値を読み取れません。原本には値がありますか。",
    en: "No target can be read. Does the original hold one?",
  },
  "missing-year": {
    ja: "次の年が書かれていません。どの年でしょうか。",
    en: "These years are not stated. Which are meant?",
  },
  "missing-unit": {
    ja: "値に単位がありません。何を数えた値でしょうか。",
    en: "A value has no unit. What does it count?",
  },
  "stated-count": {
    ja: "文書が述べる数と、読み取った行の数が異なります。数え方の違いでしょうか。",
    en: "A count that the document states differs from the rows. Is it counted in another way?",
  },
  "evaluation-differs": {
    ja: "印刷された評価と計算による評価が異なります。評価の考え方を教えていただけますか。",
    en: "The printed result differs from the computed one. How was it evaluated?",
  },
  "result-evaluation-differs": {
    ja: "印刷された評価と、目標への道のりによる判定が異なります。評価の考え方を教えていただけますか。",
    en: "The printed evaluation of a year differs from the computed one. How was it evaluated?",
  },
  "accumulation-doubtful": {
    ja: "現状値と目標値で、値の積み上げ方（1年の値、累計、平均）が同じでしょうか。",
    en: "Do baseline and target add up in the same way (one year, a total, a mean)?",
  },
  "repeat-differs": {
    ja: "再掲の値が初出と異なります。どちらが正しいでしょうか。",
    en: "A repeat differs from its first appearance. Which is right?",
  },
  "same-quantity-differs": {
    ja: "同じ量の値が文書の間で異なります。どちらが正しいでしょうか。",
    en: "The same quantity has different values. Which is right?",
  },
  "phase-baseline-differs": {
    ja: "現状値が、前の計画の最新値と異なります。更新があったのでしょうか。",
    en: "The baseline differs from the latest value of the plan before. Was it revised?",
  },
  "official-differs": {
    ja: "計画の値が公的統計と異なります。定義や時点の違いでしょうか。",
    en: "A plan's figure differs from the official one. Do definition or date differ?",
  },
  "scale-between-cities": {
    ja: "市の間で値の大きさが大きく異なります。定義は同じでしょうか。",
    en: "Values differ by more than ten times between municipalities. Is the definition the same?",
  },
  "text-misread": {
    ja: "読み取りの誤りと思われる文字があります。原本ではどう書かれていますか。",
    en: "Some characters look misread. What does the original say?",
  },
  "sdg-code-unknown": {
    ja: "SDGsの一覧にない番号があります。どの番号でしょうか。",
    en: "A number is not in the list of the SDGs. Which one is meant?",
  },
  "pandemic-base-year": {
    ja: "現状値が感染症の影響を受けた年のものです。平常の年の値はありますか。",
    en: "The baseline is of a year of the pandemic. Is there a value of an ordinary year?",
  },
  "target-met-later": {
    ja: "その後の公的統計の値が目標を満たしています。次にめざす水準はありますか。",
    en: "A later official figure meets the target. Is there a next level to aim at?",
  },
  "target-year-outside-plan": {
    ja: "目標の年が計画期間の後です。期間の終わりの目安はありますか。",
    en: "The target is due after the plan ends. Is there a mark for its end?",
  },
  "annual-target-undated-baseline": {
    ja: "目標は1年あたりですが、現状値の年と数え方が書かれていません。どう数えた値でしょうか。",
    en: "The target is counted a year; year and counting of the baseline are not stated. How is it counted?",
  },
  "survey-change-small": {
    ja: "目標までの変化が調査の誤差より小さい指標です。どう確かめますか。",
    en: "The change is smaller than the sampling error. How is it to be confirmed?",
  },
  "mean-against-year": {
    ja: "数年の平均と1年の値が並んでいます。同じ期間の値はありますか。",
    en: "A mean of several years stands beside one year. Is there a value over a like span?",
  },
  "benchmark-unknown": {
    ja: "目標の水準が、比べる相手の値で決まります。参考とする水準はありますか。",
    en: "The target depends on the figures of others. Is there a level for reference?",
  },
  "unachieved-without-successor": {
    ja: "前の計画で未達成の指標が、後の計画にありません。その後の値はありますか。",
    en: "Indicators not achieved in the plan before are not in the later one. Are there later values?",
  },
  "past-against-required": {
    ja: "これまでの動きが目標と逆の向きです。何によって向きを変えますか。",
    en: "The past change goes the other way. What is to turn it?",
  },
  "outlook-against-projection": {
    ja: "計画の人口の見通しが、公表された推計と異なります。いつの推計を用いましたか。",
    en: "The outlook differs from the published projection. Which estimate was used?",
  },
};

/** The text of a message, and at every second place the name of what stands there. */
const partsOf = remember((message): readonly string[] => message.split(/\{(\w+)\}/u));

/**
 * The message of a rule in both languages.
 * @throws Error where a place of the message has no value: a mistake in the rule, not in the data.
 */
export function findingMessage(
  rule: RuleId,
  values: Record<string, string | Translated>,
): Translated {
  const fill = (lang: keyof Translated) =>
    partsOf(FINDING_MESSAGES[rule][lang])
      .map((part, i) => {
        if (i % 2 === 0) return part;
        const value = values[part];
        if (value === undefined) throw new Error(`${rule}: no value for {${part}}`);
        return typeof value === "string" ? value : value[lang];
      })
      .join("");
  return { ja: fill("ja"), en: fill("en") };
}

/** What messages call the three values of a row. */
export const FIELD_NAMES = {
  baseline: { ja: "現状値", en: "baseline" },
  target: { ja: "目標値", en: "target" },
  latest: { ja: "最新値", en: "latest value" },
} as const satisfies Record<string, Translated>;

/** What messages call the rest of a row. */
export const TEXT_FIELD_NAMES = {
  label: { ja: "指標名", en: "label" },
  series: { ja: "区分名", en: "series" },
  section: { ja: "節", en: "section" },
  unit: { ja: "単位", en: "unit" },
  note: { ja: "注記", en: "note" },
  title: { ja: "施策名", en: "title" },
} as const satisfies Record<string, Translated>;

export const DIRECTION_PHRASES = {
  higher: { ja: "大きいほどよい", en: "more is better" },
  lower: { ja: "小さいほどよい", en: "less is better" },
  none: { ja: "向きの定まらない", en: "no direction is stated" },
} as const satisfies Record<string, Translated>;

/** What plans count about themselves. */
export const COUNTED = {
  headline: { ja: "数値目標", en: "headline indicators" },
  kpi: { ja: "KPI", en: "KPI" },
  policies: { ja: "施策", en: "policies" },
} as const satisfies Record<string, Translated>;

/** What a finding says, as its row of the table holds it in each language. */
export function findingText(finding: FindingWords, lang: Language): string {
  return { ja: finding.message, en: finding.message_en }[lang];
}

type FindingWords = Pick<Finding, "message" | "message_en">;
