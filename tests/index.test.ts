import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openProject } from "../src/index.ts";
import { readPdf, textOf } from "./briefings/read-pdf.ts";
import { lightData } from "./light-data.ts";
import { DATA } from "./real-data.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

let light = "";
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "machikurabe-light-"));
  light = await lightData(folder, { lists: true });
});
afterAll(() => rmSync(light, { recursive: true }));

/** The script in a README. */
function scriptIn(readme: string): string {
  const [, script] = /```ts\n([\s\S]+?)```/.exec(readFileSync(join(ROOT, readme), "utf8")) ?? [];
  if (script === undefined) throw new Error(`${readme} holds no script`);
  return script;
}

test("the lines in README.md do what they say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "machikurabe-script-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules/machikurabe"));
    symlinkSync(light, join(folder, "data"));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "behind.ts"), scriptIn("README.md"));
    const out = execFileSync("node", [TSX, "behind.ts"], { cwd: folder, encoding: "utf8" });
    expect(out).toContain("112330");
    await expectPages(folder, "indicators lag behind their targets.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function expectPages(folder: string, sentence: string): Promise<void> {
  expect(readFileSync(join(folder, "coverage.svg"), "utf8")).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
  const { pages } = await readPdf(readFileSync(join(folder, "behind.pdf")));
  expect(pages).toHaveLength(1);
  expect(pages.map(({ tree, texts }) => textOf(tree, texts)).join("")).toContain(sentence);
}

/**
 * Runs a script in this process, which has the modules loaded: what it printed.
 * Its folder lies in the repository, where its other imports are found.
 */
async function runHere(code: string, look: (folder: string) => unknown): Promise<string> {
  const folder = mkdtempSync(join(ROOT, ".machikurabe-script-"));
  const before = process.cwd();
  const said: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void said.push(String(line)));
  try {
    symlinkSync(light, join(folder, "data"));
    const script = join(folder, "script.ts");
    writeFileSync(script, code.replace('"machikurabe"', '"../src/index.ts"'));
    process.chdir(folder);
    await import(script);
    await look(folder);
    return said.join("\n");
  } finally {
    process.chdir(before);
    log.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the lines in README.ja.md do what they say", async () => {
  const sentence = "目標への進みに遅れています。";
  await runHere(scriptIn("README.ja.md"), (folder) => expectPages(folder, sentence));
});

const SCRIPTING = readFileSync(join(ROOT, "docs/scripting.md"), "utf8");
const examples = new Map(
  Array.from(
    SCRIPTING.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]+?)```/g),
    ([, name = "", code = ""]) => [name, code],
  ),
);

test.each([
  [
    "indicators-by-theme.ts",
    "indicators-by-theme.svg",
    /^<svg [\s\S]*指標が最も多いテーマは/,
    "economy（43）",
  ],
  ["targets-by-city.ts", "targets-by-city.csv", /^name,indicators,with_number\n/, "川口市,77,33"],
  ["one-page.ts", "one-page.pdf", /^%PDF-/, "5"],
])("the script %s of docs/scripting.md does what it says", async (name, made, content, said) => {
  const out = await runHere(examples.get(name) ?? "", (folder) => {
    expect(readFileSync(join(folder, made), "latin1").length).toBeGreaterThan(50);
    expect(readFileSync(join(folder, made), "utf8")).toMatch(content);
  });
  expect(out).toContain(said);
});

test("a project opens with its tables, plans and charts, and names what it has", async () => {
  const { tables, plans, unread, chartNames, svg, png } = await openProject(DATA, { lang: "en" });
  expect(tables.municipalities.array("code")).toEqual(["112038", "112330", "141305"]);
  expect([tables.indicators.numRows(), plans.length, unread]).toEqual([233, 6, []]);
  expect(chartNames()).toContain("coverage");
  expect([...(await png("coverage")).subarray(1, 4)]).toEqual([80, 78, 71]);
  expect(() => svg("none")).toThrow(
    'There is no chart "none". There are: comparability, coverage,',
  );
});

test("a project opens with municipalities, peers and themes of its own", async () => {
  const { tables, chartNames, svg } = await openProject(DATA, {
    lang: "en",
    municipalities: ["北本市"],
    peers: "prefecture",
    taxonomy: "taxonomy-goals.yaml",
  });
  expect(tables.municipalities.array("code")).toEqual(["112330"]);
  const plans = new Set(tables.indicators.array("plan"));
  expect([...plans].sort()).toEqual(["kitamoto-strategy-2016", "kitamoto-strategy-2022"]);
  const peers = tables.contextDistributions.filter((d: { scope: string }) => d.scope === "peers");
  expect([...new Set(peers.array("peers_by"))]).toEqual(["prefecture"]);
  expect(tables.themes.array("id")).not.toContain("childcare");
  expect(chartNames()).not.toContain("comparability");
  expect(svg("coverage")).toContain("Kitamoto");
  await expect(openProject(light, { peers: "weather" })).rejects.toThrow(/weather/);
  const slip = { lang: "ja" as const, municipalites: ["北本市"] };
  await expect(openProject(light, slip)).rejects.toThrow(
    'openProject takes lang, municipalities, peers, taxonomy, not "municipalites".',
  );
  await expect(openProject(light, { municipalities: ["無い市"] })).rejects.toThrow(/無い市/);
});
