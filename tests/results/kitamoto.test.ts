import { beforeAll, describe, expect, it } from "vitest";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

let tables: Rows;
beforeAll(async () => {
  tables = await realRows();
});

/** 北本市 令和6年度事務事業評価: row of the plan, page of the PDF, value (観光入込客数 1,194,663人 in 千人). */
const FISCAL_2024 = [
  [4, 673, 0],
  [17, 183, 13],
  [18, 187, 67.5],
  [19, 673, 0],
  [22, 345, 1194.663],
  [23, 5, 13539],
  [24, 3, 1234540],
  [32, 751, 1262],
  [41, 625, 59.4],
  [44, 357, 96.2],
  [45, 441, 53],
  [50, 641, 10.7],
  [51, 339, 38],
  [54, 201, 44],
  [59, 235, 4856],
  [60, 183, 0],
  [63, 751, 1262],
  [64, 795, 153],
  [65, 363, 280],
  [66, 441, 53],
  [72, 183, 13],
  [73, 175, 29],
  [77, 17, 552],
];
const numberOf = (id: string) => Number(id.slice(-3));

describe("Kitamoto's second phase", () => {
  const own = () => tables.results.filter(({ plan }) => plan === "kitamoto-strategy-2022");

  it("has fiscal 2024 of 23 rows, each with its page", () => {
    expect(own().map((row) => [numberOf(row.indicator_id), row.page, row.value])).toEqual(
      FISCAL_2024,
    );
    expect(
      own().every(
        ({ year, quality, origin }) => year === 2024 && quality === "B" && origin === "report",
      ),
    ).toBe(true);
  });

  it("marks the doubtful ones for review, in both languages", () => {
    const doubtful = own().filter(({ review }) => review !== "");
    expect(doubtful.map((row) => numberOf(row.indicator_id))).toEqual([
      18, 22, 23, 24, 41, 54, 60, 65, 73,
    ]);
    expect(doubtful.filter(({ review_en }) => review_en === "")).toEqual([]);
  });

  it("keeps them out of the official statistics", () => {
    const sources = tables.context.map(({ source }) => source).join("\n");
    expect(sources).not.toContain("事務事業評価");
  });

  it("shows each beside the way to its target, repeats once", () => {
    const years = tables.progressYears.filter(({ plan }) => plan === "kitamoto-strategy-2022");
    const repeats = [19, 63, 66, 72];
    expect(years.map((row) => numberOf(row.indicator_id))).toEqual(
      FISCAL_2024.map(([row]) => row).filter((row) => !repeats.includes(row ?? 0)),
    );
    // 74.2 + (75.0 − 74.2) × 4/5 = 74.84
    expect(years.find(({ indicator_id }) => indicator_id.endsWith("018"))).toMatchObject({
      expected: 74.84,
      distance: -7.34,
      verdict: "undetermined",
      rule: "result_to_check",
    });
  });

  it("judges no value that is to be checked, in any table", () => {
    const ids = tables.results.filter(({ review }) => review !== "").map((row) => row.indicator_id);
    const own = <T extends { indicator_id: string }>(rows: readonly T[]) =>
      rows.filter((row) => ids.includes(row.indicator_id));
    const verdicts = [...own(tables.progress), ...own(tables.progressYears)].map(
      ({ verdict }) => verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set(["undetermined"]));
    const computed = tables.indicators.filter(({ id }) => ids.includes(id));
    expect(computed.map((row) => row.evaluation_computed)).toEqual(ids.map(() => "undetermined"));
  });
});

describe("Kitamoto's first phase", () => {
  it("marks results of fiscal 2020 that move with people meeting", () => {
    const marked = tables.results.filter((row) => row.plan.endsWith("2016") && row.pandemic);
    expect(marked.map((row) => [numberOf(row.indicator_id), row.raw])).toEqual([
      [9, "12.4 回"],
      [18, "1,976人"],
      [20, "34.2%"],
      [21, "24.1%"],
      [23, "283,344人"],
      [25, "23件"],
      [26, "10件"],
      [28, "128人"],
    ]);
  });

  it("has its 28 printed latest values and verdicts, 11 / 5 / 12", () => {
    const rows = tables.results.filter(({ plan }) => plan === "kitamoto-strategy-2016");
    const count = (grade: string) => rows.filter((row) => row.evaluation_printed === grade).length;
    expect(rows).toHaveLength(28);
    expect([count("達成"), count("向上"), count("未達成")]).toEqual([11, 5, 12]);
    for (const { indicator_id, raw, value, year } of rows)
      expect(tables.indicators.find(({ id }) => id === indicator_id)).toMatchObject({
        latest_raw: raw,
        latest_value: value,
        latest_year: year,
      });
  });
});

describe("Kawaguchi's series of collection rates", () => {
  it("belongs to its two indicators and leaves their latest value empty", () => {
    const rows = tables.results.filter(({ origin }) => origin === "series");
    const of = (id: string) =>
      rows.filter((row) => row.indicator_id === `kawaguchi-general-plan-2021-${id}`);
    expect(of("008").map(({ value }) => value)).toEqual([
      90.59, 91.52, 92.55, 94.23, 95.64, 96.61, 97.19,
    ]);
    expect(of("009").map(({ raw }) => raw)).toEqual([
      "81.41%（平成25年度）",
      "82.34%（平成26年度）",
      "84.00%（平成27年度）",
      "85.09%（平成28年度）",
      "86.47%（平成29年度）",
      "87.82%（平成30年度）",
      "88.60%（令和元年度）",
    ]);
    expect(rows.some(({ newest }) => newest)).toBe(false);
    expect(
      tables.progressYears.filter(
        ({ rule, verdict }) => rule === "up_to_baseline" && verdict === null,
      ),
    ).toHaveLength(14);
  });
});
