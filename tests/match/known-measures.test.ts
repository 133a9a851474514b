import { beforeAll, describe, expect, it } from "vitest";
import { quantityOf } from "../../src/match/candidates.ts";
import { createMatcher } from "../../src/match/matcher.ts";
import type { OpenProject } from "../../src/open.ts";
import type { Indicator } from "../../src/tables/rows.ts";
import { rowsIn, type Tables, tableOf } from "../../src/tables/table.ts";
import { conversionWords } from "../../src/words/conversion.ts";
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
  return createMatcher(given, { ...project, measures }, conversionWords(project.units));
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
    const matcher = createMatcher(
      { ...tables, indicators: tableOf("indicators", all) },
      project,
      conversionWords(project.units),
    );
    // A second plan prints one of them with a space.
    const plain = (label = "") => label.replaceAll(" ", "");
    const unlike = copies.filter(
      (row) => plain(matcher.matches(row)[0]?.other.row.label) !== plain(row.label),
    );
    expect(copies.length).toBe(56);
    expect(unlike.map(({ label }) => label)).toEqual([]);
  });
});
