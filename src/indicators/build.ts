import type { ColumnTable } from "arquero";
import { valuesOf as columnOf, deriveAll, fromRows, lift } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import { remember } from "../lib/memo.ts";
import type { Plan, Project } from "../plans/project.ts";
import { type PlanFile, type PrintedIndicator, printedIndicator } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { createClassifier, type Place } from "./classify.ts";
import { directionOf } from "./direction.ts";
import { linksOf } from "./link.ts";
import { type Printed, printedTable } from "./printed.ts";
import { issuedOf, standingOf } from "./standing.ts";
import { unitProblems, unreadIn } from "./value-problems.ts";
import { type ReadRow, readCells, VALUES, valuesOf } from "./values.ts";
import { otherYear, yearDoubt } from "./year-doubt.ts";

/** What a run has to say about cells: the row is kept with its printed text, its value left empty. */
export interface Build {
  indicators: ColumnTable;
  /** Errors in the data: a unit that is not in data/units.csv, cells whose units do not fit. */
  problems: Problem[];
  /** Cells that the notation does not understand. */
  unread: Problem[];
}

const COLUMNS = Object.keys(printedIndicator.shape) as (keyof PrintedIndicator)[];

/** Every printed row of the plans as a typed row, in the order of plan and document. */
export function buildIndicators(project: Project, plans: readonly Plan[]): Build {
  const printed = printedTable(plans, COLUMNS, (plan) => plan.indicators);
  const read = deriveAll(
    printed.lookup(ofPlans(project, plans)),
    ["baseline_cell", "target_cell", "latest_cell", "row_unit"],
    readCells,
  );
  const typed = deriveAll(named(placed(read, project, plans), project), VALUES, valuesOf).derive({
    direction: lift<Indicator & { place: Place }>((row) => directionOf(row, row.place.direction)),
    is_repeat: lift<PrintedIndicator>(({ repeat }) => repeat !== ""),
    evaluation_printed: lift<PrintedIndicator>(({ evaluation }) => evaluation || null),
    evaluation_computed: () => null,
    unit: lift<ReadRow>(({ row_unit }) => row_unit),
    baseline_year_doubt: lift<Indicator>((row) => yearDoubt(row, project.taxonomy)),
    other_baseline_year: lift<Indicator>((row) => otherYear(row, project.taxonomy)),
  });
  return {
    indicators: shaped("indicators", typed.lookup(linksOf(typed, plans, project.links))),
    problems: found(read, unitProblems(project.units)),
    unread: found(read, unreadIn),
  };
}

/** What all rows of a plan share: the years of its rules, and whether it is in force. */
function ofPlans(project: Project, plans: readonly Plan[]): ColumnTable {
  const standing = standingOf(plans, issuedOf(project));
  const rows = plans.map(({ file }) => ({ ...rulesOf(file), ...standing(file) }));
  return fromRows(
    [
      ...(["plan", "baseline_default", "target_default", "latest_default", "bare_years"] as const),
      ...(["period_end", "in_force", "superseded"] as const),
    ],
    rows,
  );
}

/** The years that a plan states as its rule for rows that print none, and what bare years are. */
function rulesOf({ id: plan, default_years: years, bare_years }: PlanFile) {
  return {
    plan,
    baseline_default: years?.baseline ?? null,
    target_default: years?.target ?? null,
    latest_default: years?.latest ?? null,
    bare_years: bare_years?.basis ?? null,
  };
}

/** The rows with their theme and the rule that says so. */
function placed(rows: ColumnTable, { taxonomy }: Project, plans: readonly Plan[]): ColumnTable {
  const classify = createClassifier(taxonomy, plans);
  return rows
    .derive({
      place: lift<Printed<PrintedIndicator>>((row) => classify.indicator(row.id, row)),
    })
    .derive({
      theme: lift<{ place: Place }>(({ place }) => place.theme),
      subtheme: lift<{ place: Place }>(({ place }) => place.subtheme),
      theme_rule: lift<{ place: Place }>(({ place }) => place.rule),
    });
}

/** The rows with their English names; of a section every part, as far as there is a translation. */
function named(rows: ColumnTable, { translations }: Project): ColumnTable {
  const english = remember((path) =>
    path
      .split(" > ")
      .map((part) => translations.get(part) ?? part)
      .join(" > "),
  );
  return rows.derive({
    section_en: lift<PrintedIndicator>(({ section }) => english(section)),
    label_en: lift<PrintedIndicator>(({ label }) => translations.get(label) ?? ""),
    target_en: lift<PrintedIndicator>(({ target }) => translations.get(target) ?? ""),
    series_en: lift<PrintedIndicator>(({ series }) => translations.get(series) ?? ""),
  });
}

function found(rows: ColumnTable, find: (row: ReadRow) => Problem[]): Problem[] {
  return columnOf<Problem[]>(rows.derive({ found: lift(find) }), "found").flat();
}
