import { expect, it } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { readCsv } from "../../src/reading/files/read-csv.ts";
import { planFiles } from "../../src/reading/output/plan-files.ts";

const filesOf = (text: string) =>
  planFiles(extract(readCsv("plan.csv", new TextEncoder().encode(text))), 1);

it("keeps the goals on the way to a target, those without a year as a note", () => {
  const files = filesOf(
    "指標,単位,現状値（R5）,中間目標（R10）,中間目標,目標値（R12）\n待機児童数,人,34,10,5,0\n組織率,％,82.3,85,,90\n",
  );
  expect(files.get("yearly-targets.csv")).toBe(
    "row,year,target,document,page,line,note\n1,R10,10,plan,,2,\n2,R10,85,plan,,3,\n",
  );
  expect(files.get("indicators.csv")).toContain(",34,R5,0,R12,,,,,,中間目標 5\n");
});

it("makes no file of goals on the way where there are none", () => {
  const files = filesOf("指標,単位,現状値（R5）,目標値（R12）\n待機児童数,人,34,0\n");
  expect([...files.keys()]).toEqual(["indicators.csv", "policies.csv", "series.csv"]);
});

it("keeps what a year is expected to give, and the figures of others, as notes under their heads", () => {
  const files = filesOf(
    "指標,単位,実績（R4）,令和5年度見込,目標（R6）,目標（R7）,県平均\n訪問介護,人,120,125,130,135,98.4\n",
  );
  expect(files.get("yearly-targets.csv")).toBe(
    "row,year,target,document,page,line,note\n1,R6,130,plan,,2,\n",
  );
  expect(files.get("indicators.csv")).toContain(
    ",120,R4,135,R7,,,,,,県平均 98.4 令和5年度見込 125\n",
  );
});
