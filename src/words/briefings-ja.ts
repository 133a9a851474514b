import type { BriefingTexts, ThemeCounts } from "./briefing-texts.ts";
import { percent } from "./percent.ts";
import { listPlaces, MOST_NAMED, placesWord } from "./places.ts";

export const ja: BriefingTexts = {
  overviewKicker: "概要",
  themeKicker: "テーマ別",
  profileKicker: "自治体別",
  methodKicker: "方法とデータの質",
  headings: {
    onAxis: "同じ基準で比較できる指標",
    similar: "参考に並べる指標（定義が異なる）",
    notComparable: "単純比較できない指標",
    policies: "計画が掲げる施策",
    indicators: "この分野のすべての指標",
    coverage: "どのテーマに指標があるか",
    comparability: "どこまで比べられるか",
    differences: "市に共通する指標",
    measurability: "目標の示し方",
    measures: "共通する指標の一覧",
    context: "人口と面積",
    headline: "数値目標",
    progress: "目標の達成状況",
    questions: "計画所管課への確認事項",
    grades: "比較の等級",
    rules: "点検の規則",
    findings: "点検の結果",
    verdicts: "進み具合の判定",
    series: "年ごとの推移",
    outlook: "計画が述べる人口の見通し",
    commentary: "分析担当者から",
  },
  columns: {
    indicator: "指標",
    baseline: "現状値",
    target: "目標値",
    latest: "最新値",
    progress: "進捗",
    kindOfTarget: "目標の種類",
    source: "出典",
    measure: "項目",
    theme: "テーマ",
    grade: "等級",
    municipalities: "自治体",
    reason: "理由",
    subtheme: "分野",
    evaluation: "評価",
    rule: "規則",
    count: "件数",
    meaning: "意味",
    rows: "各計画の指標",
    document: "文書",
    issued: "発行",
    period: "期間（年度）",
    file: "ファイル",
    question: "質問",
    policies: "施策",
  },
  overviewSubtitle: (names) => `${listPlaces(names, "ja")}の計画の比較`,
  overviewMessage: (p) => [
    `${placesWord(p.names, "ja")}の${p.plans}計画は、${p.rows}行の指標を掲げている。再掲を除くと${p.indicators}指標になる。`,
    ...(p.names.length < 2
      ? []
      : [
          `このうち${p.inMeasures}指標は、定義が同じ量（${p.same}種類）か換算できる量（${p.convertible}種類）に含まれ、同じ基準で比較できる。`,
          p.sharedByAll === 0
            ? `比べられる量のうち、${placesWord(p.names, "ja")}がそろって掲げるものはない。`
            : `比べられる量のうち、${placesWord(p.names, "ja")}がそろって掲げるものは${p.sharedByAll}種類である。`,
          `似ているが定義の異なる量は${p.similar}種類、単純比較できない指標は${p.notComparable}種類あり、理由を添えて示す。`,
        ]),
    `数値の目標があるのは${p.withNumber}指標（${percent(p.withNumber, p.indicators)}%）である。`,
  ],
  themeEmpty: (theme) => `${theme}：指標を掲げる計画がない`,
  themeSubtitle: ({ names }) => `${listPlaces(names, "ja")}の計画が掲げる現状と目標`,
  themeMessage: (p) => [
    `このテーマの指標は${p.indicators}件${byMunicipality(p)}。再掲は数えない。`,
    p.onAxis.length === 0
      ? `定義が同じ量や換算できる量はない。${otherGrades(p)}`
      : `同じ基準で比較できる指標は${p.onAxis.join("、")}。${otherGrades(p)}`,
    `${kindsOfTarget(p)}。`,
    ...(p.noBaseline === 0
      ? []
      : [`現状値のない指標が${p.noBaseline}件あり、目標までの距離を計算できない。`]),
  ],
  profileSubtitle: (plans) => plans.join("／"),
  profileMessage: (p) => [
    `${p.name}の${p.plans}計画は、再掲を除いて${p.indicators}指標を掲げる（${p.headline === 0 ? "" : `数値目標などの主要な指標${p.headline}件、`}KPI${p.kpi}件）。`,
    p.withNumber === 0
      ? "数値の目標がある指標はない。"
      : `数値の目標があるのは${p.withNumber}指標（${percent(p.withNumber, p.indicators)}%）である。`,
    p.noBaseline === 0 ? "どの指標にも現状値がある。" : `現状値のない指標が${p.noBaseline}件ある。`,
    p.inMeasures === 0
      ? "ほかの自治体と同じ基準で比較できる指標に含まれる指標はない。"
      : `ほかの自治体と同じ基準で比較できる指標に含まれるのは${p.inMeasures}指標である。`,
    p.measured === 0
      ? "最新値が記載された指標はなく、進み具合はこの計画だけからは分からない。"
      : `最新値が記載されているのは${p.measured}指標で、計画に印刷された評価は${p.evaluated.map(({ word, count }) => `${word}${count}件`).join("、")}である。`,
    ...(p.findings === 0 ? [] : [`点検では、確かめたいことが${p.findings}件見つかった。`]),
  ],
  methodTitle: "比較の方法とデータの質",
  methodSubtitle: "等級、判定の規則、点検の結果、出典",
  population: "人口（2020年国勢調査）",
  households: "世帯数（2020年国勢調査）",
  area: "面積（2024年）",
  kindOfMunicipality: "都市の区分",
  censusNote: "計画の指標ではない。換算の分母として用いる。",
  lines: (lines) => `${lines.join("・")}行`,
  defaultYear: "＊は、行に年の記載がなく、文書が原則として定める年度による。",
  repeat: "再掲",
  sameAs: "再掲",
  joinedCaption: (count) => `自治体と計画ごとの${count}行`,
  planCaption: ({ name, plan, count }) =>
    `${plan.includes(name) ? "" : `${name}｜`}${plan}（${count}行）`,
  tableCaption: ({ name, count }) => `${name}の指標（${count}行）`,
  echoes: (rows) => `再掲や別の計画の行と同じ値の${rows}行は省いた。`,
  gradeMeaning: {
    same: "定義が同じ。同じ軸の上で比べる。",
    convertible: "換算すれば定義が同じ。式を示し、同じ軸の上で比べる。",
    similar: "似ているが定義が異なる。軸を分けて並べる。",
    not_comparable: "比べてはならない。理由を示す。",
  },
  verdictRules: [
    "進捗＝（最新値−現状値）÷（目標値−現状値）。経過割合＝（最新値の年−現状値の年）÷（目標年−現状値の年）。",
    "達成：最新値が目標を満たす。向上：現状値より良いが目標に届かない。未達成：どちらでもない。",
    "順調：進捗が経過割合から0.1を引いた値以上。遅れ：それに満たないが現状値より良い。後退：現状値より悪い。",
    "判定不能：数値の目標、現状値、最新値のいずれかがない。目標が現状値と等しいときは維持とする。",
    "「8%減少」のような目標は、現状値から計算する。目標年の記載がない行は、計画期間の最終年度を用い、規則の名に示す。",
  ],
  andMore: (rows) => `ほか${rows}行（表 findings.csv）`,
  sourceCaption: "対象とした計画",
  policiesNote:
    "各市の計画のうち施策を最も多く掲げるものの施策名。階層の第2段を示し、すべての施策は表 policies.csv にある。",
  readingNote: "●などの印は自治体を、矢印は現状値から目標値への向きを示す。",
  notComparableCaption: "各計画の指標と、単純比較できない理由",
  gradesCaption: "等級ごとの指標の数と扱い",
  measuresCaption: "量ごとのテーマ・等級・自治体",
  findingsCaption: "計画を担当される方への質問と件数（規則の名は表 findings.csv のもの）",
  stripsShown: ({ shown, total }) =>
    `最新値が記載された${total}指標のうち、進捗を計算できる${shown}指標を示す。`,
};

