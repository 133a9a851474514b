import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { against, NEVER } from "./structure/directions.ts";
import { cycles, reached } from "./structure/graph.ts";
import {
  type Import,
  importsOf,
  languageChoices,
  longFunctions,
  parse,
  readSources,
} from "./structure/source.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const sources = readSources();
const imports = sources.flatMap(importsOf);

const LONGEST = 60;

/** Folders that run in Node alone; Biome refuses Node's modules in all the others. */
const NODE = ["audit", "briefings", "commands", "exports", "lib", "plans", "reading"];
/**
 * Files of the other folders that may read from the disk, or answer a call; a browser has the words that
 * it reaches.
 */
const EDGES = /^(official\/((?:load|read-japan|choose-peers)\.ts|import\/)|words\/)/;
const inBrowser = ({ path }: { path: string }) =>
  path.includes("/") && !NODE.includes(path.split("/", 1)[0] ?? "") && !EDGES.test(path);

describe("directions of imports", () => {
  it.each(Object.entries(NEVER))("never %s", (_, never) => {
    expect(against(never, imports)).toEqual([]);
  });

  it("every rule speaks of a file that is there", () => {
    for (const [name, { from }] of Object.entries(NEVER))
      expect(sources.filter(({ path }) => from.test(path)).length, name).toBeGreaterThan(0);
  });

  it("no file imports itself through others, types included", () => {
    expect(cycles(imports)).toEqual([]);
  });

  it("what a browser runs reaches no module of Node", () => {
    const ways = reached(
      sources.filter(inBrowser).map(({ path }) => path),
      imports,
    );
    const node = [...ways].filter(([name]) => name.startsWith("node:")).map(([, way]) => way);
    expect(node).toEqual([]);
  });
});

describe("src/", () => {
  it(`has no function of more than ${LONGEST} lines`, () => {
    expect(sources.flatMap((source) => longFunctions(source, LONGEST))).toEqual([]);
  });

  it("asks for the language in words/ alone", () => {
    const others = sources.filter(({ path }) => !path.startsWith("words/"));
    expect(others.flatMap(languageChoices)).toEqual([]);
  });
});

describe("biome.json", () => {
  it("refuses Node's modules in every folder that runs in a browser, and names no other", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NODE.includes(entry.name))
      .map(({ name }) => `src/${name}/**`);
    const named = browserFolders().filter((path) => /^src\/\w+\/\*\*$/u.test(path));
    expect(named.toSorted()).toEqual(folders.toSorted());
  });

  it("leaves out the files that read from the disk, and no other", () => {
    const left = browserFolders().filter((path) => path.startsWith("!"));
    const files = sources.filter(({ path }) => EDGES.test(path)).map(({ path }) => `src/${path}`);
    for (const path of left) expect(files, path).toContain(path.slice(1));
  });

  function browserFolders(): string[] {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8")) as {
      overrides: { includes: string[]; linter: { rules: Record<string, object> } }[];
    };
    return overrides.find(({ linter }) => "correctness" in linter.rules)?.includes ?? [];
  }
});

describe("each rule can fail", () => {
  const taken = (from: string, to: string, types = false): Import => ({ from, to, types });

  it.each([
    ["lib → anything outside lib", taken("lib/memo.ts", "notation/unit.ts")],
    [
      "notation → anything but lib; types of tables",
      taken("notation/unit.ts", "words/units.ts", true),
    ],
    ["tables → stages", taken("tables/rows.ts", "plans/schemas.ts", true)],
    ["words → stages; tables but their types", taken("words/names.ts", "tables/rows.ts")],
    ["words → stages; tables but their types", taken("words/names.ts", "audit/rule.ts", true)],
    ["reading → plans", taken("reading/rows.ts", "plans/schemas.ts")],
    ["plans → official, reading, story", taken("plans/load.ts", "official/load.ts")],
    [
      "indicators, compare, audit, results → what readers see",
      taken("compare/sdg.ts", "charts/set.ts"),
    ],
    ["official → compare", taken("official/rates.ts", "compare/conversion/convert.ts")],
    [
      "story → charts, briefings, notebooks, exports",
      taken("story/theme.ts", "charts/chart.ts", true),
    ],
    ["match → what readers see", taken("match/steps.ts", "story/theme.ts")],
    ["charts → briefings, notebooks", taken("charts/set.ts", "briefings/set.ts")],
    ["notebooks → briefings", taken("notebooks/themes.ts", "briefings/theme.ts")],
    ["exports → compare", taken("exports/csv.ts", "compare/measures/index.ts")],
    ["anything → commands", taken("plans/load.ts", "commands/check.ts")],
  ])("never %s", (rule, wrong) => {
    expect(against(NEVER[rule] as (typeof NEVER)[string], [wrong])).toEqual([
      `${wrong.from} → ${wrong.to}`,
    ]);
  });

  it("has a case for every rule of the directions, and lets types of tables pass", () => {
    const types = taken("words/names.ts", "tables/rows.ts", true);
    for (const never of Object.values(NEVER)) expect(against(never, [types])).toEqual([]);
  });

  it("a loop of types", () => {
    const loop = [taken("a.ts", "b.ts", true), taken("b.ts", "c.ts"), taken("c.ts", "a.ts", true)];
    expect(cycles(loop)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
  });

  it("a way to Node, but not through types", () => {
    const way = [taken("charts/a.ts", "lib/b.ts"), taken("lib/b.ts", "node:fs")];
    expect(reached(["charts/a.ts"], way).get("node:fs")).toBe("charts/a.ts → lib/b.ts → node:fs");
    const types = [taken("charts/a.ts", "lib/b.ts", true), taken("lib/b.ts", "node:fs")];
    expect(reached(["charts/a.ts"], types).has("node:fs")).toBe(false);
  });

  it("reads every form of import", () => {
    const text = `import fs from "node:fs";
import { type A } from "../b.ts";
import { type C, c } from "./c.ts";
export type { D } from "./d.ts";
export * from "./e.ts";
const f = () => import("./f.ts");
type G = import("./g.ts").G;`;
    expect(importsOf(parse("a/x.ts", text)).map(({ to, types }) => [to, types])).toEqual([
      ["node:fs", false],
      ["b.ts", true],
      ["a/c.ts", false],
      ["a/d.ts", true],
      ["a/e.ts", false],
      ["a/f.ts", false],
      ["a/g.ts", true],
    ]);
  });

  it("a function that is too long", () => {
    const text = "const short = () => {\n};\nfunction long() {\n\n\n}\n";
    expect(longFunctions(parse("a.ts", text), 3)).toEqual(["a.ts:3 4 lines"]);
  });

  it("a choice by language", () => {
    const text = `const a = lang === "ja" ? 1 : 2;\nif ("en" !== language) a();\nconst b = lang === "fr";`;
    expect(languageChoices(parse("a.ts", text))).toEqual(["a.ts:1", "a.ts:2"]);
  });
});
