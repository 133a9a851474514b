import { beforeAll, describe, expect, it } from "vitest";
import { quantityOf } from "../../src/compare/distinct.ts";
import { createMatcher } from "../../src/match/matcher.ts";
import type { OpenProject } from "../../src/open.ts";
import type { Indicator } from "../../src/tables/rows.ts";
import { rowsIn, type Tables, tableOf } from "../../src/tables/table.ts";
import { realProject, realRun } from "../real-data.ts";

let project: OpenProject;
let tables: Tables;
beforeAll(async () => {
  project = await realProject();
  ({ tables } = await realRun());
});

/** With each measure hidden in turn: how many rows there are, whose partner is first, among three. */
function partnersFound(given: Tables) {
  const rows = rowsById(given);
  const counts = { rows: 0, first: 0, amongThree: 0 };
  for (const hidden of project.measures.filter(({ grade }) => grade !== "not_comparable")) {
    const matcher = without(hidden.id, given);
    const members = hidden.members.flatMap(({ row }) => rows.get(row) ?? []);
    for (const row of members) {
      const partners = members
        .filter(({ municipality_code }) => municipality_code !== row.municipality_code)
        .map(quantityOf);
      const place = matcher
        .matches(row)
        .findIndex(({ other }) => partners.includes(quantityOf(other.row)));
      counts.rows++;
      if (place === 0) counts.first++;
      if (place >= 0 && place < 3) counts.amongThree++;
    }
  }
  return counts;
}

function without(hidden: string, given: Tables) {
  const measures = project.measures.filter(({ id }) => id !== hidden);
  return createMatcher(given, { ...project, measures });
}

function rowsById(given: Tables) {
  return new Map(rowsIn("indicators", given.indicators).map((row) => [row.id, row]));
}

describe("measures that are known, each hidden in turn", () => {
  it("finds the partner among the first three for nine rows of ten, also without themes", () => {
    expect(partnersFound(tables)).toEqual({ rows: 43, first: 41, amongThree: 43 });
    const blind = rowsIn("indicators", tables.indicators).map(
      (row): Indicator => ({ ...row, theme: "crosscutting", subtheme: "rights" }),
    );
    expect(partnersFound({ ...tables, indicators: tableOf("indicators", blind) })).toEqual({
      rows: 43,
      first: 36,
      amongThree: 41,
    });
  });

  it("proposes no more than similar for what is graded not comparable, and never the same", () => {
    const rows = rowsById(tables);
    const grades = new Set<string>();
    let pairs = 0;
    for (const hidden of project.measures.filter(({ grade }) => grade === "not_comparable")) {
      const matcher = without(hidden.id, tables);
      const members = hidden.members.flatMap(({ row }) => rows.get(row) ?? []);
      for (const row of members)
        for (const other of members) {
          if (row.municipality_code === other.municipality_code) continue;
          pairs++;
          for (const { grade } of matcher.pair(row, other).joins) grades.add(grade);
        }
    }
    expect(pairs).toBe(92);
    expect([...grades].sort()).toEqual(["not_comparable", "similar"]);
  });
});

describe("what is no partner", () => {
  /** The rows with one of another municipality. */
  function withRow(like: string, own: Partial<Indicator>) {
    const all = rowsIn("indicators", tables.indicators);
    const base = all.find(({ id }) => id === like) as Indicator;
    const row = { ...base, id: "new-001", same_as: null, superseded: false, ...own };
    const indicators = tableOf("indicators", [...all, row]);
    return { row, matcher: createMatcher({ ...tables, indicators }, project), all };
  }
  const find = (all: readonly Indicator[], id: string) =>
    all.find((row) => row.id === id) as Indicator;

  it("residents are not divided by residents", () => {
    const { row, matcher, all } = withRow("kawaguchi-strategy-2021-001", {
      ...{ municipality_code: "112330", label: "総人口", unit: "人" },
      ...{ baseline_value: 65_201, target_value: 63_000 },
    });
    const { joins } = matcher.pair(row, find(all, "kawaguchi-strategy-2021-001"));
    expect(joins.map(({ unit, steps }) => [unit, steps])).toEqual([["人", []]]);
  });

  it("men are not put beside women", () => {
    const { row, matcher, all } = withRow("kawaguchi-strategy-2021-051", {
      municipality_code: "141305",
    });
    const labels = matcher.matches(row).map(({ other }) => other.row.label + other.row.series);
    expect(labels.filter((label) => label.includes("女性"))).toEqual([]);
    const { joins, reasons } = matcher.pair(row, find(all, "kitamoto-strategy-2016-017"));
    expect(joins.map(({ grade, unit }) => [grade, unit])).toEqual([["not_comparable", ""]]);
    expect(reasons).toContainEqual({
      aspect: "part",
      speaks: "against",
      own: "男性",
      other: "女性",
    });
  });

  it("a rate of another subject whose words are far is left out", () => {
    const { row, matcher } = withRow("kawaguchi-general-plan-2021-002", {
      ...{ municipality_code: "112330", label: "自治会加入率" },
    });
    const ids = matcher.matches(row).map(({ other }) => other.row.id);
    expect(ids).toContain("kawaguchi-general-plan-2021-002");
    expect(ids).not.toContain("kawasaki-sdgs-plan-2022-016");
  });

  it("a row of a superseded plan is said to be one", () => {
    const { row, matcher, all } = withRow("kawaguchi-strategy-2021-029", {
      municipality_code: "141305",
    });
    const { reasons } = matcher.pair(row, find(all, "kitamoto-strategy-2016-007"));
    const other = "kitamoto-strategy-2016";
    expect(reasons).toContainEqual({ aspect: "standing", speaks: "against", own: "", other });
  });
});

describe("identical labels", () => {
  it("are found first, whatever theme a newcomer's row has", () => {
    const labels = new Map<string, Indicator>();
    for (const row of rowsIn("indicators", tables.indicators))
      if (row.municipality_code === "112038") labels.set(row.label + row.series, row);
    const copies = [...labels.values()].map((row) => ({
      ...row,
      id: `new-${row.id}`,
      municipality_code: "131016",
      same_as: null,
      repeat_of: null,
      is_repeat: false,
      theme: "crosscutting" as const,
      subtheme: "administration",
    }));
    const all = [...rowsIn("indicators", tables.indicators), ...copies];
    const matcher = createMatcher({ ...tables, indicators: tableOf("indicators", all) }, project);
    // A second plan prints one of them with a space.
    const plain = (label = "") => label.replaceAll(" ", "");
    const unlike = copies.filter(
      (row) => plain(matcher.matches(row)[0]?.other.row.label) !== plain(row.label),
    );
    expect(copies.length).toBe(56);
    expect(unlike.map(({ label }) => label)).toEqual([]);
  });
});
