import { describe, expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readMarkup } from "../../src/reading/files/html.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { bars, documentOf, read, rowsOf } from "./rows-of.ts";

/** Start, goal and goals on the way of a row with these heads and values behind its label. */
function goalsOf(heads: string[], values: string[]) {
  const [row] = typedRows(
    extract(
      documentOf([
        ["指標", ...heads],
        ["凧の数（枚）", ...values],
      ]),
    ),
  );
  const said = [row?.baseline, row?.target, ...(row?.interim ?? [])];
  return [...said.map((own) => `${own?.value}@${own?.year}`), row?.certainty];
}

test.each([
  [
    ["中期目標（R10）", "長期目標（R15）"],
    ["55@2033", "50@2028"],
  ],
  [
    ["目標値（R10）", "長期目標値（R15）"],
    ["55@2033", "50@2028"],
  ],
  [
    ["短期目標", "長期目標"],
    ["55@null", "50@null"],
  ],
])("of %s the one furthest ahead is the goal", (heads, goals) => {
  expect(goalsOf(["現状値（R5）", ...heads], ["45", "50", "55"])).toEqual([
    "45@2023",
    ...goals,
    "certain",
  ]);
});

test("what each year is to bring is no goal beside that of the plan, alone it is", () => {
  expect(goalsOf(["現状値（R5）", "目標値（R10）", "年間目標"], ["38", "250", "50"])).toEqual([
    "38@2023",
    "250@2028",
    "certain",
  ]);
  expect(goalsOf(["現状値（R5）", "年間目標"], ["38", "50"])).toEqual([
    "38@2023",
    "50@null",
    "certain",
  ]);
});

test("the first half of a plan gives no start beside the second", () => {
  const rows = bars([
    ["指標", "前期基本計画", "前期基本計画", "後期基本計画", "後期基本計画"],
    ["指標", "基準値（H30）", "目標値（R5）", "基準値（R5）", "目標値（R10）"],
    ["凧の率", "45.2%", "50.0%", "48.9%", "55.0%"],
  ]);
  expect(rows).toEqual(["凧の率 48.9@2023 55@2028 null@null certain"]);
});

test("a row whose last goal is not yet set is asked about, not one of which it is", () => {
  const rows = bars([
    ["指標", "単位", "基準値（R3）", "R4目標", "R4実績", "R5目標", "R5実績", "最終目標値（R8）"],
    ["凧の数", "枚", "72", "73", "71", "74", "73", "未定"],
    ["独楽の数", "個", "62", "63", "63", "64", "64", "68"],
  ]);
  expect(rows).toEqual([
    "凧の数 72@2021 74@2023 73@2023 review",
    "独楽の数 62@2021 68@2026 64@2023 certain",
  ]);
});

test("a row with two starts is asked about", () => {
  const head = ["計画策定時（H30）", "計画策定時（R5）", "目標値（R10）"];
  expect(goalsOf(head, ["45", "48", "55"]).at(-1)).toBe("review");
  expect(goalsOf(head, ["45", "45", "55"]).at(-1)).toBe("certain");
});

test("years between the present value and the goal may be goals of each year, results where a word says so", () => {
  const table = (year: string) =>
    bars([
      ["指標", "現状値", `R7年度${year}`, `R8年度${year}`, "目標値"],
      ["凧の数", "45枚", "47枚", "50枚", "60枚"],
    ]).map((row) => row.split(" ").at(-1));
  expect([table(""), table("実績")]).toEqual([["review"], ["certain"]]);
});

/** The goals that a head has for others, for another plan or of another kind. */
const FURTHER = [
  ...[
    "国の目標値",
    "目標値（県計画）",
    "上位計画の目標値",
    "県総合計画の目標値",
    "総合戦略の目標値",
  ],
  ...["医療計画の目標値", "圏域の目標値", "広域連合の目標値", "前期計画の目標値", "第1期目標値"],
  ...["旧計画目標値", "当初目標値", "従前目標値", "現行目標", "目標値（変更前）", "目標値（旧）"],
  ...["努力目標値", "最低目標", "最高目標", "必達目標", "挑戦目標", "暫定目標値", "累計目標"],
  ...[
    "月間目標",
    "年度目標",
    "目標順位",
    "計画値",
    "目標値（参考）",
    "目標値（見込）",
    "目標（累計）",
  ],
];

test.each(FURTHER)(
  "beside the dated goal of the plan %s is none, wherever it stands",
  (further) => {
    const own = ["現状値（R5）", "目標値（R10）"];
    const behind = goalsOf([...own, further], ["45", "50", "99"]);
    const before = goalsOf([further, ...own], ["99", "45", "50"]);
    expect([behind, before]).toEqual(Array(2).fill(["45@2023", "50@2028", "certain"]));
  },
);

