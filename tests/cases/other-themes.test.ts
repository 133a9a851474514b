import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBriefingContext } from "../../src/briefings/context.ts";
import { overviewBriefing } from "../../src/briefings/overview.ts";
import { themeBriefing } from "../../src/briefings/theme.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { renderBriefing } from "../../src/lib/pdf/render.ts";
import { openProject } from "../../src/open.ts";
import { DATA } from "../real-data.ts";
import { runRows } from "../run-rows.ts";
import { taxonomy } from "../themes.ts";

const fonts = openFonts();
const PARTS = taxonomy.subthemes.map(({ id }) => id);

/** So many themes of neighbouring subthemes, the last of which is the remainder. */
function scheme(count: number): string {
  const themes = Array.from({ length: count }, (_, i) => {
    const own = PARTS.filter((_, at) => Math.floor((at * count) / PARTS.length) === i);
    const rest = i === count - 1 ? "remainder: administration, " : "";
    return `  - { id: field-${i + 1}, ja: 第${i + 1}の分野, en: Field ${i + 1}, ${rest}subthemes: [${own.join(", ")}] }\n`;
  });
  return `extends: taxonomy.yaml\nthemes:\n${themes.join("")}`;
}

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "schemes-"));
  await cp(DATA, data, { recursive: true });
  for (const count of [3, 10]) await writeFile(join(data, `taxonomy-${count}.yaml`), scheme(count));
});
afterAll(() => rm(data, { recursive: true }));

const known = new Map<string, ReturnType<typeof build>>();

/** The tables under each file of themes once. */
function built(file: string) {
  const made = known.get(file) ?? build(file);
  known.set(file, made);
  return made;
}

async function build(file: string) {
  const project = await openProject(data, { taxonomy: file });
  const { tables } = runRows(project);
  const charts = { document: createDocument(), lang: "ja" as const, measureText: fonts.measure };
  const context = createBriefingContext(tables, charts, project.units, {
    headlines: project.taxonomy.headlines,
    version: "00000000",
    date: new Date("2026-01-01"),
  });
  return { tables, context };
}

describe.each([
  [3, 18, 9],
  [10, 60, 30],
])("%i themes", (count, coverage, quality) => {
  it("give tables, a theme's briefing and the overview", async () => {
    const { tables, context } = await built(`taxonomy-${count}.yaml`);
    expect(tables.themes).toHaveLength(count);
    // Three municipalities, two kinds.
    expect(tables.coverage).toHaveLength(coverage);
    expect(tables.targetQuality).toHaveLength(quality);
    expect(tables.indicators).toHaveLength(233);
    const known = new Set(tables.themes.map(({ id }) => id));
    for (const { theme } of [...tables.indicators, ...tables.comparisons, ...tables.contextItems])
      expect(known).toContain(theme);
    // Births and moves stand with the population in the first theme of three.
    const [first] = tables.themes;
    const briefing = themeBriefing(first?.id ?? "", context);
    expect(briefing.subject).toBe("第1の分野");
    const overview = overviewBriefing(context);
    expect(JSON.stringify(overview.blocks)).toContain(`第${count}の分野`);
    for (const one of [briefing, overview])
      expect((await renderBriefing(one, fonts)).length).toBeGreaterThan(10_000);
  });
});

it("no page compares cities by a part that gathers rows of many subjects", async () => {
  const { context } = await built("taxonomy-goals.yaml");
  const { blocks } = themeBriefing("era", context);
  expect(JSON.stringify(blocks)).not.toContain("目標の有無");
});

it("the goals of a strategy hold its rows where the plan puts them", async () => {
  const { tables } = await built("taxonomy-goals.yaml");
  const goals = new Map([
    ["基本目標１", "work"],
    ["基本目標２", "flow"],
    ["基本目標３", "family"],
    ["基本目標４", "living"],
    ["横断的な目標１", "people"],
    ["横断的な目標２", "era"],
  ]);
  const own = tables.indicators.filter(({ plan }) => plan === "kitamoto-strategy-2022");
  expect(own).toHaveLength(80);
  for (const { id, section, theme } of own)
    expect([id, theme]).toEqual([id, goals.get(section.split(" ")[0] ?? "")]);
  const policies = tables.policies.filter(({ plan }) => plan === "kitamoto-strategy-2022");
  const goalOf = (id: string | null) => policies.find((row) => row.id === id)?.code ?? "";
  for (const { id, level, code, parent, theme } of policies)
    expect([id, theme]).toEqual([id, goals.get(level === 1 ? code : goalOf(parent))]);
});
