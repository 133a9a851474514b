import { beforeAll, describe, expect, it } from "vitest";
import { planNotes } from "../../src/story/plan-notes.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

describe("figures of this project's plans beside official ones", () => {
  let tables: Rows;
  beforeAll(async () => {
    tables = await realRows();
  });
  const found = (label: string, code: string) =>
    tables.contextPlans
      .filter((row) => row.label === label && row.municipality_code === code)
      .map(({ item_id, plan_value, plan_year, official_value, official_year, ...row }) => [
        item_id,
        ...[plan_value, plan_year, official_value, official_year],
        ...[row.verdict, row.equal_year, row.qualifier],
      ]);

  it("searches every item that may hold the quantity before it finds nothing", () => {
    expect(found("65歳以上の人口割合", "141305")).toEqual([
      ["share_65plus_register", 21, 2025, 20.323, 2025, "within", null, "超 想定"],
    ]);
    expect(found("経常収支比率", "112038")).toEqual([
      ["ordinary_balance_ratio", 95.4, 2019, 95.4, 2019, "within", null, ""],
    ]);
    expect(found("出生数", "112330")).toEqual([
      ["births", 340, 2020, 359, 2020, "beyond", null, ""],
    ]);
    expect(found("市内従業者数（民営）", "112330").at(-1)).toEqual([
      "employees_private",
      ...[19609, 2016, 19609, 2016, "within", null, ""],
    ]);
    // 132 accidents over the 66,171 of the register: the plan rounds to 2.00.
    expect(found("人口１，０００人当たりの交通事故件数", "112330").at(-1)?.slice(0, 3)).toEqual([
      "traffic_accidents_per_1000",
      ...[2, 2020],
    ]);
  });

  it("names the other year whose official value the plan prints, also within the tolerance", () => {
    expect(found("1人1日あたりの廃棄物排出量", "112038")).toEqual([
      ["waste_per_person_day", 826, 2019, 827.2, 2019, "within", 2018, ""],
    ]);
  });

  it("says all that in words, with the plan's own bounds", () => {
    const text = JSON.stringify(
      planNotes(tables.contextPlans, tables.municipalities, tables.contextItems, "ja"),
    );
    expect(text).toContain(
      "川崎市「65歳以上の人口割合」：計画は21%超を想定（2025）、公的統計は20.3%（2025、B）。差は許容の範囲内で、「21%超」かどうかはこの統計では決められない。",
    );
    expect(text).toContain(
      "川口市「1人1日あたりの廃棄物排出量」：計画は826g/人日（2019）、公的統計は827.2g/人日（2019、B）。差は許容の範囲内。公的統計では2018年の値と一致する。",
    );
    expect(text).toContain("計画は1,530,000人超（2022）");
    // The official figure of April 2020 was sought and not found.
    expect(text).toContain(
      "年の近い公的統計の値が手元にない計画の値：川口市「保育所等の待機児童数」",
    );
    expect(text).not.toContain("手元にない計画の値：川崎市");
    // The plan prints 10.5; 10.7 is of the city's report.
    expect(text).toContain("北本市「市民一人あたりの都市公園面積」：実績は10.7㎡/人（2024）");
    expect(text).toContain("公的統計は359人（2020、A）。差は△19人。");
  });

  it("counts yen in English as English does", () => {
    const text = JSON.stringify(
      planNotes(tables.contextPlans, tables.municipalities, tables.contextItems, "en"),
    );
    expect(text).toContain("plan ¥1.4466 trillion (2017), official statistic ¥1.44664 trillion");
    expect(text).toContain("The difference is −¥37.807 billion.");
    expect(text).not.toContain("100 million yen");
  });
});