test.each(["国の目標値（R10）", "前計画目標値", "目標値（県）", "上位計画の目標値"])(
  "%s alone may be none of the plan",
  (goal) => expect(goalsOf(["現状値（R5）", goal], ["45", "99"]).at(-1)).toBe("review"),
);

test("a goal with words that nobody knows, of another kind for a later year, or without a year is asked about", () => {
  const own = ["現状値（R5）", "目標値（R10）"];
  const said = ["独自目標", "努力目標（R15）", "長期目標", "数値目標（R10）"].map((further) =>
    goalsOf([...own, further], ["45", "50", "99"]).at(-1),
  );
  expect(said).toEqual(Array(4).fill("review"));
  expect(goalsOf([...own, "最終目標"], ["45", "50", "55"]).at(-1)).toBe("certain");
});

test("both halves of a plan have goals", () => {
  const halves = (first: string, second: string) =>
    goalsOf(["現状値", first, second], ["45", "50", "55"]);
  expect(halves("前期目標（R8）", "後期目標（R13）")).toEqual([
    ...["45@null", "55@2031", "50@2026"],
    "certain",
  ]);
  expect(halves("前期目標", "後期目標")).toEqual(["45@null", "55@null", "50@null", "certain"]);
});

test.each([
  ...["A市の現状値", "他市の現状値", "県の実績値", "参考現状値", "前計画の現状値"],
  ...["現状値（推計）", "現状値（見込）", "前計画実績値"],
])("beside the present value of the plan %s is none, alone it may be", (other) => {
  const table = (heads: string[], values: string[]) =>
    bars([
      ["指標", ...heads],
      ["凧の数", ...values],
    ]);
  const row = "凧の数 45@2023 50@2028 null@null certain";
  const own = ["現状値（R5）", "目標値（R10）"];
  expect(table([other, ...own], ["99枚", "45枚", "50枚"])).toEqual([row]);
  expect(table([...own, other], ["45枚", "50枚", "99枚"])).toEqual([row]);
  expect(table([other, "目標値（R10）"], ["99枚", "50枚"])).toEqual([
    "凧の数 99@null 50@2028 null@null review",
  ]);
});

test.each([
  [
    "of others over two columns",
    ["現状値（R5）", "目標値（R10）", "参考（県）", "参考（県）"],
    ["現状値（R5）", "目標値（R10）", "現状値", "目標値"],
  ],
  [
    "of the plan before over two columns",
    ["現状値（R5）", "目標値（R10）", "前計画", "前計画"],
    ["現状値（R5）", "目標値（R10）", "目標値", "実績値"],
  ],
  ["of others below a year", ["R5", "R5", "R5", "目標値"], ["本市", "県", "全国", "R10"]],
  [
    "of a course below the word for goals",
    ["現状値（R5）", "推計値（R10）", "目標値（R10）", "目標値（R10）"],
    ["現状値（R5）", "推計値（R10）", "趨勢値", "目標値"],
  ],
  ["of an outlook below it", ["現状値", "目標値", "目標値"], ["R5", "R10", "R22（見通し）"]],
])("values %s are none of the plan", (_, over, below) => {
  const goal = below.findIndex((word) => word === "R10" || word.startsWith("目標値（R10"));
  const at = goal < 0 ? below.indexOf("目標値") : goal;
  const values = below.map((_, index) => (index === 0 ? "45枚" : index === at ? "50枚" : "99枚"));
  const table = [over, below].map((words) => `<tr><th>指標</th>${cellsOf(words, "th")}</tr>`);
  const text = `<table>${table.join("")}<tr><td>凧の数</td>${cellsOf(values, "td")}</tr></table>`;
  expect(rowsOf(readMarkup("a.html", text))).toEqual(["凧の数 45@2023 50@2028 null@null certain"]);
});

const cellsOf = (words: string[], tag: string): string =>
  words.map((word) => `<${tag}>${word}</${tag}>`).join("");

test("keys of what is only expected name no start", () => {
  const row = (keys: string) => read(`■凧の数\n${keys}`);
  expect(row("現状値（推計）：99枚\n現状値（R5）：45枚\n目標値（R10）：50枚")).toEqual([
    "凧の数 45@2023 50@2028 null@null certain",
  ]);
});

