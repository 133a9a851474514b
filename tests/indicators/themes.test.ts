import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { buildRealData } from "../real-data.ts";

/** themes.csv: eighty rows placed by reading the table of themes in the design, not by the rules. */
const JUDGED: { id: string; label: string; theme: string; subtheme: string }[] = parse(
  readFileSync(new URL("themes.csv", import.meta.url), "utf8"),
  { columns: true },
);

const { build } = await buildRealData();

it("places the rows where a reader would", () => {
  const built = new Map(
    build.indicators.map(({ id, theme, subtheme }) => [id, { theme, subtheme }]),
  );
  expect(JUDGED.map(({ id, label }) => ({ id, label, ...built.get(id) }))).toEqual(JUDGED);
});

it("places no row for want of a rule", () => {
  expect(build.indicators.filter(({ theme_rule }) => theme_rule === "remainder")).toEqual([]);
});
