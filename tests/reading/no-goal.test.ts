import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

test.each([
  "凧の売上は、令和4年度の264万円から、令和14年度には231万円に減ると試算されます。",
  "凧の会の数は、令和4年度の12会から令和14年度には8会に減少すると見込まれる。",
  "凧の町の人口は、令和4年の1,200人から令和14年には800人まで減少する見込みです。",
  "凧の費用は、令和4年度の12億円から令和14年度には18億円に増えるおそれがあります。",
  "人口推計では、凧の町の人口は、令和2年の1,200人から令和22年には890人になります。",
  "凧の高齢化率:32.1%(令和2年)→41.0%(令和22年推計)",
  "凧の会の数は、平成30年度の12会から令和4年度の18会へと増加傾向にあります。",
  "凧の出生率を1.25から1.50まで引き上げた場合、人口は令和22年に8,900人となります。",
  "仮に独楽の率を45%から60%に高めるとすると、費用は12億円となる。",
  "凧の料金を、令和6年4月から1回300円から400円に改定します。",
  "満足と答えた人が45.2%から52.0%に上がっており、引き続き凧を揚げます。",
  "凧の会は、12会から18会に増えたことから、独楽も回します。",
  "凧の率は令和4年度で43%となっており、令和9年度には50%に上昇する見込みです。",
  "凧の率は2022年度で43%となっており、2023年度に45%となった。",
])("%s states no goal", (text) => {
  expect(read(text)).toEqual([]);
});

test("a change by itself without a word for goals is for review, and one that somebody brings about is not", () => {
  const values = "令和2年の12会から令和12年には8会に";
  const row = "凧の会の数 12@2020 8@2030 null@null";
  expect(read(`凧の会の数は、${values}減少します。`)).toEqual([`${row} review`]);
  expect(read(`凧の会の数を、${values}減少します。`)).toEqual([`${row} certain`]);
  expect(read(`凧の会の数は、${values}減少させることを目標とします。`)).toEqual([`${row} certain`]);
});

test("what is to be paid or has to change is for review", () => {
  expect(
    read("凧の予算額は、令和5年度の1,200万円から令和6年度には1,500万円に増額します。"),
  ).toEqual(["凧の予算額 1200@2023 1500@2024 null@null review"]);
  expect(read("凧の受診率は、R4の45%からR9に60%へ向上させる必要があります。")).toEqual([
    "凧の受診率 45@2022 60@2027 null@null review",
  ]);
});

test.each([
  ["凧の負担割合を1割から2割に引き上げます。", "凧の負担割合 10@null 20@null null@null"],
  ["凧の事業費を3億円から5億円に増やします。", "凧の事業費 3@null 5@null null@null"],
  [
    "凧の料金は2022年度で300円となっており、2025年度に400円とする。",
    "凧の料金 300@2022 400@2025 null@null",
  ],
])("%s says what is set or spent, which may be no goal", (text, row) => {
  expect(read(text)).toEqual([`${row} review`]);
});

test.each(["国では、令和12年度までに凧の数を", "A町では凧の数を", "（例）凧の数を"])(
  "%s may be another's",
  (whose) => {
    const rows = read(`${whose}489枚から400枚に減らすことを目標としています。`);
    expect(rows.map((row) => row.endsWith("review"))).toEqual([true]);
  },
);

test("words that only begin with a sign of a country or city are of the place itself", () => {
  const values = "令和5年度に12枚となっており、令和10年度までに15枚に増やすことを目標とします。";
  for (const label of ["都市の凧の数", "国保の凧の数", "県立の凧の数"])
    expect(read(`${label}は、${values}`)).toEqual([`${label} 12@2023 15@2028 null@null certain`]);
});

test("values on either side of an arrow under a title of forecasts are for review", () => {
  const values = "凧の町の人口:1,200人(令和2年)→890人(令和22年)";
  const row = "凧の町の人口 1200@2020 890@2040 null@null";
  expect(read(`将来人口の見通し\n\n${values}`)).toEqual([`${row} review`]);
  expect(read(`将来人口の目標\n\n${values}`)).toEqual([`${row} certain`]);
});

test.each([
  "■凧の調査の結果",
  "【前の戦略の振り返り】",
  "〈主な凧揚げの実績〉",
  "これまでの取組の成果",
  "前の調査との比較の概要",
  "凧の広場の使用料の見直し",
  "〇独楽の税率改正",
  "令和6年度当初予算",
  "【将来人口】",
])("values on either side of an arrow below %s may be no goals", (title) => {
  const row = "凧の満足度 72@2019 75@2023 null@null";
  expect(read(`${title}\n・凧の満足度　72%（R1）→ 75%（R5）`)).toEqual([`${row} review`]);
  expect(read(`${title}\n【成果指標】\n・凧の満足度　72%（R1）→ 75%（R5）`)).toEqual([
    `${row} certain`,
  ]);
});

