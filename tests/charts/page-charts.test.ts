import { expect, it } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { leadLines } from "../../src/charts/lead-lines.ts";
import { peerRows } from "../../src/charts/peer-rows.ts";
import { peersStrip } from "../../src/charts/peers-strip.ts";
import { residentsView } from "../../src/charts/residents-view.ts";
import { municipalityScale, scaleOf } from "../../src/charts/style.ts";
import { targetPaths } from "../../src/charts/target-paths.ts";
import { themeShares } from "../../src/charts/theme-shares.ts";
import { cities, collisions, context, texts } from "./helpers.ts";

const here = context("ja");
const style = municipalityScale(cities, "ja")("112038");
const words = { title: "題", subtitle: "", alt: "", notes: [] };

it("gives every row among the peers its words, the theme once, and keeps them apart", () => {
  const heads = { item: "項目", own: "市", median: "中央", national: "全国" };
  const row = { theme: "人口", own: "23.6", median: "27.0", national: "28.7" };
  const at = { percentile: 20, stands: true };
  const chart = peerRows(
    ["高齢化率", "出生率", "社会増減"].map((item) => ({ ...row, ...at, item })),
    { width: 515, id: "p", style, heads: { ...heads, low: "低", middle: "中", high: "高" }, words },
    here,
  );
  expect(texts(chart).filter((text) => text === "人口")).toEqual(["人口"]);
  expect(texts(chart)).toEqual(expect.arrayContaining(["高齢化率", "出生率", "社会増減"]));
  expect(collisions(chart, here)).toEqual([]);
});

it("gives amounts of money among the peers the room that they need", () => {
  const heads = { item: "項目", own: "市", median: "中央", national: "全国" };
  const money = { own: "24万5,843円", median: "20万5,496", national: "16万5,854" };
  const item = "住民1人当たりの地方税収 令和4年度＊";
  const row = { theme: "分野横断", item, percentile: 60, stands: true };
  const chart = peerRows(
    [{ ...row, ...money }],
    { width: 515, id: "p", style, heads: { ...heads, low: "低", middle: "中", high: "高" }, words },
    here,
  );
  expect(texts(chart)).toEqual(expect.arrayContaining(Object.values(money)));
  expect(collisions(chart, here)).toEqual([]);
});

it("gives amounts of money beside a strip the room that they need", () => {
  const money = { own: "435万3,739円", median: "372万0,137円" };
  const heads = {
    low: "低",
    middle: "中",
    high: "高",
    own: "市",
    median: "中央",
    national: "全国",
  };
  const lane = { style, percentile: 95, ...money };
  const chart = peersStrip(
    [{ name: "課税対象所得", detail: "円、令和5年度", lanes: [lane], national: "365万4,321円" }],
    { width: 515, id: "q", heads, words },
    here,
  );
  expect(texts(chart)).toEqual(expect.arrayContaining([...Object.values(money), "365万4,321円"]));
  expect(collisions(chart, here)).toEqual([]);
});

it("gives long names among the peers room where that makes the picture lower", () => {
  const heads = {
    own: "市",
    median: "中央値",
    national: "全国",
    low: "低",
    middle: "",
    high: "高",
  };
  const lanes = ["112038", "112330", "141305"].map((code) => ({
    style: municipalityScale(cities, "ja")(code),
    ...{ percentile: 60, own: "1", median: "2" },
  }));
  const heightOf = (name: string) =>
    peersStrip(
      [{ name, detail: "令和6年", lanes, national: "3" }],
      { width: 515, id: "n", heads, words },
      here,
    ).height;
  expect(heightOf("十五歳未満の住民千人当たりの幼稚園の在園者数")).toBe(heightOf("在園者数"));
});

it("sorts the residents' answers and prints the figure of each", () => {
  const answers = [24.5, 61.2, 50.1].map((value, i) => ({ name: `施策${i + 1}`, value, goal: "" }));
  const heads = { name: "施策", half: "半数", goal: "" };
  const options = { width: 515, id: "r", colour: style.colour, heads, words };
  const chart = residentsView(answers, options, here);
  const figures = texts(chart).filter((text) => /^[\d.]+$/u.test(text));
  expect(figures).toEqual(["61.2", "50.1", "24.5"]);
  expect(collisions(chart, here)).toEqual([]);
});

it("prints the smallest and the largest share of a theme", () => {
  const shares = [4, 7, 5].map((share, i) => ({
    theme: "人口",
    style: municipalityScale(cities, "ja")(cities[i]?.code ?? ""),
    share,
  }));
  const chart = themeShares(shares, { width: 252, id: "s", words }, here);
  expect(texts(chart)).toEqual(expect.arrayContaining(["人口", "4", "7"]));
  expect(texts(chart)).not.toContain("5");
  expect(collisions(chart, here)).toEqual([]);
});

it("gives a theme with a long name one line, as two would make every row higher", () => {
  const shares = ["Safety", "Cross-cutting"].map((theme) => ({ theme, style, share: 5 }));
  const chart = themeShares(shares, { width: 252, id: "s", words }, here);
  expect(texts(chart)).toContain("Cross-cutting");
});

it("keeps the figures of two paths apart in a third of the page", () => {
  const path = (from: number, to: number) => ({
    style,
    from: { year: 2018, value: from },
    fromText: from.toFixed(2),
    to: { year: 2025, value: to },
    toText: to.toFixed(2),
    actual: [],
    actualText: "",
    superseded: false,
  });
  const chart = targetPaths(
    [path(20, 20.89), path(20.72, 21.5)],
    { width: 164, height: 130, id: "t", words, year: String, value: String },
    here,
  );
  expect(texts(chart)).toEqual(expect.arrayContaining(["20.00", "20.72", "20.89", "21.50"]));
  expect(collisions(chart, here)).toEqual([]);
});

