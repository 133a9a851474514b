import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
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
const FROM_NETWORK =
  /(?<![\w.$"'])(?:Plot|aq|Inputs|d3|htl|html|svg|tex|dot|mermaid|L|_|Arrow|duckdb|DuckDBClient|vl|echarts|topojson|React|aapl|penguins)(?=[.(`])/;

describe("the sources of the notebooks", () => {
  for (const { name, text } of notebooks)
    it(`${name} uses nothing that comes from a network`, () => {
      expect(text).not.toMatch(FROM_NETWORK);
      expect(text).not.toMatch(/https?:|npm:|jsr:|observable:/);
      expect(text).not.toMatch(/\.(?:csv|tsv|dsv|arrow|arquero|parquet|xlsx|zip)\(/);
      expect(text).not.toMatch(
        /type="(?:application\/(?:sql|vnd\.node|vnd\.observable)|text\/x-(?:python|r)")/,
      );
      for (const [, path] of text.matchAll(/from "([^"]+)"/g)) expect(path).toMatch(ALLOWED);
    });

  it("finds a name that comes from a network", () => {
    expect("display(Plot.plot({}))").toMatch(FROM_NETWORK);
    expect("const t = aq.from(rows)").toMatch(FROM_NETWORK);
    expect("display(plot.plot({}))").not.toMatch(FROM_NETWORK);
    expect("lodash").not.toMatch(ALLOWED);
  });
});