test("columns of forecasts and of the value before are none of goals", () => {
  const table = (head: string, row: string) => read(`| ${head} |\n|---|---|---|---|\n| ${row} |`);
  expect(
    table("項目 | 現状値(R5) | 推計値(R12) | 目標値(R12)", "凧の客数 | 120人 | 101人 | 105人"),
  ).toEqual(["凧の客数 120@2023 105@2030 null@null certain"]);
  expect(
    table("項目 | 現状値(R5) | BAU(R12) | 目標値(R12)", "凧の排出量 | 120t | 110t | 90t"),
  ).toEqual(["凧の排出量 120@2023 90@2030 null@null certain"]);
  expect(
    table("項目 | 前回値(R1) | 今回値(R5) | 目標値(R12)", "独楽の数 | 12個 | 14個 | 20個"),
  ).toEqual(["独楽の数 12@2019 20@2030 14@2023 certain"]);
});

test.each([
  ...["評価基準", "判定基準", "目標達成の基準", "国の基準", "県基準", "環境基準", "水質基準値"],
  ...["規制基準値", "管理基準値", "認定基準", "設置基準", "保安基準"],
])("%s is no start, wherever it stands", (standard) => {
  const table = (at: number) =>
    bars([
      ["指標", ...["現状値（R5）", "目標値（R10）"].toSpliced(at, 0, standard)],
      ["凧の数", ...["45枚", "50枚"].toSpliced(at, 0, "99枚")],
    ]);
  // One that no list has is asked about.
  const certainty = standard === "保安基準" ? "review" : "certain";
  for (const at of [0, 1, 2])
    expect(table(at)).toEqual([`凧の数 45@2023 50@2028 null@null ${certainty}`]);
});

test.each(["基準値", "基準年度値", "計画策定時", "当初値", "後期計画の基準値"])(
  "%s is a start",
  (start) => {
    const head = ["指標", `${start}（R2）`, "現状値（R5）", "目標値（R10）"];
    expect(bars([head, ["凧の数", "40枚", "45枚", "50枚"]])).toEqual([
      "凧の数 40@2020 50@2028 45@2023 certain",
    ]);
  },
);

test.each([
  "事業費",
  "総事業費（千円）",
  "予算額",
  "決算額",
  "人件費",
  "一般財源",
  "推計人口",
  "社人研推計",
  "見込量",
  "量の見込み",
  "確保方策",
  "過不足",
  "前年度比",
  "増減",
  "（参考）全国",
  "参考：県",
  "【参考】国",
  "参考値",
  "全国",
  "同規模市平均",
  "近隣市町の平均",
  "A市",
  "B町",
])("a row named %s beside indicators is for review, and those beside it are certain", (name) => {
  const rows = read(
    `| 指標 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n| 凧の数 | 12枚 | 40枚 |\n| ${name} | 310 | 850 |\n| 独楽の数 | 22個 | 31個 |`,
  );
  expect(rows.map((row) => row.split(" ").at(-1))).toEqual(["certain", "review", "certain"]);
});

test.each([
  "人口",
  "出生数",
  "凧の事業費",
  "参考図書の冊数",
  "うち水の参加者数",
  "全国大会の出場数",
])("%s with start and goal is certain", (name) => {
  expect(
    read(`| 指標 | 現状値（R5） | 目標値（R10） |\n|---|---|---|\n| ${name} | 310 | 850 |`),
  ).toEqual([`${name} 310@2023 850@2028 null@null certain`]);
});

const works = (head: string, title = "主な取組") => {
  const cells = head.split("|").map((_, at) => (at === 0 ? "凧の訪問" : `${at}12件`));
  return read(
    `## ${title}\n\n| ${head} |\n${"|---".repeat(cells.length)}|\n| ${cells.join(" | ")} |`,
  );
};

test.each([
  "事業名|R6実績|R7計画",
  "事業名|R6年度|R7年度計画",
  "サービス名|実績（R5）|計画値（R8）",
  "区分|R5実績|R6計画|R7計画",
  "事業|現状値（R5）|計画値（R8）",
])("columns %s, which no word calls goals, may be of works or services", (head) => {
  expect(works(head).map((row) => row.split(" ").at(-1))).toEqual(["review"]);
  expect(works(head, "成果指標").map((row) => row.split(" ").at(-1))).toEqual(["certain"]);
});

