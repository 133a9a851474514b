import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { municipalityBriefing } from "../../src/briefings/municipality.ts";
import * as check from "../../src/commands/check.ts";
import * as create from "../../src/commands/new.ts";
import * as notebooks from "../../src/commands/notebooks.ts";
import * as report from "../../src/commands/report.ts";
import type { Terminal } from "../../src/lib/terminal.ts";
import { openProject } from "../../src/open.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { contextOf } from "../briefings/page-counts.ts";
import { readPdf } from "../briefings/read-pdf.ts";
import { lightData } from "../light-data.ts";
import { findChromium, goto, launch, openPage, serve } from "../notebooks/browser.ts";
import { runRows } from "../run-rows.ts";

/** The tour of docs/adding-a-city.md, step by step, as it is printed there. */

const PLAN = "ashikaga-strategy-2026";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tour = await readFile(here("../../docs/adding-a-city.md"), "utf8");
const blocks = (kind: string) =>
  [...tour.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, "gmsu"))].map(
    ([, text = ""]) => text,
  );

let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machikurabe-fourth-"));
  data = await lightData(join(folder, "data"), { lists: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function listen(): Terminal & { lines: string[] } {
  const lines: string[] = [];
  const push = (line: string) => void lines.push(line);
  return { lines, out: push, err: push, progress: () => {}, isTerminal: false };
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(data, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

/** The file with lines added at the end of a measure's members. */
function withMember(text: string, block: string): string {
  const [, id = "", lines = ""] = /^# id: (\S+)\n(.*)$/su.exec(block) ?? [];
  const from = text.indexOf(`- id: ${id}\n`);
  expect(from).toBeGreaterThanOrEqual(0);
  const next = text.indexOf("\n- id: ", from);
  const end = next < 0 ? text.length : next;
  return `${text.slice(0, end).trimEnd()}\n${lines}${text.slice(end)}`;
}

describe("the tour", () => {
  it("makes the folder from the document and says what to do next", async () => {
    const command = /npm run new -- (.*)$/mu.exec(tour)?.[1] ?? "";
    const args = command
      .split(" ")
      .map((word) => (word.startsWith("tests/") ? here(`../../${word}`) : word));
    const terminal = listen();
    expect(await create.run([...args, "--data", data], terminal)).toBe(0);
    expect(tour).toContain(`    ${terminal.lines[0]}\n    ${terminal.lines[1]}\n`);
    expect((await readdir(join(data, "plans", PLAN))).toSorted()).toEqual([
      "README.md",
      "facts.csv",
      "indicators.csv",
      "plan.yaml",
      "policies.csv",
      "series.csv",
    ]);
    expect(await readFile(join(data, "municipalities.csv"), "utf8")).toContain(
      "\n092029,足利市,Ashikaga,栃木県,市,144746,61617,177.76,",
    );
    const line = /^092029,.*$/mu;
    const codes = await readFile(join(data, "municipality-codes.csv"), "utf8");
    expect(line.exec(codes)?.[0]).toBe(/^ {4}(092029,.*)$/mu.exec(tour)?.[1]);
  });

  it("has a template that says where to fill in, and is complete when that is done", async () => {
    const terminal = listen();
    await expect(check.run(["--data", data], terminal)).rejects.toThrow(
      `data/plans/${PLAN}/plan.yaml:5 [title] yaml-invalid: The text is empty. Fill it in.`,
    );
    const [filled = ""] = blocks("yaml");
    const template = await readFile(join(data, "plans", PLAN, "plan.yaml"), "utf8");
    const known = (text: string) => /sha256: "([0-9a-f]{64})"/u.exec(text)?.[1];
    expect(known(filled)).toBe(known(template));
    for (const key of filled.match(/^ *[a-z_0-9]+:/gmu) ?? [])
      expect(template.replace("# start", "start"), key).toContain(key);
    await writeFile(join(data, "plans", PLAN, "plan.yaml"), filled);
    expect(await check.run(["--data", data, "--lang", "ja"], terminal)).toBe(0);
    expect(terminal.lines.at(-1)).toMatch(/^7 plans, 245 indicator rows, 0 cells not understood/u);
    const unplaced = terminal.lines.filter((line) => line.includes("分野を決める語が"));
    expect(unplaced.filter((line) => line.startsWith(PLAN))).toEqual(
      [...tour.matchAll(/^ {4}(ashikaga\S+「.*)$/gmu)].map(([, line]) => line),
    );
    const file = join(data, "plans", PLAN, "indicators.csv");
    expect(await check.run([file], terminal)).toBe(0);
    expect(terminal.lines.at(-1)).toBe(
      `${file}: indicators, 12 rows, 0 fixed in reading, 0 cells not understood. The file is valid.`,
    );
  });

  it("puts the city into indicators and comparisons with no change in src", async () => {
    await edit("translations.csv", (text) => text + (blocks("csv")[0] ?? ""));
    const [, override = "", ...members] = blocks("yaml");
    await edit("taxonomy.yaml", (text) =>
      text.replace(/^overrides:\n/mu, () => `overrides:\n${override.replace("# overrides\n", "")}`),
    );
    for (const block of members) await edit("measures.yaml", (text) => withMember(text, block));
    const { tables } = runRows(await openProject(data));
    const own = <T extends { municipality_code: string }>(rows: readonly T[]) =>
      rows.filter(({ municipality_code }) => municipality_code === "092029");
    expect(shown(own(tables.indicators))).toEqual(await expected("indicators"));
    expect(shown(own(tables.comparisons))).toEqual(await expected("comparisons"));
    const cities = new Set(
      tables.comparisons
        .filter(({ measure }) => measure === "crimes_per_1000")
        .map((row) => row.municipality_code),
    );
    expect([...cities]).toEqual(["092029", "112038", "112330"]);
  });

  it("builds briefings and tables that hold the city", async () => {
    const out = join(folder, "reports");
    const terminal = listen();
    const args = ["--theme", "childcare", "--lang", "ja", "--data", data, "--out", out];
    expect(await report.run(args, terminal)).toBe(0);
    const text = async (name: string) => {
      const { pages } = await readPdf(await readFile(join(out, "briefings/ja", `${name}.pdf`)));
      return pages.flatMap(({ texts }) => [...texts.values()]).join("");
    };
    const project = await openProject(data);
    const context = contextOf(runRows(project).tables, project.units, "ja");
    const place = context.tables.municipalities.find(({ code }) => code === "092029");
    const profile = place && municipalityBriefing(place, context);
    expect(JSON.stringify(profile?.blocks)).toContain("刑法犯認知件数");
    expect(await text("theme-childcare")).toContain("足利市");
    const list = await readFile(join(out, "exports/csv/municipalities.csv"), "utf8");
    expect(list).toMatch(/^092029,足利市,/mu);
    expect(await readdir(join(out, "exports/parquet"))).toContain("indicators.parquet");
  });
});

const chromium = findChromium();

// Skipped where there is no Chromium, but not in CI.
it.skipIf(chromium === undefined && !process.env.CI)(
  "shows the city in the notebooks",
  async () => {
    const out = join(folder, "pages");
    // A root of its own: other tests write their tables into that of the project at the same time.
    const root = join(folder, "notebooks");
    await cp(here("../../notebooks"), root, { recursive: true });
    for (const name of ["src", "node_modules"])
      await symlink(here(`../../${name}`), join(folder, name));
    const args = ["--notebook", "themes", "--root", root, "--data", data, "--out", out];
    expect(await notebooks.run(args, listen())).toBe(0);
    const { server, base } = await serve(out);
    const browser = await launch(chromium ?? "");
    try {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}themes.html?theme=safety`);
      const crimes = page.locator('article[data-measure="crimes_per_1000"] svg');
      expect((await crimes.allTextContents()).join(" ")).toContain("足利市");
      // 812 ÷ 144746 × 1000
      expect((await crimes.allTextContents()).join(" ")).toContain("5.61");
      const rows = page.locator(`table th button[data-row^="${PLAN}"]`);
      expect(await rows.count()).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  },
);

const COLUMNS = [
  "id",
  "indicator_id",
  "measure",
  "theme",
  "unit",
  "direction",
  "baseline_value",
  "baseline_year",
  "target_type",
  "target_value",
  "target_year",
  "latest_value",
  "latest_year",
];

/** The columns of a row that are compared, as text. */
function shown(rows: Rows["indicators"] | Rows["comparisons"]): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => COLUMNS.includes(column))
        .map(([column, cell]) => [column, cell === null ? "" : String(cell)]),
    ),
  );
}

async function expected(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(here(`fourth-city/expected/${name}.csv`), "utf8");
  return parse(text, { columns: true });
}
