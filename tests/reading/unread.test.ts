import { expect, test } from "vitest";
import { leftOut } from "../../src/reading/candidates.ts";
import { extract } from "../../src/reading/extract.ts";
import { holdsQuantity } from "../../src/reading/figures.ts";
import { rowOf } from "../../src/reading/rows.ts";
import { linesOf } from "./lines-of.ts";

const unread = (text: string) => {
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  return { rows: rows.length, lines: candidates.map(({ line }) => line) };
};

test.each([
  ["a goal by year in a list", "凧の参加率の目標\n○平成32年度:32.0%\n○平成36年度:33.0%", [2, 3]],
  ["values far from any head", "凧バスの年間利用者数\n18.8 万人(2014 年)\n20 万人", [2, 3]],
  ["a sentence of news", "旅行者数4千万人(前年1974万人)▽旅行消費額8兆円などとなった。", [1]],
  ["figures written in signs of Chinese", "凧の数千三百八十三枚、会員九十一人とする", [1]],
  [
    "figures that blanks part, below a title of goals",
    "凧の目標値\n凧を揚げる人の数 412 398 395 △",
    [2],
  ],
  ["numbers with their units on lines of their own", "凧の町\n\n395機関\n\n28 人", [3, 5]],
  ["nothing but numbers", "凧の数\n12\n15", [2, 3]],
  ["values behind a sign of letters to no address", "▽凧の保有率=@18%A42%(29年度末)", [1]],
])("%s: no row, and each line with a figure is listed", (_, text, lines) => {
  expect(unread(text)).toEqual({ rows: 0, lines });
});

test.each([
  [
    "an arrow too many",
    "計画 (1)凧の割合: 8% → 9% → 12% (2)糸の割合: 1% → 2% → 3% → 4% → 5% → 6% (3)独楽の割合: 71 → 78 → 85",
  ],
  [
    "a start without a goal",
    "○ 凧の数 現状 3枚(平成28年) ⇒ 目標 9枚(平成38年) ○ 糸の数 現状 4本(平成28年) ○ 独楽の数 現状 5個(平成28年) ⇒ 目標 8個(平成38年)",
  ],
])("%s among other quantities of a line is listed beside their rows", (_, text) => {
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ label }) => label)).toEqual([
    expect.stringContaining("凧"),
    expect.stringContaining("独楽"),
  ]);
  expect(candidates.map((candidate) => candidate.text)).toEqual([expect.stringContaining("糸")]);
});

test("a figure of a table's remark that no row takes is listed beside its rows", () => {
  const text =
    "指標\t基準値（R4）\t目標値（R9）\n凧の数\t41枚\t30枚\n凧の会の会員は1,234人である。\n";
  expect(unread(text)).toEqual({ rows: 1, lines: [3] });
});

test("a figure of a remark with the year of the rows is listed beside them", () => {
  const text =
    "指標\t基準値（24年度）\t目標値（29年度）\n凧の数\t41枚\t30枚\n凧の会の会員は29年度に1,234人である。\n";
  expect(unread(text)).toEqual({ rows: 1, lines: [3] });
});

test("in a table of codes as many values as a row has are listed where no row is made of them", () => {
  const text =
    "番号 指標 単位 現状値（R4） 目標値（R9）\n1-1 凧の会の数 組 18 24\n凧のこと 7 9\n1-2 独楽の数 個 27 25\n";
  expect(unread(text)).toEqual({ rows: 2, lines: [3] });
});

const HEAD = "指標\t単位\t現状値（R4）\t目標値（R9）\n凧の数\t枚\t41\t30\n";

test.each([
  ["brackets", "独楽の数\t個\t(5)\t(3)"],
  ["a fraction", "独楽の数\t個\t1/2\t3/4"],
  ["dots for thousands", "独楽の数\t個\t1.234.567\t1'500"],
  ["figures of another script", "独楽の数\t個\t٣٢\t٤٥"],
  ["figures in Chinese", "独楽の数\t個\t十二\t十五"],
  ["a span around nothing", "独楽の数\t個\t±5\t±3"],
  ["other words", "独楽の会の設立\t\t未策定\t策定済み"],
  ["nothing behind the unit", "独楽の数\t個\t\t"],
])("a row whose cells hold %s is listed, and its neighbours keep their head", (_, row) => {
  const text = `${HEAD}${row}\n駒の数\t個\t3\t4\n`;
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ label, doubts }) => [label, ...doubts])).toEqual([
    ["凧の数", "no-section"],
    ["駒の数", "no-section"],
  ]);
  expect(candidates.map(({ line, reason }) => [line, reason])).toEqual([[3, "unread-values"]]);
});

test.each([
  "凧の道の評価\t評価B\t評価A",
  "凧の計画の見直し\t令和5年度策定\t令和10年度改定",
  "凧の道の状態\t良好\t最良",
  "凧の館の建替え\t基本計画\t実施設計",
])("a row in words between rows of figures with their units ends no head: %s", (row) => {
  const text = `指標\t現状値（R5）\t目標値（R10）\n凧の数\t41枚\t50枚\n${row}\n駒の数\t3個\t4個\n`;
  const { rows } = extract({ file: "a.txt", lines: linesOf(text) });
  const figures = rows.filter(({ target }) => /^[0-9]/u.test(target));
  expect(figures.map((own) => [own.label, own.baseline_period, own.target_period])).toEqual([
    ["凧の数", "R5", "R10"],
    ["駒の数", "R5", "R10"],
  ]);
});

