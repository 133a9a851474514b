import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Located } from "../lib/files/csv.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import { readBaselineAndTarget } from "../notation/baseline-and-target.ts";
import { readCell } from "../notation/cell.ts";
import { readPeriod } from "../notation/period.ts";
import { MOMENTS, type Moment } from "../tables/vocabulary.ts";
import { fix } from "./corrections.ts";
import { sharesOverWhole } from "./over-whole.ts";
import { yearProblems } from "./row-years.ts";
import { correctionsFile, type PrintedIndicator } from "./schemas.ts";
import { unreadMoment } from "./unread-cell.ts";

/** The rows as the corrections of their data folder leave them, where the table lies in one. */
export async function correctedRows(
  path: string,
  rows: readonly Located<Record<string, unknown>>[],
): Promise<Located<PrintedIndicator>[]> {
  const printed = rows as Located<PrintedIndicator>[];
  const folder = dirname(path);
  const text = await readFile(join(folder, "../../corrections.yaml"), "utf8").catch(() => "[]");
  const { value } = parseYaml("corrections.yaml", text, correctionsFile);
  const own = (value ?? []).filter(({ plan }) => plan === basename(resolve(folder)));
  return fix(printed, "indicators", own);
}

/** What the cells of a row of indicators.csv say by themselves. */
export function checkCells(line: Located<PrintedIndicator>) {
  const { row } = line;
  const cells = { ...readBaselineAndTarget(row), latest: readCell(row.latest, row.unit) };
  const unread = MOMENTS.flatMap((moment) => unreadMoment(line, moment, row, cells[moment]));
  const dated = (moment: Moment) => {
    const printed = row[`${moment}_period`];
    const period = printed === "" ? cells[moment].period : readPeriod(printed);
    return { year: period?.year ?? null, month: period?.month ?? null, byRule: false };
  };
  const years = { baseline: dated("baseline"), target: dated("target"), latest: dated("latest") };
  const unit = row.unit || cells.baseline.unit || cells.target.unit;
  return {
    unread,
    problems: yearProblems({ place: line, cells: row, years }, null),
    doubts: sharesOverWhole({ place: line, printed: row, unit, cells }),
  };
}
