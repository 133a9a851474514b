import { boolean, defineTable, integer, number, oneOf, optional, text } from "./define.ts";
import { pointing, shared } from "./shared-columns.ts";
import { OFFICIAL_MISSING, PEERS_BY, PLAN_FIELDS, PLAN_VERDICTS, SCOPES } from "./vocabulary.ts";

/** Tables of official statistics, which stand beside the plans. */

export const context = defineTable({
  file: "context",
  title: ["公的統計", "Context"],
  about: ["計画とは別の公的統計の値", "Values of official statistics, beside the plans"],
  primary: ["item_id", "municipality_code", "year"],
  foreign: pointing("theme", "subtheme", "item_id", "municipality_code"),
  columns: {
    ...shared("item_id", "theme", "name", "unit", "municipality_code", "year"),
    value: optional.number(
      "値。人口で割る率の分母は、その年の1月1日の住民基本台帳人口（ない年は国勢調査人口。noteに示す）。全国と同じ国勢調査の人口で割った値はcontext-distributionsのownで、これとは異なる",
      "Value. A rate per resident is over the register of 1 January of its year (the census where there is none, see note); over one census as for all Japan it is another figure, own in context-distributions",
      "@unit",
    ),
    ...shared(
      "source",
      "quality",
      "note",
      "name_en",
      "unit_en",
      "subtheme",
      "role",
      "date_basis",
      "date",
    ),
    missing: optional.oneOf(OFFICIAL_MISSING, "値がない理由", "Why there is no value"),
    preliminary: boolean("速報値か", "Whether the value is preliminary"),
    break_before: boolean("前の値とつながらないか", "Whether the series breaks before this value"),
    calculation: text("計算式", "The calculation, where the value is computed"),
    ...shared("source_en", "addresses"),
    note_en: text("注記（英語）", "Note in English"),
  },
});

export const contextItems = defineTable({
  file: "context-items",
  title: ["公的統計の項目", "Context items"],
  about: ["公的統計の項目の定義と注意", "What the items of official statistics are"],
  primary: ["item_id"],
  foreign: pointing("theme", "subtheme"),
  columns: {
    ...shared("item_id", "role", "theme", "subtheme", "name", "name_en", "unit", "unit_en"),
    definition: text("定義", "Definition"),
    definition_en: text("定義（英語）", "Definition in English"),
    numerator: text("分子の項目", "Items of the numerator"),
    denominator: text("分母の項目", "Items of the denominator"),
    statistic: text("統計の名称", "Name of the statistic"),
    statistic_en: text("統計の名称（英語）", "Name of the statistic in English"),
    table: text("統計表", "Table of the statistic"),
    licence: text("利用条件", "Terms of use"),
    licence_en: text("利用条件（英語）", "Terms of use in English"),
    ...shared("direction", "date_basis", "date"),
    digits: integer("示す小数の桁数", "Decimals to show"),
    ...shared("log_scale"),
    projection: boolean("推計か", "Whether it is a projection"),
    series: boolean("年次の推移を示すか", "Whether it is shown as a yearly series"),
    breaks: text("系列の断絶", "Breaks of the series"),
    breaks_en: text("系列の断絶（英語）", "Breaks of the series in English"),
    caution: text("読むときの注意", "What to keep in mind when reading"),
    caution_en: text("読むときの注意（英語）", "The caution in English"),
    not_for: text("使ってはいけないこと", "What it must not be used for"),
    not_for_en: text("使ってはいけないこと（英語）", "What it must not be used for, in English"),
    judges_targets: boolean(
      "計画の目標の達成を判定してよいか",
      "Whether a plan's target may be judged by it",
    ),
    all_residents: text(
      "外国人を含めて数える項目（この項目が含まないとき）",
      "The item that counts all residents, where this one leaves out foreign nationals",
    ),
    why: text("選んだ理由", "Why it was chosen"),
    why_en: text("選んだ理由（英語）", "Why it was chosen, in English"),
  },
});