/** Kinds of which there are none are not named. */
function counted(
  parts: readonly (readonly [words: string, count: number])[],
  counter = "件",
): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words}${count}${counter}`)
    .join("、");
}

/** How many indicators each has, where that can be read in a sentence. */
function byMunicipality({ byMunicipality: places }: ThemeCounts): string {
  return places.length > MOST_NAMED
    ? ""
    : `（${places.map(({ name, count }) => `${name}${count}件`).join("、")}）`;
}

function otherGrades({ onAxis, similar, notComparable }: ThemeCounts): string {
  const parts = counted(
    [
      ["似ている量が", similar],
      ["単純比較できない指標が", notComparable],
    ],
    "種類",
  );
  return parts === "" ? "" : `${onAxis.length === 0 ? "" : "ほかに"}${parts}ある。`;
}

function kindsOfTarget(p: ThemeCounts): string {
  const rest = counted([
    ["方向だけを示すものが", p.directionOnly],
    ["他の自治体などとの比較や範囲によるものが", p.benchmark],
    ["目標の記載がないものが", p.noTarget],
  ]);
  const numbers = `数値の目標があるのは${p.withNumber}件（${percent(p.withNumber, p.indicators)}%）`;
  return rest === "" ? `${numbers}である` : `${numbers}で、${rest}ある`;
}
