import { correct } from "../src/plans/corrections.ts";
import type { Measure } from "../src/plans/measure-schemas.ts";
import { type Plan, type Project, rowId } from "../src/plans/project.ts";
import type { Taxonomy } from "../src/plans/taxonomy.ts";
import type { CodeLine } from "../src/tables/printed-tables.ts";
import type { Municipality } from "../src/tables/rows.ts";
import { randomFrom, sample } from "./random.ts";
import { scaledRow } from "./scaled-row.ts";

/** Sizes of numbers beside those of the plan they are made from. */
const FACTOR = { from: 0.6, to: 1 } as const;

/**
 * A project of `count` municipalities with their real codes and sizes and made-up plans: each has
 * the plans of one municipality of the given project, with other numbers. Rules that name rows name
 * every copy of them. The same seed gives the same project.
 * @param codes lines of data/municipality-codes.csv; wards, which have no figures, are left out
 */
export function madeUpJapan<P extends Project>(
  project: P,
  codes: readonly CodeLine[],
  { count, seed }: { count: number; seed: number },
): P {
  const random = randomFrom(seed);
  const { plans } = correct(project);
  const models = [...new Set(plans.map(({ file }) => file.municipality))].sort();
  const municipalities = sample(
    codes.filter(({ population_2020 }) => population_2020 !== ""),
    count,
    random,
  ).map(place);
  /** Row of a model → its copies, one for each municipality made from that model. */
  const copies = new Map<string, string[]>();
  const made = municipalities.flatMap(({ code }, i) => {
    const model = models[i % models.length];
    return plans
      .filter(({ file }) => file.municipality === model)
      .map((plan) => copyOf(plan, code, random, copies));
  });
  const all = (row: string) => copies.get(row) ?? [];
  return {
    ...project,
    municipalities,
    plans: made,
    corrections: [],
    // What people have found out about real policies says nothing about made-up ones.
    policyGaps: [],
    taxonomy: taxonomyFor(project.taxonomy, all),
    measures: project.measures.map((measure) => measureFor(measure, all)).filter(isShared),
    links: project.links.flatMap(({ rows, reason }) =>
      all(rows[0] ?? "").map((_, i) => ({ reason, rows: rows.map((row) => all(row)[i] ?? row) })),
    ),
  };
}

function place(line: CodeLine): Municipality {
  return {
    code: line.code,
    name: line.name,
    name_en: line.code,
    prefecture: line.prefecture,
    kind: line.name.at(-1) ?? "",
    // Rates divide by both, and one town stood empty at the census.
    population_2020: Math.max(1, Number(line.population_2020)),
    households_2020: Math.max(1, Number(line.households_2020)),
    area_km2: Number(line.area_km2),
    source: "made up",
    source_en: "made up",
    quality: "C",
  };
}

function copyOf(
  plan: Plan,
  municipality: string,
  random: () => number,
  copies: Map<string, string[]>,
): Plan {
  const id = `town${municipality}-${plan.file.id}`;
  // Indicators and policies of a plan share their numbers, so that one name may mean both.
  const rows = new Set([...plan.indicators, ...plan.policies].map(({ row }) => row.row));
  for (const row of rows) {
    const original = rowId(plan.file.id, row);
    const known = copies.get(original);
    if (known === undefined) copies.set(original, [rowId(id, row)]);
    else known.push(rowId(id, row));
  }
  const factor = () => FACTOR.from + (FACTOR.to - FACTOR.from) * random();
  return {
    ...plan,
    file: { ...plan.file, id, municipality },
    indicators: plan.indicators.map((located) => ({
      ...located,
      row: scaledRow(located.row, factor()),
    })),
  };
}

function taxonomyFor(taxonomy: Taxonomy, all: (row: string) => string[]): Taxonomy {
  const named = <T extends { rows: string[] }>(entry: T): T => ({
    ...entry,
    rows: entry.rows.flatMap(all),
  });
  return {
    ...taxonomy,
    overrides: taxonomy.overrides.map(named),
    policies: { ...taxonomy.policies, overrides: taxonomy.policies.overrides.map(named) },
    ...(taxonomy.logic === undefined
      ? {}
      : { logic: { ...taxonomy.logic, overrides: taxonomy.logic.overrides.map(named) } }),
  };
}

/** Steps that name another row name the copy of the same municipality. */
function measureFor(measure: Measure, all: (row: string) => string[]): Measure {
  const members = measure.members.flatMap(({ row, conversion }) =>
    all(row).map((copy, i) => ({
      row: copy,
      conversion: conversion.map((step) =>
        "row" in step ? { ...step, row: all(step.row)[i] ?? step.row } : step,
      ),
    })),
  );
  // A caveat names the places that it speaks of, and these are not among the made-up ones.
  return { ...measure, members, caveat: "", caveat_en: "" };
}

/** The plan of a made-up row begins with the name of its town. */
function isShared({ members }: Measure): boolean {
  return new Set(members.map(({ row }) => row.slice(0, row.indexOf("-")))).size > 1;
}
