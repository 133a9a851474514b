import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const notebooks = readdirSync(join(ROOT, "notebooks"))
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({ name, text: readFileSync(join(ROOT, "notebooks", name), "utf8") }));

/** Names of the kit's standard library that it loads from a network when a cell uses them. */
const FROM_NETWORK =
  /(?<![\w.$"'])(?:Plot|aq|Inputs|d3|htl|html|svg|tex|dot|mermaid|L|_|Arrow|duckdb|DuckDBClient|vl|echarts|topojson|React|aapl|penguins)(?=[.(`])/;

describe("the sources of the notebooks", () => {
  it("are there", () => {
    expect(notebooks.map(({ name }) => name)).toEqual([
      "explore.html",
      "municipality.html",
      "own.html",
      "targets.html",
      "themes.html",
    ]);
  });

  for (const { name, text } of notebooks)
    it(`${name} uses nothing that comes from a network`, () => {
      expect(text).not.toMatch(FROM_NETWORK);
      expect(text).not.toMatch(/https?:|npm:|jsr:|observable:/);
      expect(text).not.toMatch(/\.(?:csv|tsv|dsv|arrow|arquero|parquet|xlsx|zip)\(/);
      expect(text).not.toMatch(
        /type="(?:application\/(?:sql|vnd\.node|vnd\.observable)|text\/x-(?:python|r)")/,
      );
      for (const [, path] of text.matchAll(/from "([^"]+)"/g))
        expect(path).toMatch(/^\.\.\/src\/[\w/-]+\.ts$|^arquero$|^@observablehq\/plot$/);
    });

  it("finds a name that comes from a network", () => {
    expect("display(Plot.plot({}))").toMatch(FROM_NETWORK);
    expect("const t = aq.from(rows)").toMatch(FROM_NETWORK);
    expect("display(plot.plot({}))").not.toMatch(FROM_NETWORK);
  });
});
