import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { asTexts, differences } from "../../src/exports/differences.ts";
import { readEarlierReport } from "../../src/exports/earlier-report.ts";
import {
  type Revision,
  revisionsCsv,
  revisionsOf,
  revisionsSince,
  saidOnce,
} from "../../src/exports/revisions.ts";
import { REPORT_TABLES, TABLE_NAMES, TABLES } from "../../src/tables/list.ts";
import type { Indicator, Rows } from "../../src/tables/rows.ts";
import { tableOf, toRows } from "../../src/tables/table.ts";
import { revisionLine } from "../../src/words/revisions.ts";
import { indicator, kawaguchi } from "../compare/build.ts";
import { realRun } from "../real-data.ts";
import { toTables } from "../run-rows.ts";
import { toCsv } from "../tables/csv-text.ts";

const FIRES: Partial<Indicator> = {
  id: "plan-001",
  label: "出火率",
  label_en: "Fires",
  theme: "safety",
  municipality_code: "112038",
  unit: "件/万人",
  baseline_raw: "2.3（R1）",
  baseline_value: 2.3,
  line: 12,
};

const texts = (...rows: Partial<Indicator>[]) =>
  asTexts("indicators", tableOf("indicators", rows.map(indicator)));

const short = ({
  id,
  column,
  change,
  old,
  new: now,
}: Revision | ReturnType<typeof differences>[number]) =>
  `${id} ${column} ${change} ${old} → ${now}`;

describe("what differs between two tables", () => {
  it("is told by row and column, in their order; a line that moved is no figure", () => {
    const old = texts(
      FIRES,
      { id: "plan-002", target_value: 8, target_type: "value" },
      { id: "plan-003" },
    );
    const now = texts(
      { id: "plan-002", target_value: null, target_type: "none" },
      { ...FIRES, baseline_raw: "2.4（R1）", baseline_value: 2.4, line: 20, note: "別の語" },
      { id: "plan-004" },
    );
    expect(differences("indicators", old, now).map(short)).toEqual([
      "plan-002 target_type changed value → none",
      "plan-002 target_value changed 8 → ",
      "plan-001 baseline_raw changed 2.3（R1） → 2.4（R1）",
      "plan-001 baseline_value changed 2.3 → 2.4",
      "plan-004  added  → ",
      "plan-003  removed  → ",
    ]);
  });

  it("is nothing between equal tables, for a column that one of them lacks, and without keys", () => {
    expect(differences("indicators", texts(FIRES), texts(FIRES))).toEqual([]);
    const without = texts(FIRES).select((table) =>
      table.columnNames().filter((name) => name !== "baseline_value"),
    );
    expect(differences("indicators", without, texts({ ...FIRES, baseline_value: 9 }))).toEqual([]);
    const [findings] = [asTexts("findings", tableOf("findings", []))];
    expect(findings && differences("findings", findings, findings)).toEqual([]);
  });
});