test.each([
  "指標|実績値（R5）|計画値（R8）",
  "項目|実績値（R5）|計画値（R8）",
  "項目|R6計画|R6実績|R7計画",
  "区分|現状（R5）|目標（R8）",
  "区分|現況|計画期末",
])("columns %s are of a goal", (head) => {
  expect(works(head).map((row) => row.split(" ").at(-1))).toEqual(["certain"]);
});

test("services whose results and plans stand below words over years are for review", () => {
  const rows = rowsOf(
    documentOf([
      ["サービス", "単位", "実績値", "", "計画値", ""],
      ["", "", "令和3年度", "令和4年度", "令和5年度", "令和6年度"],
      ["凧の訪問", "回", "210", "225", "240", "250"],
    ]),
  );
  expect(rows).toEqual(["凧の訪問 210@2021 250@2024 225@2022 review"]);
});

test.each([[["R6予算", "R7計画"]], [["R6（2024）予算", "R7（2025）計画"]]])(
  "a head of a budget %s right below the rows of indicators ends their table",
  (years) => {
    const rows = rowsOf(
      documentOf([
        ["指標", "現状値（R5）", "目標値（R10）"],
        ["凧の数", "12枚", "40枚"],
        ["独楽の数", "22個", "31個"],
        ["事業名", ...years],
        ["凧揚げ事業", "620千円", "839千円"],
      ]),
    );
    expect(rows).toEqual([
      "凧の数 12@2023 40@2028 null@null certain",
      "独楽の数 22@2023 31@2028 null@null review",
    ]);
  },
);

const partsOf = (...names: string[]) =>
  rowsOf(
    documentOf([
      ["指標", "区分", "現状値（R5）", "目標値（R10）"],
      ...names.map((name, at) => ["凧の率", name, `4${at}.6`, `5${at}.4`]),
    ]),
  );
const OWN = "凧の率 40.6@2023 50.4@2028 null@null";

test.each([
  ["○○市", "埼玉県"],
  ["凧市", "東京都"],
  ["上市町", "県", "国"],
  ["凧市", "中核市平均"],
  ["本市", "近隣市町"],
])("beside %s rows of %s are left for a person", (...names) => {
  expect(partsOf(...names)).toEqual([`${OWN} review`]);
});

test.each([
  ["凧市", "独楽町"],
  ["埼玉県", "千葉県"],
  ["凧市", "独楽町", "県"],
])("which of %s and %s is the place itself, nothing says", (...names) => {
  const rows = partsOf(...names);
  expect(rows.map((row) => row.split(" ").at(-1))).toEqual(names.map(() => "review"));
});

test.each([
  ["旧凧町", "旧独楽町"],
  ["凧区", "独楽区"],
  ["県", "市町村"],
  ["市立", "県立"],
])("%s and %s are parts of one place", (...names) => {
  const rows = partsOf(...names);
  expect(rows.map((row) => row.split(" ").at(-1))).toEqual(["certain", "certain"]);
});

const yearlyOf = (label: string, ...kinds: string[]) => {
  const rows = kinds.map((kind, at) => [at === 0 ? label : "", kind, `1${at}2枚`, `1${at}6枚`]);
  return documentOf([["項目", "", "R6", "R9"], ...rows]);
};

test("of what is aimed at, reached and expected in rows of one label only the first is the goal", () => {
  const extraction = extract(yearlyOf("凧の数", "目標", "実績", "見込"));
  const [row] = typedRows(extraction);
  expect(row).toMatchObject({ target: { value: 106, year: 2027 }, certainty: "review" });
  expect(row?.interim.map(({ value }) => value)).toEqual([102]);
  expect(extraction.candidates.map(({ text }) => text)).toEqual(["見込 122枚 126枚"]);
  expect(rowsOf(yearlyOf("凧の数", "目標", "実績"))).toEqual([
    "凧の数 null@null 106@2027 116@2027 certain",
  ]);
});

test.each([[["計画", "実績", "目標"]], [["見込", "実績"]]])(
  "whether rows of %s hold a goal is for review",
  (kinds) => {
    const rows = rowsOf(yearlyOf("凧の数", ...kinds));
    expect(rows.map((row) => row.split(" ").at(-1))).toEqual(["review"]);
  },
);

test("a title of goals is of the first head of a table, and none of a later one", () => {
  const rows = rowsOf(
    documentOf([
      "数値目標一覧",
      ["指標", "現状値（R5）", "目標値（R10）"],
      ["凧の数", "12枚", "40枚"],
      ["事業名", "R6年度", "R7年度計画"],
      ["独楽の会", "620回", "839回"],
    ]),
  );
  expect(rows).toEqual([
    "凧の数 12@2023 40@2028 null@null certain",
    "独楽の会 620@2024 839@2025 null@null review",
  ]);
});
