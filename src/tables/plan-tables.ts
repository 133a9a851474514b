import { boolean, defineTable, integer, number, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import {
  BASES,
  EVALUATIONS,
  LATER_PLAN_STATES,
  MISSING,
  QUALITIES,
  YEAR_DOUBTS,
} from "./vocabulary.ts";

/** Tables that hold what plans print, with the municipalities and the plans themselves. */

export const municipalities = defineTable({
  file: "municipalities",
  title: ["市区町村", "Municipalities"],
  about: [
    "1行が1市区町村。換算の分母",
    "One row a municipality, with the denominators of derived rates",
  ],
  primary: ["code"],
  columns: {
    code: text(
      "全国地方公共団体コード（6桁、検査数字を含む。常に文字列）",
      "Municipality code of six digits with its check digit, always text",
    ),
    name: text("市区町村名", "Name of the municipality"),
    name_en: text("市区町村名（英字）", "Name of the municipality in English"),
    prefecture: text("都道府県名", "Prefecture"),
    kind: text("制度上の種別（政令指定都市、中核市、市など）", "Kind of municipality in law"),
    population_2020: integer(
      "2020年国勢調査人口。換算の分母",
      "Population of the 2020 census, the denominator of every derived rate",
      "人",
    ),
    households_2020: integer("2020年国勢調査の世帯数", "Households of the 2020 census", "世帯"),
    area_km2: number("面積", "Area", "km²"),
    ...shared("source", "source_en"),
    quality: oneOf(QUALITIES, "出典の質", "Quality of the source"),
  },
});

export const plans = defineTable({
  file: "plans",
  title: ["計画", "Plans"],
  about: ["1行が1計画。出典の文書", "One row a plan, with its document"],
  primary: ["id"],
  foreign: pointing("municipality_code"),
  columns: {
    id: text("計画の識別子", "Id of the plan"),
    ...shared("municipality_code"),
    title: text("計画の名称", "Title of the plan"),
    title_en: text("計画の名称の英訳", "English of the title"),
    publisher: text("策定者", "Publisher"),
    issued: text("策定の時期", "Date of issue"),
    period_start: optional.integer(
      "計画期間の始め（年度）。不明のときは空",
      "First fiscal year, where stated",
    ),
    ...shared("period_end", "in_force", "superseded"),
    covers: text(
      "文書が計画のどの部分を収めるか。書かれていないときは空",
      "What part of which plan the document holds, or empty",
    ),
    covers_en: text("文書が収める部分（英語）", "What the document holds, in English"),
    missing: text(
      "計画のうち、手もとになかった部分。ないときは空",
      "What belongs to the plan and was not at hand, or empty",
    ),
    missing_en: text("手もとになかった部分（英語）", "What was not at hand, in English"),
    address: text("文書そのものの公表先。不明のときは空", "Where the document was published"),
    publisher_page: text(
      "計画を案内する公表者のページ。文書そのものの公表先ではない",
      "The publisher's page about the plan, which is not the document's address",
    ),
    ...shared("document"),
    document_sha256: text(
      "読み取った文書のSHA-256",
      "SHA-256 of the document that the rows were read from",
    ),
  },
});

/** Plans that follow those of the comparison. Nobody has read them for it. */
export const laterPlans = defineTable({
  file: "later-plans",
  title: ["後継の計画", "Later plans"],
  about: [
    "1行が後継の計画1つ。中身は読んでいない",
    "One row for each plan that follows; none of them was read",
  ],
  unique: ["municipality_code", "title"],
  foreign: pointing("municipality_code"),
  columns: {
    ...shared("municipality_code"),
    title: text(
      "計画の名称。見つからなかったときは空",
      "Title of the plan; empty where none was found",
    ),
    title_en: text("計画の名称の英訳", "English of the title"),
    period_start: optional.integer("計画期間の始め（年度）", "First fiscal year"),
    period_end: optional.integer("計画期間の終わり（年度）", "Last fiscal year"),
    state: oneOf(
      LATER_PLAN_STATES,
      "公表されているか、探して見つからなかったか",
      "Whether it is published, or was looked for and not found",
    ),
    publisher_page: text("計画を案内する公表者のページ", "The publisher's page about the plan"),
    quality: optional.oneOf(QUALITIES, "出典の質", "Quality of the source"),
    checked: text("確かめた日", "Day on which it was looked for"),
    ...shared("note"),
    note_en: text("注記（英語）", "Note in English"),
  },
});

export const indicators = defineTable({
  file: "indicators",
  title: ["指標", "Indicators"],
  about: [
    "1行が計画の指標1行。文書のままの値と数値",
    "One row for each printed indicator, with its cells as printed and as numbers",
  ],
  primary: ["id"],
  foreign: {
    ...pointing("theme", "subtheme", "municipality_code", "plan"),
    repeat_of: "indicators.id",
    same_as: "indicators.id",
  },
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    pages: text(
      "文書に印刷されたページ（7 または 7-9）。分からないときは空",
      "Printed pages of the document, 7 or 7-9; empty where they are not known",
    ),
    section: text("文書の見出しの階層（ > 区切り）", "Headings above the row, separated by ` > `"),
    section_en: text("文書の見出しの階層の英訳", "English of the section"),
    ...shared("kind", "code", "label", "label_en"),
    series: text(
      "一つの項目名に複数の値があるときの区分（男性、小5など）",
      "Part of a split row, such as men, or fifth grade",
    ),
    series_en: text("区分の英訳", "English of the series"),
    short: text(
      "読者が言うとおりの短い名称（20字まで）。ないときは空",
      "Short name as a reader would say it, or empty",
    ),
    short_en: text("短い名称（英語、30字まで）", "Short name in English"),
    verb: text(
      "目標がこの量をどうするか（増やす、減らす、延ばすなど）。ないときは空",
      "What the target is to do with the quantity, in Japanese, or empty",
    ),
    verb_en: text(
      "目標がこの量をどうするか（英語）",
      "What the target is to do with the quantity: raise, cut, extend",
    ),
    ...shared("theme", "subtheme", "theme_rule"),
    is_repeat: boolean(
      "文書に再掲の印があるか",
      "Whether the document marks the row as a repeat (再掲)",
    ),
    repeat_of: optional.text(
      "再掲のとき、最初に現れる行",
      "The first appearance of a repeated row",
    ),
    same_as: optional.text("同じ量を示す別の行", "Another row that states the same quantity"),
    category: text("文書が印刷する区分", "Category that the document prints (区分)"),
    ...shared("unit", "direction"),
    baseline_raw: text("現状値（文書のまま、時点を含む）", "Baseline as printed, with its period"),
    ...shared("baseline_value", "baseline_year"),
    baseline_basis: optional.oneOf(
      BASES,
      "現状値の年の意味（年度、暦年など）",
      "What the baseline's year is",
    ),
    baseline_month: optional.integer(
      "現状値の時点が期日のとき、その月",
      "Month of the baseline, where it is of a date",
    ),
    baseline_span: optional.integer(
      "平均・合計・累計が及ぶ年数。baseline_yearはその最後の年",
      "Years that a mean, a sum or a cumulative count covers, the last being its year",
    ),
    baseline_year_doubt: optional.oneOf(
      YEAR_DOUBTS,
      "計画の原則だけによる年が、値の年でないおそれがある理由",
      "Why the year, which only the plan's rule gives, may not be that of the figure",
    ),
    ...shared("other_baseline_year"),
    pandemic_base: boolean(
      "現状値が、感染症の影響を受けた年の、人の動きに左右される値か",
      "Whether the baseline is of a year of the pandemic and moves with people meeting",
    ),
    baseline_missing: optional.oneOf(MISSING, "現状値がない理由", "Why there is no baseline value"),
    target_raw: text("目標値（文書のまま）", "Target as printed"),
    target_en: text("言葉による目標の英訳。ないときは空", "English of a target in words, or empty"),
    ...shared("target_type", "target_value", "target_year"),
    target_basis: optional.oneOf(BASES, "目標の年の意味", "What the target's year is"),
    target_month: optional.integer(
      "目標の時点が期日のとき、その月",
      "Month of the target, where it is of a date",
    ),
    target_span: optional.integer(
      "目標が平均・合計・累計のとき、及ぶ年数",
      "Years that the target covers where it is a mean, a sum or a cumulative count",
    ),
    target_missing: optional.oneOf(MISSING, "目標値がない理由", "Why there is no target value"),
    latest_raw: text(
      "最新値（latest_documentのまま、時点を含む）",
      "Latest value as latest_document prints it, with its period",
    ),
    ...shared("latest_value", "latest_year"),
    latest_document: optional.text(
      "最新値を載せた文書のファイル名。計画とは別の報告書のことがある（出典はresults）",
      "File name of the document that prints the latest value: the plan's own, or a report that results names",
    ),
    latest_page: optional.integer(
      "その文書のページ（計画でない文書のとき）",
      "Page of that document, where it is not the plan's",
    ),
    latest_line: optional.integer(
      "その文書の行（1から）。行のない文書では空",
      "Line of that document, from 1; empty where it has no lines",
    ),
    latest_basis: optional.oneOf(BASES, "最新値の年の意味", "What the latest value's year is"),
    latest_month: optional.integer(
      "最新値の時点が期日のとき、その月",
      "Month of the latest value, where it is of a date",
    ),
    latest_span: optional.integer(
      "最新値が平均・合計・累計のとき、及ぶ年数",
      "Years that the latest value covers where it is a mean, a sum or a cumulative count",
    ),
    latest_missing: optional.oneOf(MISSING, "最新値がない理由", "Why there is no latest value"),
    evaluation_printed: optional.text("文書が印刷する評価", "Evaluation that the document prints"),
    evaluation_computed: optional.oneOf(
      EVALUATIONS,
      "現状値・目標値・最新値から求めた評価。目標の年より前の値は未達成とせず、向きだけの目標では達成としない",
      "Evaluation computed from baseline, target and latest value. A value from before the target's year misses no target, and achieves none that is a direction alone",
    ),
    ...shared("note", "period_end", "in_force", "superseded"),
  },
});

export const policies = defineTable({
  file: "policies",
  title: ["施策", "Policies"],
  about: ["1行が施策の名称1つ", "One row for each policy title in its hierarchy"],
  primary: ["id"],
  foreign: { ...pointing("theme", "subtheme", "municipality_code", "plan"), parent: "policies.id" },
  columns: {
    ...shared("id", "municipality_code", "plan", "document", "line"),
    level: integer("階層（1が最上位）", "Level in the plan, 1 being the uppermost"),
    ...shared("code", "title"),
    title_en: text("施策の名称の英訳", "English of the title"),
    parent: optional.text("上位の施策の識別子", "Id of the policy above"),
    ...shared("theme", "subtheme", "theme_rule"),
    subthemes: text(
      "名称と施策の指標が示すすべての小分類（分野/小分類、空白区切り）",
      "Every subtheme that the title and its own indicators show, as theme/subtheme, by spaces",
    ),
    sdg_targets: text(
      "文書が示すSDGsの目標とターゲット（空白区切り）",
      "Goals and targets of the SDGs as printed, separated by spaces",
    ),
  },
});
