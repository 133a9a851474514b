import { describe, expect, it } from "vitest";
import { planFile } from "../../src/plans/schemas.ts";

const plan = (period: object) =>
  planFile.safeParse({
    id: "town-strategy-2026",
    municipality: "112330",
    title: "まちの戦略",
    title_en: "Strategy of the town",
    publisher: "北本市",
    issued: "2026-03",
    period,
    document: { file: "town.txt", sha256: "0".repeat(64) },
  });

describe("the period of a plan", () => {
  it("takes Western years and those of eras", () => {
    expect(plan({ start: "令和4年度", end: "R8" }).data?.period).toEqual({
      start: 2022,
      end: 2026,
    });
    expect(plan({ end: 2026 }).data?.period).toEqual({ end: 2026 });
  });

  it("refuses what is no year", () => {
    const { error } = plan({ end: "いつか" });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["period.end", "Invalid input: expected number, received string"],
    ]);
  });
});
