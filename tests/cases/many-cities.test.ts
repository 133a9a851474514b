import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBriefingContext } from "../../src/briefings/context.ts";
import { briefingSet } from "../../src/briefings/set.ts";
import { chartSet } from "../../src/charts/set.ts";
import { exportTables } from "../../src/exports/export-table.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { openProject } from "../../src/open.ts";
import { pageCounts } from "../briefings/page-counts.ts";
import { readPdf } from "../briefings/read-pdf.ts";
import { runRows, toTables } from "../run-rows.ts";
import { manyCities } from "./many-cities.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machikurabe-many-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const built = new Map<number, ReturnType<typeof buildAnew>>();

/** Each number once: the tests change nothing. */
function build(count: number) {
  const known = built.get(count) ?? buildAnew(count);
  built.set(count, known);
  return known;
}

/** A project of `count` municipalities: its tables, charts, and briefings as pages of text. */
async function buildAnew(count: number) {
  const data = await mkdtemp(join(folder, `${count}-`));
  const codes = await manyCities(data, count);
  const project = await openProject(data);
  const { tables, unread } = runRows(project);
  const fonts = openFonts();
  const charts = { document: createDocument(), lang: "ja" as const, measureText: fonts.measure };
  const about = { version: "0123abcd", date: new Date(0) };
  const context = createBriefingContext(tables, charts, project.units, about);
  // Drawn when a test first asks for them: most numbers are asked for their tables alone.
  let set: ReturnType<typeof briefingSet> | undefined;
  let drawn: ReturnType<typeof chartSet> | undefined;
  const briefings = () => {
    set ??= briefingSet(context);
    return set;
  };
  const briefingOf = (name: string) => {
    const briefing = briefings().find((given) => given.name === name)?.briefing;
    if (briefing === undefined) throw new Error(`there is no briefing ${name}`);
    return briefing;
  };
  const counts = (name: string) => pageCounts(briefingOf(name));
  const pages = async (name: string): Promise<string[]> => {
    const pdf = await readPdf(await renderBriefing(briefingOf(name), fonts));
    return pdf.pages.map(({ texts }) => [...texts.values()].join(""));
  };
  return {
    codes,
    project,
    tables,
    unread,
    pages,
    counts,
    drawn: () => {
      drawn ??= chartSet(tables, context.chartOptions, charts, undefined);
      return drawn;
    },
    names: () => briefings().map(({ name }) => name),
  };
}

describe.each([1, 2, 12, 40])("%i municipalities", (count) => {
  it("stand in every table, and every row is placed and read", async () => {
    const { codes, tables, unread } = await build(count);
    expect(codes).toHaveLength(count);
    expect(unread).toEqual([]);
    expect(tables.indicators.filter(({ theme_rule }) => theme_rule === "remainder")).toEqual([]);
    expect(new Set(tables.indicators.map((row) => row.municipality_code))).toEqual(new Set(codes));
    expect(new Set(tables.coverage.map((row) => row.municipality_code))).toEqual(new Set(codes));
    expect(tables.comparisons.length > 0).toBe(count > 1);
    const written = exportTables(toTables(tables));
    expect(written.find(({ file }) => file === "municipalities")?.data.numRows()).toBe(count);
  });
});

describe("briefings", () => {
  it("one municipality fills every kind of briefing on few pages", async () => {
    const { codes, tables, names, pages, counts } = await build(1);
    expect(names()).toContain(`municipality-${codes[0]}`);
    for (const name of names()) {
      const found = await pages(name);
      expect(found.length, name).toBeLessThanOrEqual(6);
      if (/^(overview|theme-)/u.test(name)) expect(counts(name).front, name).toBeLessThanOrEqual(2);
      if (name !== "method") expect(found.join(""), name).toContain(tables.municipalities[0]?.name);
    }
  });

  it("forty municipalities have an overview that names each of them, and short profiles", async () => {
    const { codes, tables, names, pages } = await build(40);
    expect(names().filter((name) => name.startsWith("municipality-"))).toHaveLength(40);
    const overview = await pages("overview");
    expect(overview.length).toBeLessThanOrEqual(16);
    for (const { name } of tables.municipalities) expect(overview.join("")).toContain(name);
    const profile = await pages(`municipality-${codes[0]}`);
    expect(profile.length).toBeLessThanOrEqual(6);
  });

  it.each([12, 40])("%i municipalities fit every theme briefing", async (count) => {
    const { names, counts } = await build(count);
    const themes = names().filter((name) => name.startsWith("theme-"));
    expect(themes).toHaveLength(6);
    for (const name of ["overview", ...themes]) {
      const { front, annex } = counts(name);
      expect(front, name).toBeLessThanOrEqual(2);
      expect(front + annex, name).toBeLessThanOrEqual(10);
    }
  });

  it("no chart title grows with the number of municipalities", async () => {
    const { drawn } = await build(40);
    expect(drawn().length).toBeGreaterThan(5);
    for (const { name, chart } of drawn()) expect(chart.title.length, name).toBeLessThan(60);
  });
});
