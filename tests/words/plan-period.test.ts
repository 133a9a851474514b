import { describe, expect, it } from "vitest";
import { rowsIn } from "../../src/tables/table.ts";
import { endedNote, laterPlanText, planScope } from "../../src/words/plan-period.ts";
import { realRun } from "../real-data.ts";

const scope = {
  covers: "6章のうち1章",
  covers_en: "One part of six",
  missing: "他の5章",
  missing_en: "the other five",
};
const later = {
  municipality_code: "011002",
  title: "総合計画",
  title_en: "Comprehensive Plan",
  period_start: 2026,
  period_end: 2035,
  state: "published",
  publisher_page: "https://city.example/plan",
  quality: "A",
  checked: "2026-11-26",
  note: "",
  note_en: "",
} as const;

describe("what was read of a plan", () => {
  it.each([
    ["ja", "6章のうち1章。対象外：他の5章。"],
    ["en", "One part of six. Not read: the other five."],
  ] as const)("%s", (lang, expected) => {
    expect(planScope(scope, lang)).toBe(expected);
  });

  it("says nothing of missing parts where there are none, and nothing where nobody said it", () => {
    expect(planScope({ ...scope, missing: "", missing_en: "" }, "en")).toBe("One part of six.");
    expect(planScope({ covers: "", covers_en: "", missing: "", missing_en: "" }, "ja")).toBe("");
  });
});

describe("a later plan", () => {
  it("is named with its years and the remark that nobody read it", () => {
    expect(laterPlanText(later, "ja")).toBe(
      "後継の計画は「総合計画」（令和8～17年度）。内容は確かめていない。",
    );
    expect(laterPlanText({ ...later, note_en: "It has no indicators" }, "en")).toBe(
      "Next plan, not read: Comprehensive Plan (FY2026–2035). It has no indicators.",
    );
  });

  it("that was not found is said to have been looked for", () => {
    const none = { ...later, state: "not_found", title: "", title_en: "" } as const;
    expect(laterPlanText(none, "ja")).toBe(
      "後継計画は未確認で、ここでは扱っていない（令和8年11月26日現在）。",
    );
    expect(laterPlanText(none, "en")).toBe(
      "No later plan could be found (as of 26 Nov 2026); one may exist.",
    );
  });
});

describe("the plans of the data", async () => {
  const { tables } = await realRun();

  it("all say what their document holds", () => {
    const silent = rowsIn("plans", tables.plans).filter((plan) => planScope(plan, "en") === "");
    expect(silent).toEqual([]);
  });

  it("have a later plan, or the word that none was found, for every municipality", () => {
    expect(
      rowsIn("laterPlans", tables.laterPlans).map(({ municipality_code, state, title }) => [
        municipality_code,
        state,
        title,
      ]),
    ).toEqual([
      ["112038", "not_found", ""],
      ["112330", "published", "第六次北本市総合振興計画 基本構想"],
      ["141305", "published", "川崎市総合計画 第４期実施計画"],
    ]);
  });
});

it("says that plans are over at the date of issue, and which", () => {
  const [old, over, runs] = [
    { period_end: 2021, in_force: false },
    { period_end: 2025, in_force: false },
    { period_end: 2030, in_force: true },
  ];
  expect(endedNote([over, over], "ja")).toBe("計画は令和7年度で終了");
  expect(endedNote([over, old], "en")).toBe("Plans ended with FY2021 and FY2025");
  expect(endedNote([over, runs], "ja")).toBe("令和7年度で終了した計画を含む");
  expect(endedNote([runs], "ja")).toBe("");
});