export const contextDistributions = defineTable({
  file: "context-distributions",
  title: ["公的統計の分布", "Context distributions"],
  about: [
    "全国と、比べる市区町村の中の分布",
    "How items are spread over Japan and over the municipalities that one is compared with",
  ],
  unique: ["item_id", "year", "scope", "municipality_code"],
  foreign: pointing("item_id"),
  columns: {
    ...shared("item_id", "year"),
    scope: oneOf(
      SCOPES,
      "全国か、比べる市区町村か",
      "All of Japan, or the municipalities that one is compared with",
    ),
    municipality_code: text(
      "どこと比べる市区町村か。全国のときは空",
      "Whose peers are meant; empty for all of Japan",
    ),
    population_from: optional.number("人口の下限", "Lowest population", "人"),
    population_to: optional.number("人口の上限", "Highest population", "人"),
    municipalities: integer("市区町村の数", "Municipalities counted"),
    without_value: integer("値がない市区町村の数", "Municipalities without a value"),
    min: number("最小値", "Minimum"),
    q1: number("第1四分位数", "First quartile"),
    median: number("中央値", "Median"),
    q3: number("第3四分位数", "Third quartile"),
    max: number("最大値", "Maximum"),
    lower: number("度数分布の下限", "Where the counts begin"),
    upper: number("度数分布の上限", "Where the counts end"),
    ...shared("log_scale"),
    bins: text("等間隔の区間ごとの数（空白区切り）", "Counts in equal steps, separated by spaces"),
    below: integer("下限より小さい市区町村の数", "Municipalities below the lower end"),
    above: integer("上限より大きい市区町村の数", "Municipalities above the upper end"),
    ...shared("source", "source_en", "addresses"),
    national: optional.number(
      "全国の値（市区町村の合計、率は合計どうしの比）",
      "The country: total of all municipalities, or total over total",
    ),
    own: optional.number(
      "その市区町村の値（全国と同じ計算。base_yearのある率は、その年の国勢調査の人口で割り、contextの値とは異なる）",
      "Value of that municipality, computed as all others are: with a base_year over the census population of that year, which is not the value in context",
    ),
    percentile: optional.number(
      "その市区町村より小さい市区町村の割合（同じ値は半分に数える。自らを含む）",
      "Share of the peers below that municipality, equal ones counted half, itself included",
      "%",
    ),
    base_year: optional.integer(
      "分母の人口の年（値の年と違うとき）",
      "Year of the population divided by, where it is another",
    ),
    peers_by: optional.oneOf(
      PEERS_BY,
      "比べる市区町村の選び方。全国のときは空",
      "By what the peers are chosen",
    ),
    peers_group: text(
      "その類型、種別、都道府県または一覧の名称。人口規模のときは空",
      "The type, kind, prefecture or list; empty by size",
    ),
    peers_group_en: text("その名称（英語）", "The same in English, where it has an English name"),
    instead_of: optional.oneOf(
      PEERS_BY,
      "市区町村が5に満たないため使わなかった選び方",
      "The choice that gave fewer than five municipalities",
    ),
    instead_group: text("使わなかった類型、種別など", "Its type, kind, prefecture or list"),
    instead_group_en: text("その名称（英語）", "The same in English, where it has an English name"),
    instead_municipalities: optional.integer(
      "使わなかった選び方の市区町村の数",
      "How many municipalities it gave",
    ),
  },
});

export const places = defineTable({
  file: "places",
  title: ["全国の市区町村", "Municipalities of Japan"],
  about: [
    "全国の市区町村の種別と、国勢調査から計算した類似団体の類型（総務省の一覧ではない）",
    "Kinds of all municipalities, and their types of like municipalities, computed from the census and not read from the ministry's list",
  ],
  primary: ["municipality_code"],
  columns: {
    ...shared("municipality_code"),
    prefecture: text("都道府県名", "Prefecture"),
    name: text("市区町村名", "Name of the municipality"),
    kind: text("制度上の種別（政令指定都市、中核市、市など）", "Kind of municipality in law"),
    year: optional.integer("国勢調査の年", "Year of the census"),
    population: optional.number("国勢調査の人口", "Population of the census", "人"),
    secondary_tertiary_share: optional.number(
      "就業者のうち第2次・第3次産業の割合（分類不能を分母に含む）",
      "Share of the secondary and tertiary industries in all employed persons, those of unknown industry included",
      "%",
    ),
    tertiary_share: optional.number(
      "就業者のうち第3次産業の割合",
      "Share of the tertiary industry",
      "%",
    ),
    peer_type: optional.text(
      "類似団体の類型（計算による。都市Ⅱ-3など）。計算できないときは空",
      "Type of like municipalities as computed, such as 都市Ⅱ-3; empty where it cannot be",
    ),
  },
});

export const contextPlans = defineTable({
  file: "context-plans",
  title: ["計画と公的統計", "Plans and statistics"],
  about: [
    "同じ量の計画の値と公的統計の値",
    "A plan's value beside the official one of the same quantity",
  ],
  foreign: pointing("theme", "item_id", "municipality_code"),
  columns: {
    ...shared("item_id", "name", "name_en"),
    row_id: text("計画の指標または数値の行の識別子", "Id of the indicator or fact of the plan"),
    ...shared("municipality_code", "theme", "label", "label_en"),
    field: oneOf(PLAN_FIELDS, "計画のどの値か", "Which value of the plan"),
    ...shared("unit", "unit_en"),
    plan_value: number("計画の値", "Value of the plan", "@unit"),
    plan_year: optional.integer("計画の値の年", "Year of the plan's value"),
    official_value: optional.number("公的統計の値", "Official value", "@unit"),
    official_year: optional.integer("公的統計の値の年", "Year of the official value"),
    ...shared("quality"),
    difference: optional.number("差（計画−公的統計）", "Plan minus official value", "@unit"),
    tolerance: number("許す差", "Difference that is allowed"),
    tolerance_absolute: boolean(
      "許す差が単位の数か（偽なら公的統計に対する割合）",
      "Whether the tolerance is in the unit; else it is a share of the official value",
    ),
    verdict: oneOf(PLAN_VERDICTS, "差の判定", "Verdict on the difference"),
    equal_year: optional.integer(
      "計画の値と等しい別の年",
      "Another year whose official value equals the plan's",
    ),
    reason: text("差の説明", "Why the values may differ"),
    reason_en: text("差の説明（英語）", "Why the values may differ, in English"),
    qualifier: text(
      "計画の値に添えた語（約、超、見込みなど）",
      "Words of the plan that bound its figure",
    ),
  },
});
