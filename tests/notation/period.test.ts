import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "../../src/notation/period.ts";

describe("readPeriod", () => {
  it.each([
    ["R1", 2019, "fiscal_year"],
    ["R7", 2025, "fiscal_year"],
    ["H30", 2018, "fiscal_year"],
    ["H26", 2014, "fiscal_year"],
    ["S60", 1985, "fiscal_year"],
    ["(R2)", 2020, "fiscal_year"],
    ["令和元年度", 2019, "fiscal_year"],
    ["令和７年度", 2025, "fiscal_year"],
    ["令和２年度末", 2020, "fiscal_year"],
    ["2021年度", 2021, "fiscal_year"],
    ["2020 年度", 2020, "fiscal_year"],
    ["2019", 2019, "fiscal_year"],
    ["平成28(2016)年度", 2016, "fiscal_year"],
    ["2021年度（令和3年度）", 2021, "fiscal_year"],
    ["2021年度（2022年3月）", 2021, "fiscal_year"],
    ["H32", 2020, "fiscal_year"],
    ["2019年", 2019, "calendar_year"],
    ["R1年中", 2019, "calendar_year"],
    ["R1 年中", 2019, "calendar_year"],
    ["令和12（2030）年", 2030, "calendar_year"],
    ["令和元年分(平成31年1月1日～令和元年12月31日分)", 2019, "calendar_year"],
    ["平成31年1月1日", 2019, "date"],
    ["令和3年1月1日時点", 2021, "date"],
    ["平成31年5月", 2019, "date"],
    ["R4.3月末", 2022, "date"],
    ["令和4.3月", 2022, "date"],
    ["R9年度末までに", 2027, "fiscal_year"],
    ["令和３年４月", 2021, "date"],
    ["2022年3月", 2022, "date"],
    ["R3.4.1", 2021, "date"],
    ["2021/4/1現在", 2021, "date"],
    ["2021-04-01", 2021, "date"],
    ["2020年国勢調査", 2020, "date"],
    ["H27国勢調査", 2015, "date"],
    ["明治45年", 1912, "calendar_year"],
    ["大正15年度", 1926, "fiscal_year"],
    ["M45", 1912, "fiscal_year"],
    ["T15", 1926, "fiscal_year"],
    ["昭和64年", 1989, "calendar_year"],
    ["2021年5月20日", 2021, "date"],
    ["2021年5月上旬", 2021, "date"],
    ["2021.10", 2021, "date"],
    ["2021/4", 2021, "date"],
    ["2021/4/15", 2021, "date"],
    ["2021/4/31", 2021, "date"],
    ["2021-10", 2021, "date"],
    ["2021-04", 2021, "date"],
    ["2021-04-15", 2021, "date"],
    ["2021-12-31", 2021, "date"],
    ["2021年度の実績値", 2021, "fiscal_year"],
    ["R2見込", 2020, "fiscal_year"],
    ["R2見込み", 2020, "fiscal_year"],
    ["R2予算", 2020, "fiscal_year"],
    ["R2予算額", 2020, "fiscal_year"],
    ["R2決算", 2020, "fiscal_year"],
    ["R2決算額", 2020, "fiscal_year"],
    ["R2市民アンケート調査", 2020, "fiscal_year"],
    ["R2農林業センサス", 2020, "fiscal_year"],
    ["令和元年度～10年度", 2028, "fiscal_year"],
    ["令和4(2022)年度から令和7(2025)年度まで", 2025, "fiscal_year"],
    ["R3～R7（暫定値）", 2025, "fiscal_year"],
    ["R1".padEnd(80), 2019, "fiscal_year"],
    ["R2過去3年平均", 2020, "average"],
    ["R2の過去10年間の平均値", 2020, "average"],
    ["R2直近10か年平均", 2020, "average"],
    ["過去10年間の平均値", null, "average"],
    ["直近3か年平均", null, "average"],
    ["平均", null, "average"],
    ["平均値", null, "average"],
    ["R3～R7", 2025, "fiscal_year"],
    ["R3-7", 2025, "fiscal_year"],
    ["令和3～7年度", 2025, "fiscal_year"],
    ["2012～28年度", 2028, "fiscal_year"],
    ["2020～24 年度", 2024, "fiscal_year"],
    ["H28～R2累計", 2020, "fiscal_year"],
    ["平成27年～令和元年", 2019, "calendar_year"],
    ["H27～R1の平均値", 2019, "average"],
    ["H27~R1の平均値（R1）", 2019, "average"],
    ["H29-R1平均値", 2019, "average"],
    ["令和元年度～5年度の平均", 2023, "average"],
    ["過去５年間の平均値", null, "average"],
    ["5年平均", null, "average"],
  ])("%s → %s, %s", (raw, year, basis) => {
    expect(readPeriod(raw)).toMatchObject({ year, basis });
  });

  it.each([
    ["令和3年1月1日時点", 1],
    ["2021年5月上旬", 5],
    ["R3.4.1", 4],
    ["2021/12/31", 12],
    ["2021-10", 10],
    ["2020年国勢調査", 10],
    ["R1年中", undefined],
    ["令和３年度", undefined],
    ["R2過去3年平均", undefined],
  ])("of “%s” the month is %s", (raw, month) => {
    expect(readPeriod(raw)?.month).toBe(month);
  });

  it.each([
    "",
    "－",
    "12",
    "1,234",
    "小5",
    "暫定値",
    "R0",
    "昭和70年",
    "令和99年",
    "平成28(2017)年度",
    "R7～R3",
    "過去3年間",
    "全国値 2,316,046億円",
    "2021年13月",
    "昭和65年",
    "2021/4/32",
    "2021-4-1",
    "2021-04-32",
    "R2実績1",
    "2021~x",
    "x~2021",
    "R1平均値より",
    "平均値より",
    "平均より",
    "過去5年間の平均値より",
    "R1".padEnd(81),
    "(R2)末",
    "暫定(R2)",
    "R2(4)",
    "2021年度(2023年3月)",
    "2021年度(2022)",
    "2021年度（2020年度）",
    "R3～R7（R8）",
    `令和3年度${"調査".repeat(400)}x`,
  ])("does not understand “%s”", (raw) => {
    expect(readPeriod(raw)).toBeNull();
  });

  it("reads every year of an era in both spellings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (n) => {
        expect(readPeriod(`H${n}`)).toEqual({ year: 1988 + n, basis: "fiscal_year" });
        expect(readPeriod(`平成${n}年度`)).toEqual(readPeriod(`${1988 + n}年度`));
      }),
    );
  });

  it("gives a whole year or nothing for any text", () => {
    const letters = fc.constantFrom(
      ..."RHS令和平成元年度月日中0123456789()（）～~-./平均値の調査 ",
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (raw) => {
        const period = readPeriod(raw);
        if (period?.year != null) expect(period.year).toBeGreaterThan(1860);
        if (period?.year != null) expect(Number.isInteger(period.year)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