/** A folder with the tables of a report in which the rate of fires is another. */
async function earlier(change: Partial<Indicator>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "earlier-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "tables"));
  const tables = run({ ...FIRES, ...change });
  for (const name of REPORT_TABLES)
    if (name !== "sdg")
      await writeFile(
        join(folder, `tables/${TABLES[name].file}.csv`),
        toCsv(TABLES[name], tables[name]),
      );
  const manifest = { generator: "machikurabe", data_version: "0123abcd" };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

const EMPTY = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Rows;
const run = (row: Partial<Indicator>) =>
  toTables({ ...EMPTY, municipalities: [kawaguchi], indicators: [indicator(row)] });

const asPlaces = (rows: { municipality_code: string }[]) =>
  tableOf("places", rows as Rows["places"]);

async function revised(change: Partial<Indicator>) {
  const tables = run(FIRES);
  return revisionsSince(await readEarlierReport(await earlier(change)), tables, toRows(tables));
}

describe("an earlier report", () => {
  it("is compared row by row, with names in both languages; a table that it lacks is named", async () => {
    const { revisions, lacking } = await revised({
      baseline_value: 2.1,
      baseline_raw: "2.1（R1）",
    });
    expect(revisionsCsv(revisions)).toBe(
      [
        "table,id,column,change,old,new,municipality_ja,row_ja,column_name_ja,change_name_ja,municipality_en,row_en,column_name_en,change_name_en",
        "indicators,plan-001,baseline_raw,changed,2.1（R1）,2.3（R1）,川口市,出火率,現状値,変更,Kawaguchi,Fires,Baseline as printed,changed",
        "indicators,plan-001,baseline_value,changed,2.1,2.3,川口市,出火率,現状値,変更,Kawaguchi,Fires,Baseline as a number,changed",
        "",
      ].join("\n"),
    );
    expect(lacking).toEqual(["sdg"]);
  });

  it("names a row by its own table, where several tables have one id", async () => {
    const folder = await earlier({ baseline_value: 2.1 });
    const [fact] = toRows((await realRun()).tables).facts;
    const facts = [
      {
        ...fact,
        municipality_code: "112038",
        id: "plan-001",
        subject: "部数",
        subject_en: "Copies",
      },
    ];
    const now = { ...run(FIRES), facts: tableOf("facts", facts as Rows["facts"]) };
    const { revisions } = revisionsSince(await readEarlierReport(folder), now, toRows(now));
    expect(revisions.map(({ table, what }) => [table, what.ja, what.en])).toEqual([
      ["indicators", "出火率", "Fires"],
      ["facts", "部数", "Copies"],
    ]);
  });

  it("leaves out municipalities that only the earlier report has, but no list of all Japan", async () => {
    const folder = await earlier({ municipality_code: "112038" });
    const places = ["011002", "112038"].map((municipality_code) => ({ municipality_code }));
    const kitamoto = { ...run(FIRES), municipalities: tableOf("municipalities", []) };
    const now = { ...kitamoto, indicators: tableOf("indicators", []), places: asPlaces(places) };
    await writeFile(join(folder, "tables/places.csv"), toCsv(TABLES.places, asPlaces(places)));
    const { revisions } = revisionsSince(await readEarlierReport(folder), now, toRows(now));
    expect(revisions).toEqual([]);
  });

  it("is refused where the folder holds none or a table of it is broken", async () => {
    const empty = await mkdtemp(join(tmpdir(), "empty-"));
    onTestFinished(() => rm(empty, { recursive: true, force: true }));
    const refusal = `--since ${empty}: no report of this program is there (manifest.json and tables/indicators.csv). Name the folder that an earlier "npm run report" made.`;
    await expect(readEarlierReport(empty)).rejects.toThrow(refusal);
    await writeFile(join(empty, "manifest.json"), '{"generator":"another","data_version":"1"}');
    await expect(readEarlierReport(empty)).rejects.toThrow(refusal);
    const broken = await earlier({});
    await writeFile(join(broken, "tables/series.csv"), "id,value\nplan-001\n");
    await expect(readEarlierReport(broken)).rejects.toThrow(
      `--since ${broken}: tables/series.csv cannot be read as the table of a report.`,
    );
  });
});

describe("the line of a reissued briefing", () => {
  const change = (what: string, column = "baseline_value"): Revision => ({
    ...{ table: "indicators", id: what, column, change: "changed", old: "2.3", new: "2.4" },
    row: { theme: "safety", municipality_code: "112038", plan: "plan" },
    place: { ja: "川口市", en: "Kawaguchi" },
    what: { ja: what, en: `The ${what}` },
    columnName: { ja: "現状値", en: "Baseline as a number" },
    tableName: { ja: "", en: "" },
    oldText: { ja: "2.3", en: "2.3" },
    newText: { ja: "2.4", en: "2.4" },
  });

  it("names two changes and counts the rest", () => {
    const four = ["A", "B", "C", "D"].map((what) => change(what));
    expect(revisionLine(four, "2026-11-27", "ja")).toBe(
      "改訂（令和8年11月27日）：川口市「A」の現状値 2.3→2.4、川口市「B」の現状値 2.3→2.4、ほか2か所（revisions.csvに一覧）",
    );
    expect(revisionLine(four, "2026-11-27", "en")).toBe(
      "Revised 27 Nov 2026: Kawaguchi, “The A”, baseline 2.3 → 2.4; Kawaguchi, “The B”, baseline 2.3 → 2.4; and 2 more in the list (revisions.csv)",
    );
  });

  it("is bounded, needs no date, and is not there without a change", () => {
    const long = change("あ".repeat(400));
    expect(revisionLine([long], "", "ja")).toBe(
      `改訂：川口市「${"あ".repeat(23)}…」の現状値 2.3→2.4（revisions.csvに一覧）`,
    );
    const removed: Revision = { ...change("A"), change: "removed", place: { ja: "", en: "" } };
    expect(revisionLine([removed], "", "en")).toBe(
      "Revised: “The A” removed (listed in revisions.csv)",
    );
    expect(revisionLine([], "2026-11-27", "ja")).toBe("");
  });

  it("speaks of what is on its pages, a printed cell and its number once", () => {
    const two = [change("A", "baseline_raw"), change("A")];
    expect(saidOnce(two)).toEqual([change("A")]);
    expect(saidOnce([change("A", "target_raw")])).toHaveLength(1);
    const names = ["overview", "theme-safety", "theme-economy", "municipality-112038"];
    const found = names.map((name) => revisionsOf(name, two).length);
    expect(found).toEqual([2, 2, 0, 2]);
    expect(revisionsOf("progress-plan", two)).toHaveLength(2);
    expect(revisionsOf("municipality-112330", two)).toEqual([]);
  });
});