it("draws every mark where ways end at one place, and the names beside it below each other", () => {
  const path = (code: string, to: number, toText: string) => ({
    style: municipalityScale(cities, "ja")(code),
    ...{ from: { year: 2018, value: 0 }, fromText: "", to: { year: 2025, value: to }, toText },
    ...{ actual: [], actualText: "", superseded: false },
  });
  const [one, two] = [path("112038", -9.9, "川口市 △1.1%"), path("112330", -9.8, "北本市 △1.3%")];
  const drawn = (rows: (typeof one)[]) =>
    targetPaths(
      rows,
      { width: 515, height: 90, id: "t", words, year: String, value: String },
      here,
    );
  const chart = drawn([one, two]);
  const ends = placesOf(chart).filter(({ text }) => text.endsWith("%"));
  expect(new Set(ends.map(({ x }) => x)).size).toBe(1);
  expect(ends.toSorted((a, b) => a.y - b.y).map(({ text }) => text)).toEqual([
    two.toText,
    one.toText,
  ]);
  expect(collisions(chart, here)).toEqual([]);
  // The square stands around the circle: larger than alone, and drawn before it.
  const square = (rows: (typeof one)[]) => hollow(drawn(rows), two.style.colour);
  expect(square([one, two])).not.toBe(square([two]));
  expect(hollow(chart, one.style.colour)).toBe(hollow(drawn([one]), one.style.colour));
});

it("writes the first of the values that begin after the way does", () => {
  const actual = [33, 32, 0].map((value, i) => ({ year: 2023 + i, value }));
  const row = {
    ...{ style, superseded: false, actual, actualText: "0人", actualFrom: "33人" },
    ...{ from: { year: 2020, value: 29 }, fromText: "29人" },
    ...{ to: { year: 2025, value: 0 }, toText: "目標 0人" },
  };
  const size = { width: 515, height: 150, id: "t", words, year: String, value: String };
  const chart = targetPaths([row], size, here);
  expect(texts(chart)).toEqual(expect.arrayContaining(["29人", "33人", "目標 0人", "0人"]));
  expect(collisions(chart, here)).toEqual([]);
});

/** Shape of the hollow mark of a colour. */
const hollow = (chart: Chart, colour: string) =>
  chart.svg().querySelector(`path[stroke="${colour}"][fill="#ffffff"]`)?.getAttribute("d");

const placesOf = (chart: Chart) =>
  [...chart.svg().querySelectorAll("text")].map((text) => ({
    text: text.textContent ?? "",
    x: Number(text.getAttribute("x")),
    y: Number(text.getAttribute("y")),
  }));

/** Filled marks of the first city. */
const filledMarks = (chart: Chart) => {
  const colour = scaleOf({ municipalities: cities }, "ja")("112038").colour;
  return [...chart.svg().querySelectorAll(`[fill="${colour}"] path, path[fill="${colour}"]`)];
};

it("says in the text equivalent which of two values of a year is projected", () => {
  const point = (year: number, value: number, projected = false) => ({
    municipality_code: "112038",
    ...{ year, value, projected },
  });
  const chart = leadLines(
    [point(2020, 100), point(2025, 99.6), point(2025, 101.4, true), point(2050, 100.9, true)],
    { title: "題", subtitle: "副題", notes: [], end: () => "" },
    { municipalities: cities, height: 120 },
    here,
  );
  expect(chart.alt).toBe("副題。川口市：2020: 100.0、2025: 99.6、推計2025: 101.4、推計2050: 100.9");
});

it("names a line that ends early where it keeps off the others, with its mark", () => {
  const drawn = (level: number) => {
    const line = (municipality_code: string, ends: [number, number][]) =>
      ends.map(([year, value]) => ({ municipality_code, year, value, projected: year > 2025 }));
    return leadLines(
      [
        ...line("112038", [
          [2015, 90],
          [2025, 100],
        ]),
        ...line("112330", [
          [2015, level],
          [2025, level],
          [2050, level],
        ]),
      ],
      { title: "題", subtitle: "副題", notes: [], end: () => "" },
      { municipalities: cities, height: 120 },
      here,
    );
  };
  const distance = (chart: Chart) => {
    const yOf = (name: string) => placesOf(chart).find(({ text }) => text === name)?.y ?? NaN;
    return Math.abs(yOf("　川口市") - yOf("北本市"));
  };
  // The line of the other city runs where the name would stand: half a line of text off it.
  expect(distance(drawn(99.5))).toBeGreaterThan(5);
  expect(collisions(drawn(99.5), here)).toEqual([]);
  const shape = filledMarks(drawn(99.5));
  expect(shape).toHaveLength(2 + 1);
});

it("sets the last figure below the name where both beside each other leave the lines too little", () => {
  const point = (year: number) => ({
    municipality_code: "112038",
    year,
    value: year,
    projected: false,
  });
  const drawn = (width: number) =>
    leadLines(
      [point(2020), point(2023)],
      { title: "題", subtitle: "副題", notes: [], end: () => "372万1,000円" },
      { municipalities: cities, height: 120, width },
      here,
    );
  expect(texts(drawn(515))).toContain("川口市 372万1,000円");
  const narrow = drawn(220);
  expect(texts(narrow)).toEqual(expect.arrayContaining(["川口市", "372万1,000円"]));
  expect(collisions(narrow, here)).toEqual([]);
});
