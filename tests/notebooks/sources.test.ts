import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { usedNames } from "../../src/lib/site/page-plugins.ts";
import { kept } from "../../src/notebooks/keep.ts";
import { holds } from "../../src/notebooks/search.ts";
import { pages } from "../../src/words/notebooks.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The notebooks of the project. Others in the folder are of whoever uses it, and no concern here. */
const notebooks = Object.keys(pages).map((name) => ({
  name: `${name}.html`,
  text: readFileSync(join(ROOT, "notebooks", `${name}.html`), "utf8"),
}));
/** What docs/notebooks.md lets a cell import. */
const ALLOWED = /^\.\.\/src\/[\w/-]+\.ts$|^arquero$|^@observablehq\/plot$|^d3$/;

/** Names of the kit's standard library that it loads from a network when a cell uses them. */
const BUILT_IN =
  /(?<![\w.$"'])(Plot|aq|Inputs|d3|htl|html|svg|tex|dot|mermaid|L|_|Arrow|duckdb|DuckDBClient|vl|echarts|topojson|React|aapl|penguins)(?=[.(`])/g;

/** Built-in names that a notebook uses and does not import under that name itself. */
function fromNetwork(text: string): string[] {
  const own = Array.from(text.matchAll(/import \* as (\w+) from/g), ([, name]) => name);
  const used = Array.from(text.matchAll(BUILT_IN), ([, name]) => name ?? "");
  return [...new Set(used)].filter((name) => !own.includes(name));
}

describe("the sources of the notebooks", () => {
  it.each(notebooks)("$name uses nothing that comes from a network", ({ text }) => {
    expect(fromNetwork(text)).toEqual([]);
    expect(text).not.toMatch(/https?:|npm:|jsr:|observable:/);
    expect(text).not.toMatch(/\.(?:csv|tsv|dsv|arrow|arquero|parquet|xlsx|zip)\(/);
    expect(text).not.toMatch(
      /type="(?:application\/(?:sql|vnd\.node|vnd\.observable)|text\/x-(?:python|r)")/,
    );
    for (const [, path] of text.matchAll(/from "([^"]+)"/g)) expect(path).toMatch(ALLOWED);
  });

  // Nothing checks the types of a page, and a text that is missing is found by its reader alone.
  it.each(notebooks)("$name takes of the sources what they have", async ({ text }) => {
    const named = [...text.matchAll(/import \{([^}]+)\} from "\.\.\/(src\/[^"]+)"/g)];
    for (const [, names = "", path = ""] of named) {
      const source = (await import(join(ROOT, path))) as Record<string, unknown>;
      for (const name of names.split(",").map((own) => own.trim().split(" as ")[0] ?? "")) {
        expect(source, path).toHaveProperty(name);
        const members = text.matchAll(new RegExp(`(?<![\\w./])${name}\\.(\\w+)`, "g"));
        for (const [, member = ""] of members) expect(source[name], path).toHaveProperty(member);
      }
    }
  });

  it.each(notebooks)("$name shows its Arquero in pinned cells", ({ text }) => {
    const pinned = [...text.matchAll(/pinned>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? "");
    expect(pinned.length).toBeGreaterThan(2);
    expect(pinned.some((code) => code.includes("aq."))).toBe(true);
  });

  it("finds a name that comes from a network", () => {
    expect(fromNetwork("display(Plot.plot({})); aq.from(rows)")).toEqual(["Plot", "aq"]);
    expect(fromNetwork('import * as aq from "arquero"; aq.from(rows)')).toEqual([]);
    expect("lodash").not.toMatch(ALLOWED);
  });

  it("tells what a notebook uses of a library", () => {
    const text = 'import * as Plot from "@observablehq/plot"; Plot.plot({ marks: [Plot.dot(d)] })';
    expect(usedNames(text, "@observablehq/plot")).toEqual(["plot", "dot"]);
    expect(usedNames('import { quantile, max as top } from "d3";', "d3")).toEqual([
      "quantile",
      "max",
    ]);
  });
});

describe("a notebook that is kept", () => {
  it("holds the choices in the place of each form, one folder further down", () => {
    const source = `<title>Old</title> import { a } from "../src/a.ts"; header(data, "themes");
const choice = view(controls({ a: f() }, page));
const { b } = view(controls({ b: 1 }, page));`;
    expect(kept(source, ['{"a":"$1"}'], "New")).toBe(
      `<title>New</title> import { a } from "../../src/a.ts"; header(data, "New");
const choice = {"a":"$1"};
const { b } = view(controls({ b: 1 }, page));`,
    );
  });

  it.each(notebooks)("$name keeps every form of its own", ({ text }) => {
    const forms = [...text.matchAll(/view\(controls\(/g)].length;
    const values = Array.from({ length: forms }, (_, i) => `"form ${i}"`);
    const result = kept(text, values, "Mine");
    for (const value of values) expect(result).toContain(`= ${value};`);
    expect(result).not.toContain('from "../src/');
    expect(result).toContain('header(data, "Mine")');
  });
});

describe("the search", () => {
  it("asks for every word, whatever the width and case of letters and the kana", () => {
    expect(holds("６５歳 sns", "65歳以上", "SNSの登録")).toBe(true);
    expect(holds("ゴミ", "ごみの量")).toBe(true);
    expect(holds("ごみ 資源", "ごみの量")).toBe(false);
    expect(holds("", null)).toBe(true);
  });
});
