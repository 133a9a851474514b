import { expect, it } from "vitest";
import { gradeText } from "../../src/briefings/measure-text.ts";
import type { Comparison } from "../../src/tables/rows.ts";

const row = (municipality_code: string, some: Partial<Comparison> = {}) =>
  ({
    measure: "accidents",
    grade: "convertible",
    form: "level",
    superseded: false,
    municipality_code,
    ...some,
  }) as Comparison;

it("says that a measure needs a plan that has been followed by another", () => {
  const newest = [row("112038"), row("112330")];
  expect(gradeText(newest, "ja")).toBe("換算可");
  const ended = row("112330", { superseded: true });
  expect(gradeText([row("112038"), ended], "ja")).toBe("換算可・終わった計画を含む");
  expect(gradeText([...newest, ended], "ja")).toBe("換算可");
});

it("says that the pace alone compares, and no more of what must not be compared", () => {
  expect(gradeText([row("112038", { form: "pace" })], "en")).toBe("Convertible · Pace only");
  const never = { grade: "not_comparable" } as const;
  const rows = [row("112038", never), row("112330", { ...never, superseded: true })];
  expect(gradeText(rows, "ja")).toBe("比較不可");
});
