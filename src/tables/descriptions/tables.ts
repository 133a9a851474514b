import type { Translated } from "../../lib/language.ts";

interface TableText {
  title: Translated;
  about: Translated;
}

function table(title: [string, string], about: [string, string]): TableText {
  return { title: { ja: title[0], en: title[1] }, about: { ja: about[0], en: about[1] } };
}

/** What each exported table holds, by its file name. */
export const TABLE_TEXTS: Record<string, TableText> = {
  municipalities: table(
    ["市区町村", "Municipalities"],
    [
      "1行が1市区町村。換算の分母",
      "One row a municipality, with the denominators of derived rates",
    ],
  ),
  plans: table(["計画", "Plans"], ["1行が1計画。出典の文書", "One row a plan, with its document"]),
  indicators: table(
    ["指標", "Indicators"],
    [
      "1行が計画の指標1行。文書のままの値と数値",
      "One row for each printed indicator, with its cells as printed and as numbers",
    ],
  ),
  policies: table(
    ["施策", "Policies"],
    ["1行が施策の名称1つ", "One row for each policy title in its hierarchy"],
  ),
  series: table(
    ["年次の値", "Yearly series"],
    ["1行が1年の値", "One row for each year of a series that a plan prints"],
  ),
  facts: table(
    ["本文中の数値", "Facts"],
    ["計画の本文が述べる数値", "Figures that the running text of a plan states"],
  ),
  coverage: table(
    ["指標の広がり", "Coverage"],
    ["市区町村・分野・種類ごとの指標の数", "Indicators by municipality, theme and kind"],
  ),
  comparisons: table(
    ["比較", "Comparisons"],
    [
      "1行が、共通の量に属する指標1つ。共通の単位に換算した値",
      "One row for each indicator of a shared measure, in the common unit where there is one",
    ],
  ),
  progress: table(
    ["進み具合", "Progress"],
    ["目標までの道のりと経過した期間", "How far rows came towards their targets, beside the time"],
  ),
  results: table(
    ["実績", "Results"],
    [
      "1行が指標1つの1年の値。出典つき",
      "One row for each actual value of an indicator, with its source",
    ],
  ),
  "progress-years": table(
    ["年ごとの進み具合", "Progress by year"],
    [
      "目標への道のりの上で、各年の値がどこにあったか",
      "Where the value of each year stood on the way to the target",
    ],
  ),
  "target-quality": table(
    ["目標の測りやすさ", "Target quality"],
    ["市区町村・分野ごとの目標の種類の数", "Kinds of target by municipality and theme"],
  ),
  "policy-themes": table(
    ["施策の分野", "Policies by theme"],
    ["計画・小分類ごとの施策の数", "Policies by plan and subtheme"],
  ),
  sdg: table(
    ["SDGsとの対応", "SDG references"],
    ["施策が示すSDGsの目標とターゲット", "Goals and targets that plans print beside policies"],
  ),
  findings: table(
    ["点検の結果", "Findings"],
    ["点検の規則が見つけたこと", "What the audit rules have to say about the rows"],
  ),
  context: table(
    ["公的統計", "Context"],
    ["計画とは別の公的統計の値", "Values of official statistics, beside the plans"],
  ),
  "context-items": table(
    ["公的統計の項目", "Context items"],
    ["公的統計の項目の定義と注意", "What the items of official statistics are"],
  ),
  "context-distributions": table(
    ["公的統計の分布", "Context distributions"],
    [
      "全国と近い規模の市区町村の分布",
      "How items are spread over Japan and over like municipalities",
    ],
  ),
  "context-plans": table(
    ["計画と公的統計", "Plans and statistics"],
    [
      "同じ量の計画の値と公的統計の値",
      "A plan's value beside the official one of the same quantity",
    ],
  ),
  measures: table(
    ["共通の量", "Measures"],
    ["複数の市区町村の指標が共有する量", "The quantities that indicators of several cities share"],
  ),
  "measure-members": table(
    ["共通の量の指標", "Members of measures"],
    ["どの指標がどの量に属するか", "Which indicators belong to which measure"],
  ),
  "conversion-steps": table(
    ["換算の手順", "Conversion steps"],
    ["指標の単位から共通の単位への手順", "The steps from a row's unit to the measure's unit"],
  ),
};
