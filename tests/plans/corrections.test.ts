import { describe, expect, it } from "vitest";
import { correct } from "../../src/plans/corrections.ts";
import type { Project } from "../../src/plans/project.ts";
import { buildRealData } from "../real-data.ts";

const { project } = await buildRealData();
const PLAN = "kawaguchi-general-plan-2021";
const misprint = {
  plan: PLAN,
  table: "series",
  row: 1,
  field: "name",
  printed: "市税収納率(現年度分・滞納緩越分)",
  corrected: "市税収納率(現年度分・滞納繰越分)",
  reason: "test",
} as const;
const run = (...corrections: Project["corrections"]) => correct({ ...project, corrections });
const names = ({ plans }: ReturnType<typeof correct>) =>
  plans.find(({ file }) => file.id === PLAN)?.series.map(({ row }) => row.name);

describe("correct", () => {
  it("fixes the cell it names and no other, and leaves the project as it was", () => {
    const before = structuredClone(project.plans);
    const result = run(misprint);
    expect(result.problems).toEqual([]);
    expect(names(result)?.slice(0, 2)).toEqual([misprint.corrected, misprint.printed]);
    expect(project.plans).toEqual(before);
  });

  it.each([
    [
      { printed: "別の文言" },
      'expected "別の文言", but the cell holds "市税収納率(現年度分・滞納緩越分)". Remove the correction or fix what it expects.',
    ],
    [{ row: 99 }, "but there is no such cell. Remove"],
    [{ field: "nmae" }, "but there is no such cell. Remove"],
  ])("reports one that finds nothing: %o", (change, message) => {
    const result = run({ ...misprint, ...change });
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ code: "correction-stale", column: "0.printed" });
    expect(result.problems[0]?.message).toContain(message);
    expect(names(result)?.[0]).toBe(misprint.printed);
  });

  it("reports a plan that does not exist", () => {
    expect(run(misprint, { ...misprint, plan: "town-2021" }).problems).toEqual([
      {
        code: "plan-unknown",
        file: "data/corrections.yaml",
        line: 0,
        column: "1.plan",
        message:
          'There is no plan "town-2021" under data/plans/. Fix the name or remove the correction.',
      },
    ]);
  });
});
