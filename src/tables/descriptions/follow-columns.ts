import { ACCUMULATION_DOUBTS } from "../../words/findings.ts";
import { type ColumnTexts, say } from "./text.ts";

/** Columns of the tables that follow a plan through its years. */
export const followColumns: ColumnTexts = {
  origin: say("値のある場所", "Where the value stands"),
  "results.year": say("値の年度", "Year of the value"),
  "results.basis": say("年の種類", "What kind of year it is"),
  raw: say("値（文書のまま）", "The value as printed"),
  "results.value": say("値", "The value as a number", "@unit"),
  "results.missing": say("値がない理由", "Why there is no number"),
  newest: say("指標の最新値として使う値か", "Whether it is the indicator's latest value"),
  "results.document": say("値を載せた文書のファイル名", "File name of the document that prints it"),
  page: say("文書のページ", "Page of the document"),
  "results.line": say("文書の行（1から）", "Line of the document, from 1"),
  address: say("文書の公表先", "Where the document was published"),
  "results.quality": say("資料の質", "Quality of the source"),
  "results.evaluation_printed": say("文書に印刷された評価", "The evaluation as printed"),
  counts_as: say(
    "印刷された評価の意味（plan.yamlの評価の尺度による）",
    "What the printed evaluation counts as, by the scale in plan.yaml",
  ),
  division: say("担当課", "Division in charge"),
  reason: say("要因", "Why the value is as it is"),
  response: say("今後の対応", "What will be done"),
  "results.note": say("注記", "Note"),
  review: say("引用の前に確かめること。なければ空", "What to check before it is quoted, or empty"),
  review_en: say("確かめることの英訳", "What to check, in English"),
  accumulation: say("値の積み上げ方", "How values add up"),
  accumulation_doubt: say("積み上げ方がはっきりしない理由", "Why it is open how values add up"),
  "progress-years.year": say("年度", "Fiscal year"),
  "progress-years.value": say("その年の値", "The value of the year", "@unit"),
  expected: say(
    "目標への道のりの上でのその年の値",
    "The value of the year on the way to the target",
    "@unit",
  ),
  expected_by: say("道のりの決め方", "The rule behind the expected value"),
  distance: say("値と道のりの差（値−道のり）", "Value minus expected value", "@unit"),
  share_reached: say(
    "現状値から目標までの距離のうち進んだ割合。累計では目標に対する割合",
    "Share of the way that was covered; of a count over years, share of the target",
    "1",
  ),
  "progress-years.elapsed": say(
    "期間のうち経過した割合。累計では数える年のうち済んだ割合",
    "Share of the time; of a count over years, share of the years that it covers",
    "1",
  ),
  "progress-years.rule": say("判定に使った規則", "The rule behind the verdict"),
  trend: say("直近3回の値の向き", "Which way the last three values went"),
  after_target: say("目標年を過ぎた年の値か", "Whether the target year is over"),
};

/** What the values of their closed vocabularies mean. */
export const followValues: Record<string, Record<string, { ja: string; en: string }>> = {
  origin: {
    plan: { ja: "計画の最新値", en: "latest value printed in the plan" },
    series: { ja: "計画の年次の値", en: "yearly series of the plan" },
    report: { ja: "毎年の報告", en: "yearly report" },
  },
  counts_as: {
    success: { ja: "達成", en: "success" },
    partial: { ja: "一部の達成", en: "partial success" },
    failure: { ja: "未達成", en: "failure" },
    none: { ja: "評価しない", en: "not judged" },
  },
  accumulation: {
    level: { ja: "時点の値", en: "a level" },
    flow: { ja: "1年の数", en: "a count of one year" },
    cumulative: { ja: "累計", en: "a count over several years" },
    mean: { ja: "数年の平均", en: "a mean over several years" },
  },
  accumulation_doubt: ACCUMULATION_DOUBTS,
  trend: {
    improving: { ja: "よくなっている", en: "improving" },
    worsening: { ja: "悪くなっている", en: "worsening" },
    steady: { ja: "変わらない", en: "steady" },
    mixed: { ja: "上下している", en: "to and fro" },
  },
};