test("of several goals without a year in the head the last by the years of their cells is the target", () => {
  expect(
    rowsOf(
      documentOf([
        ["指標", "単位", "全目標値", "半目標", "現状値"],
        ["凧の数", "枚", "75（R11）", "59（R7）", "34（R3）"],
        ["独楽の数", "個", "28（R11）", "61（R7）", "52（R3）"],
      ]),
    ),
  ).toEqual([
    "凧の数 34@2021 75@2029 null@null certain",
    "独楽の数 52@2021 28@2029 null@null certain",
  ]);
});

test("two goals in a cell with a year each are the one on the way and the target", () => {
  const table = (...rows: string[][]) =>
    typedRows(extract(documentOf([["指標", "現状（R5）", "目標"], ...rows]))).map(
      ({ label, baseline, interim, target, certainty }) =>
        [
          label,
          ...[baseline, ...interim, target].map(({ value, year }) => `${value}@${year}`),
          certainty,
        ].join(" "),
    );
  const rows = [
    "凧の率 83@2023 85@2027 90@2032 certain",
    "独楽の数 41@2023 43@2027 45@2032 certain",
  ];
  expect(
    table(
      ["凧の率", "83％", "R9：85％ R14：90％"],
      ["独楽の数", "41個", "R9：43個 R14：45個"],
      ["凧の会の数", "4会", "5会"],
    ),
  ).toEqual([...rows, "凧の会の数 4@2023 5@null certain"]);
  expect(
    table(
      ["凧の率", "83％", "85％（令和9年度） 90％（令和14年度）"],
      ["独楽の数", "41個", "43個（令和9年度） 45個（令和14年度）"],
    ),
  ).toEqual(rows);
  expect(
    table(
      ["凧の率", "83％", "85％（R9） → 90％（R14）"],
      ["独楽の数", "41個", "43個（R9）⇒45個（R14）"],
    ),
  ).toEqual(rows);
  expect(
    rowsOf(
      documentOf([
        ["指標", "目標"],
        ["凧の率", "83％（R5） → 90％（R14）"],
      ]),
    ),
  ).toEqual(["凧の率 83@2023 90@2032 null@null certain"]);
  // Parts are no goals of two years.
  expect(table(["凧の率", "83％", "小学校：85％ 中学校：90％"])).not.toContain("85@");
});

test("the revised goal is the target and the first one no goal, and that of the long term stands behind the others", () => {
  const goals = (...rows: string[][]) =>
    typedRows(extract(documentOf(rows))).map(({ interim, target, certainty }) =>
      [...interim, target]
        .map(({ value, year }) => `${value}@${year}`)
        .join(" ")
        .concat(` ${certainty}`),
    );
  const head = ["指標", "現状値（R4）"];
  expect(
    goals(
      [...head, "目標値", "目標値"],
      [...head, "当初目標令和9年度", "見直し後令和9年度"],
      ["凧の数", "58枚", "120枚", "90枚"],
    ),
  ).toEqual(["90@2027 certain"]);
  expect(
    goals([...head, "当初目標（R9）", "変更後目標（R9）"], ["凧の数", "58枚", "120枚", "90枚"]),
  ).toEqual(["90@2027 certain"]);
  expect(goals([...head, "当初目標（R9）"], ["凧の数", "58枚", "120枚"])).toEqual([
    "120@2027 certain",
  ]);
  expect(
    goals(
      [...head, "目標", "目標", "目標"],
      [...head, "短期2027", "中期2030", "長期2050"],
      ["凧の数", "58枚", "60枚", "70枚", "90枚"],
    ),
  ).toEqual(["60@2027 70@2030 90@2050 certain"]);
});

describe("a goal for all beside parts of which one is their sum", () => {
  const parts = (start: string, goal: string) =>
    read(`| 指標 | 現状値(R2) | 目標値(R7) |\n|---|---|---|\n| 凧の率 | ${start} | ${goal} |\n`);

  test("is that of the sum and no other, which a person is asked about", () => {
    const rows = parts("男女計:7% 男性:9% 女性:5%", "4%");
    expect(rows).toEqual([
      "凧の率 男女計 7@2020 4@2025 null@null review",
      "凧の率 男性 9@2020 null@null null@null review",
      "凧の率 女性 5@2020 null@null null@null review",
    ]);
    expect(parts("児童 9% 生徒 5% 全体 7%", "4%").at(-1)).toMatch(/全体 7@2020 4@2025/u);
  });

  test("is that of each where nothing adds them up, or it says so", () => {
    expect(parts("男性:9% 女性:5%", "4%").join()).toMatch(
      /男性 9@2020 4@2025.*女性 5@2020 4@2025/u,
    );
    expect(parts("男女計:7% 男性:9% 女性:5%", "各4%").join()).toMatch(/男性 9@2020 4@2025/u);
  });
});
