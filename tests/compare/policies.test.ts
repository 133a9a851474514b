import { expect, test } from "vitest";
import { unknownSdgCodes } from "../../src/compare/sdg.ts";
import { LETTERS, NUMBERS, readSdgCode } from "../../src/compare/sdg-goals.ts";
import type { Policy } from "../../src/tables/rows.ts";
import { taxonomy, themes } from "../themes.ts";
import { cities } from "./build.ts";
import { policyThemes, sdg } from "./stages.ts";

function policy(given: Partial<Policy>): Policy {
  return {
    id: "sdgs-001",
    municipality_code: "141305",
    plan: "sdgs",
    document: "plan.txt",
    line: 1,
    level: 2,
    code: "①-1",
    title: "災害から生命を守る取組",
    title_en: "",
    parent: null,
    theme: "safety",
    subtheme: "disaster",
    theme_rule: "override",
    subthemes: `${given.theme ?? "safety"}/${given.subtheme ?? "disaster"}`,
    sdg_targets: "",
    ...given,
  };
}

test("the goals have 169 targets", () => {
  expect([NUMBERS.length, LETTERS.length]).toEqual([17, 17]);
  expect([...NUMBERS, ...LETTERS].reduce((sum, count) => sum + count)).toBe(169);
});

test.each([
  ["11.b", { goal: 11, target: "11.b" }],
  ["12a", { goal: 12, target: "12.a" }],
  ["11", { goal: 11, target: "" }],
  ["17.17", { goal: 17, target: "17.17" }],
  ["１.５", { goal: 1, target: "1.5" }],
  ["3.d", { goal: 3, target: "3.d" }],
  ["18", null],
  ["0", null],
  ["1.0", null],
  ["1.1", { goal: 1, target: "1.1" }],
  ["1.6", null],
  ["1.c", null],
  ["13.4", null],
  ["17.a", null],
  ["112", null],
  ["住み続けられる", null],
])("the printed code %s", (printed, expected) => {
  expect(readSdgCode(printed)).toEqual(expected);
});

test("each code of a policy becomes a row, an unknown one is told apart", () => {
  const given = policy({ sdg_targets: "1.5 11 11.b 99" });
  expect(
    sdg([given]).map(({ goal, target, printed, in_mapping }) => [
      goal,
      target,
      printed,
      in_mapping,
    ]),
  ).toEqual([
    [1, "1.5", "1.5", true],
    [11, "", "11", true],
    [11, "11.b", "11.b", true],
  ]);
  expect(unknownSdgCodes(given)).toEqual(["99"]);
});

test("the themes that each goal is mapped to", () => {
  const mapped = (goal: number) =>
    themes.ids.filter((theme) =>
      taxonomy.subthemes.some(
        (row) => row.theme === theme && row.sdg_goals.split(" ").includes(String(goal)),
      ),
    );
  expect(NUMBERS.map((_, i) => `${i + 1} ${mapped(i + 1).join(" ")}`)).toEqual([
    "1 safety",
    "2 economy",
    "3 childcare safety",
    "4 childcare crosscutting",
    "5 crosscutting",
    "6 safety environment",
    "7 environment",
    "8 economy",
    "9 economy",
    "10 crosscutting",
    "11 population economy safety environment",
    "12 environment",
    "13 safety environment",
    "14 environment",
    "15 environment",
    "16 safety crosscutting",
    "17 crosscutting",
  ]);
});

test("codes stand in the order of policies and print, whatever the order and the spaces", () => {
  const rows = sdg([
    policy({ id: "sdgs-003", sdg_targets: " 2.1  1.5\n", theme: "economy", subtheme: "industry" }),
    policy({ id: "sdgs-001", sdg_targets: "11" }),
    policy({ id: "sdgs-002", sdg_targets: "" }),
  ]);
  expect(
    rows.map(({ policy_id, printed, in_mapping }) => [policy_id, printed, in_mapping]),
  ).toEqual([
    ["sdgs-001", "11", true],
    ["sdgs-003", "2.1", true],
    ["sdgs-003", "1.5", false],
  ]);
});

test("every subtheme shows who has a policy and who has none", () => {
  const rows = policyThemes(
    [
      policy({ id: "sdgs-002", title: "消防力の総合的な強化", level: 3 }),
      policy({}),
      policy({ id: "sdgs-003" }),
      policy({ id: "general-001", plan: "general" }),
    ],
    cities,
  );
  const disaster = rows.filter(({ subtheme }) => subtheme === "disaster");
  expect(disaster.map((row) => [row.municipality_code, row.plan, row.policies, row.rows])).toEqual([
    ["112038", "", 0, 0],
    ["112330", "", 0, 0],
    ["141305", "general", 1, 1],
    ["141305", "sdgs", 2, 3],
  ]);
  expect(disaster.at(-1)?.titles).toBe("災害から生命を守る取組 | 消防力の総合的な強化");
  expect(rows).toHaveLength(27 * 4);
  expect(rows.filter((row) => row.rows > 0)).toHaveLength(2);
  const own = { id: "general-001", plan: "general", municipality_code: "112038" };
  const two = policyThemes(
    [
      policy({ ...own, id: "general-003", title: "C" }),
      policy({ ...own, id: "general-001", title: "A" }),
      policy({ ...own, id: "general-002", title: "B", theme: "economy", subtheme: "industry" }),
      policy({ ...own, id: "general-004", title: "D", municipality_code: "141305" }),
    ],
    cities,
  ).filter((row) => row.rows > 0);
  expect(two.map((row) => [row.subtheme, row.municipality_code, row.titles])).toEqual([
    ["industry", "112038", "B"],
    ["disaster", "112038", "A | C"],
    ["disaster", "141305", "D"],
  ]);
});