test.each(["事業\t予算\t決算", "催し\t参加者数\t開催回数", "参考\t東町\t西町"])(
  "words that name what is below them end it: %s",
  (row) => {
    const text = `指標\t現状値（R5）\t目標値（R10）\n凧の数\t41枚\t50枚\n${row}\n凧揚げ\t300枚\t400枚\n`;
    const { rows } = extract({ file: "a.txt", lines: linesOf(text) });
    expect(rows.map(({ label }) => label)).toEqual(["凧の数"]);
  },
);

test.each(["R5決算(千円)\t評価", "事業費（千円）\t方向性", "令和6年度予算額\t方向性"])(
  "works with what they cost are no indicators: %s",
  (head) => {
    const rows =
      "凧揚げの事業\t48,210\t継続\n独楽回しの事業\t6,340\t拡充\n駒並べの事業\t12,905\t改善\n";
    const { rows: found, candidates } = extract({
      file: "a.txt",
      lines: linesOf(`事業名\t${head}\n${rows}`),
    });
    expect(found).toEqual([]);
    expect(candidates.map(({ line }) => line)).toEqual(expect.arrayContaining([2, 3, 4]));
  },
);

test("signs without ink part a number, which is then to review, and no label", () => {
  const text = `${HEAD}独楽\u00adの数\t個\t1\u20602\t\u200e15\u200f\n駒の数\tg\u2215人\u2027日\t3\t4\n`;
  const { rows } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map((row) => [row.label, row.unit, row.target, ...row.doubts])).toEqual([
    ["凧の数", "枚", "30", "no-section"],
    ["独楽の数", "個", "15", "more-values", "no-section"],
    ["駒の数", "g/人・日", "4", "no-section"],
  ]);
});

test("a long mark before a figure, which may be its sign, is to review", () => {
  const { rows } = extract({ file: "a.txt", lines: linesOf(`${HEAD}独楽の増減\t個\t−12\tー15\n`) });
  expect(rows.map(({ label, target, doubts }) => [label, target, ...doubts])).toEqual([
    ["凧の数", "30", "no-section"],
    ["独楽の増減", "ー15", "odd-cell", "no-section"],
  ]);
});

test("a row without values whose parts follow is no row of its own", () => {
  const text = `${HEAD}健康寿命\t年\t\t\n男性\t\t79.5\t80\n`;
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ label, series }) => [label, series])).toEqual([
    ["凧の数", ""],
    ["健康寿命", "男性"],
  ]);
  expect(candidates).toEqual([]);
});

test.each([
  "令和4年度から令和7年度までの計画",
  "■３-１ 市民参画と協働の充実",
  "第5次総合計画 第2期",
  "2021年12月1日 10:30",
  "Society5.0 PM2.5 CO₂",
  "電話 048-594-5516",
  "－ 12 －",
])("%s counts nothing", (text) => {
  expect(holdsQuantity(text)).toBe(false);
});

test.each([
  "会員１，２３４人",
  "受診率 34.5 %",
  "延べ 12件",
  "△3.2ポイント",
  "二十三件",
  "29.3",
  "2,482（24年度）",
])("%s counts something", (text) => {
  expect(holdsQuantity(text)).toBe(true);
});

test("sentences of a line that hold figures and gave no row are listed beside the row of another", () => {
  const text =
    "凧の保有率を令和10年度までに73%にする。独楽の売上は2600億円に対して1349億円であった。";
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.map(({ label }) => label)).toEqual(["凧の保有率"]);
  expect(candidates.map((one) => one.text)).toEqual([
    "独楽の売上は2600億円に対して1349億円であった。",
  ]);
});

test("rows without units that a title took with it are listed", () => {
  const { rows, candidates } = extract({
    file: "a.txt",
    lines: linesOf(
      "重要目標達成指標（KPI）一覧\n\n 1   凧の相談件数    件       1,208   1,500    1,3    34",
    ),
  });
  expect([rows.length, candidates.map(({ line }) => line)]).toEqual([0, [3]]);
});

test("a row that is none is listed by its line, as the document has it", () => {
  const text = "凧の売上:2億396万円 → 4億3,0000万円";
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect([rows.length, candidates.map((one) => one.text)]).toEqual([0, [text]]);
});

test("values of several columns that ran into one are none, and their line is listed", () => {
  const text = `                             現況（2020年
   基本方針               指標                     2024年度       目標（2030年度）
                               度）

            凧を揚げる区域の数    6区域            7区域            10区域
１ 外で遊ぶ
            凧を揚げる人の数              412人           398人           600人

            独楽の破損率                82.7％          85.9％          95.0％
２ 内で遊ぶ
            独楽の件数              37件            29件 20件以下
`;
  const { rows, candidates } = extract({ file: "a.txt", lines: linesOf(text) });
  expect(rows.filter(({ target }) => /7区域10|398人600/u.test(target))).toEqual([]);
  expect(candidates.map((one) => one.text).join()).toMatch(/6区域.*412人/u);
});

test("the number of a row's line or page is no figure that was read", () => {
  const row = rowOf({ line: 12, page: 34 }, "凧の数", [{ role: "target", value: "56枚" }]);
  const left = (text: string) => leftOut([{ text, line: 3 }], { rows: [row], next: 1 }).length;
  expect([left("独楽の会員 12人"), left("独楽の会員 34人"), left("凧の数 56枚")]).toEqual([
    1, 1, 0,
  ]);
});
