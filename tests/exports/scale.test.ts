import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureTables } from "../../src/compare/measures/tables.ts";
import { writeExports } from "../../src/exports/write-exports.ts";
import type { Measure } from "../../src/plans/measure-schemas.ts";
import type { Comparison, Indicator, Rows } from "../../src/tables/rows.ts";
import { indicator, measure } from "../compare/build.ts";
import { compare } from "../compare/stages.ts";
import { toTables } from "../run-rows.ts";
import { query } from "./duck.ts";
import { type RealExports, realExports } from "./real-exports.ts";

let exports: RealExports;
let sql: string;
beforeAll(async () => {
  exports = await realExports({ formats: ["parquet"], partition: "prefecture" });
  sql = await readFile(
    fileURLToPath(new URL("../../docs/comparisons.sql", import.meta.url)),
    "utf8",
  );
});
afterAll(() => exports.remove());

/** The statements over the Parquet files of a folder. */
function run(folder: string) {
  return query(sql.replaceAll("'exports/", `'${folder}/`));
}

/** What docs/scale.md says that the query gives. */
function withoutTexts(rows: readonly Comparison[]) {
  return rows.map(
    ({ conversion: _, conversion_en: __, caveat: ___, caveat_en: ____, ...row }) => row,
  );
}

describe("docs/comparisons.sql, in DuckDB over the Parquet files", () => {
  it("gives the comparisons of the pipeline, row by row", async () => {
    const rows = await run(exports.folder);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows).toEqual(withoutTexts(exports.tables.comparisons));
  });

  it("takes every kind of step as the program does", async () => {
    const base = { baseline_year: 2018, target_year: 2025, latest_year: 2020, unit: "人" };
    const rows: Indicator[] = [
      indicator({
        ...base,
        id: "plan-001",
        baseline_value: 1234,
        target_value: 8,
        target_type: "change_down",
        latest_value: 1200,
      }),
      indicator({
        ...base,
        id: "plan-002",
        unit: "千人",
        baseline_value: 7.7,
        target_value: 8.1,
        target_type: "at_least",
        latest_value: 7.9,
      }),
      indicator({
        ...base,
        id: "plan-003",
        municipality_code: "141305",
        baseline_value: 90,
        target_type: "maintain",
        latest_value: null,
        latest_year: null,
      }),
      indicator({
        ...base,
        id: "plan-004",
        municipality_code: "141305",
        baseline_value: 0,
        target_value: 3,
        target_type: "change_up",
        latest_value: 70,
      }),
    ];
    const of = (id: string, unit: string, conversion: Measure["members"][number]["conversion"]) =>
      measure({
        id,
        unit,
        members: [
          { row: "plan-001", conversion },
          { row: "plan-003", conversion },
        ],
      });
    const measures = [
      of("share", "%", [{ step: "share_of", row: "plan-002" }]),
      of("sum", "千人", [
        { step: "plus", row: "plan-002" },
        { step: "unit", to: "千人" },
      ]),
      of("rest", "人/km²", [
        { step: "minus", row: "plan-002" },
        { step: "per", denominator: "area_km2", per: 1 },
      ]),
      of("rate", "%/年", [{ step: "change_rate" }]),
      of("density-rate", "%/年", [
        { step: "plus", row: "plan-002" },
        { step: "per", denominator: "area_km2", per: 1 },
        { step: "change_rate" },
      ]),
      of("points", "ポイント/年", [
        { step: "share_of", row: "plan-002" },
        { step: "change_points" },
      ]),
      of("left", "%", [{ step: "share_of", row: "plan-002" }, { step: "left_of_reference" }]),
      measure({
        id: "households",
        unit: "人/100世帯",
        members: [
          {
            row: "plan-001",
            conversion: [{ step: "per", denominator: "households_2020", per: 100 }],
          },
          {
            row: "plan-004",
            conversion: [{ step: "per", denominator: "households_2020", per: 100 }],
          },
        ],
      }),
    ];
    const { municipalities } = exports.tables;
    const { comparisons, problems } = compare(rows, measures, municipalities);
    expect(problems).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), "machikurabe-scale-"));
    try {
      const compared: Rows = { ...exports.tables, indicators: rows, comparisons };
      const shared = toTables(compared);
      const given = { ...shared, measures, official: shared, units: new Map() };
      const tables = { ...shared, ...measureTables(given, shared.comparisons) };
      const options = {
        version: "",
        date: new Date(0),
        units: new Map(),
        formats: ["parquet"] as const,
        partition: "prefecture" as const,
      };
      await writeExports(tables, options, async (path, content) => {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      });
      const found = await run(folder);
      expect(found).toEqual(withoutTexts(comparisons));
      expect(found.filter((row) => row.target_value !== null).length).toBeGreaterThan(5);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
