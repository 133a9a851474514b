import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/indicators/classify.ts";
import type { Plan } from "../../src/plans/project.ts";
import { taxonomyOf } from "../../src/plans/taxonomy.ts";
import { taxonomyFile } from "../../src/plans/taxonomy-schema.ts";
import { printedIndicators } from "../../src/tables/printed-tables.ts";

const FILE = taxonomyFile.parse({
  themes: [
    {
      id: "childcare",
      ja: "子育て",
      en: "Childcare",
      subthemes: [{ id: "nursery", ja: "保育", en: "Nursery" }],
    },
    { id: "rest", ja: "その他", en: "Rest", remainder: "rest" },
  ],
  policy_surveys: ["この施策"],
  words: [
    { theme: "childcare", subtheme: "nursery", match: ["待機児童"] },
    { theme: "safety", subtheme: "crime", match: ["犯罪", "1,000人"], direction: "lower" },
  ],
  directions: [{ match: ["不登校"], direction: "lower" }],
  overrides: [
    {
      rows: ["town-2021-003"],
      theme: "economy",
      subtheme: "tourism",
      direction: "higher",
      reason: "test",
    },
  ],
  policies: {
    words: [{ theme: "environment", subtheme: "waste", match: ["ごみ"] }],
    overrides: [{ rows: ["town-2021-002"], theme: "safety", subtheme: "traffic", reason: "test" }],
  },
});

const policy = (row: string, code: string, title: string) => ({
  row: { row, line: row, level: "1", code, title, parent: "", sdg_targets: "" },
  file: "data/plans/town-2021/policies.csv",
  fileLine: Number(row) + 1,
});
const PLAN: Plan = {
  file: {
    id: "town-2021",
    municipality: "112038",
    title: "計画",
    title_en: "Plan",
    publisher: "町",
    issued: "2021",
    period: { end: 2025 },
    document: { file: "town.txt", sha256: "0".repeat(64) },
    stated_counts: [],
  },
  indicators: [],
  policies: [policy("1", "Ⅳ-3", "ごみの減量"), policy("2", "", "道路")],
  series: [],
  facts: [],
  results: [],
  yearlyTargets: [],
};
const classify = createClassifier(taxonomyOf(FILE, null), [PLAN]);

const printed = (cells: Record<string, string>) =>
  printedIndicators.parse({
    ...Object.fromEntries(Object.keys(printedIndicators.shape).map((key) => [key, ""])),
    row: "1",
    line: "1",
    kind: "kpi",
    ...cells,
  });

describe("createClassifier", () => {
  it("takes the first word that matches the label in half width", () => {
    expect(
      classify.indicator("town-2021-001", printed({ label: "人口１，０００人当たり" })),
    ).toEqual({
      theme: "safety",
      subtheme: "crime",
      rule: "word:1,000人",
      direction: { value: "lower", source: "word" },
    });
  });

  it("lets an override win over a word", () => {
    expect(classify.indicator("town-2021-003", printed({ label: "犯罪件数" }))).toEqual({
      theme: "economy",
      subtheme: "tourism",
      rule: "override",
      direction: { value: "higher", source: "override" },
    });
  });

  it("gives a survey about a policy the policy's theme, by its code", () => {
    const survey = printed({ label: "この施策の推進を感じる人の割合", code: "IV-3" });
    expect(classify.indicator("town-2021-001", survey)).toMatchObject({
      theme: "environment",
      subtheme: "waste",
      rule: "policy:town-2021-001",
    });
  });

  it("finds the policy of a survey by the end of its section", () => {
    const survey = printed({ label: "この施策の推進", section: "基本目標1 > 道路" });
    expect(classify.indicator("town-2021-001", survey)).toMatchObject({
      theme: "safety",
      subtheme: "traffic",
      rule: "policy:town-2021-002",
    });
  });

  it("leaves nothing without a theme", () => {
    expect(classify.indicator("town-2021-001", printed({ label: "公用車の数" }))).toEqual({
      theme: "rest",
      subtheme: "rest",
      rule: "remainder",
      direction: null,
    });
    expect(
      classify.indicator("town-2021-001", printed({ label: "不登校の割合" })).direction,
    ).toEqual({
      value: "lower",
      source: "word",
    });
  });
});
