import type { ColumnTable } from "arquero";
import { deriveAll, flatMapRows, fromRows } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import { remember } from "../lib/memo.ts";
import type { Plan, Project } from "../plans/project.ts";
import { indicatorLine, type PlanFile, type PrintedIndicator } from "../plans/schemas.ts";
import { shaped } from "../tables/table.ts";
import { createClassifier, type Place } from "./classify.ts";
import { directionOf } from "./direction.ts";
import { linksOf } from "./link.ts";
import { type Printed, printedTable } from "./printed.ts";
import type { ReadRow } from "./read-row.ts";
import { issuedOf, standingOf } from "./standing.ts";
import { unitProblems, unreadIn } from "./value-problems.ts";
import { readCells, VALUES, type Values, valuesIn } from "./values.ts";
import { isOfPandemic, otherYear, yearDoubt } from "./year-doubt.ts";

/** What a run has to say about cells: the row is kept with its printed text, its value left empty. */
export interface Build {
  indicators: ColumnTable;
  /** How the values of every row add up, and the years of its plan. */
  aims: ColumnTable;
  /** Errors in the data: a unit that is not in data/units.csv, cells whose units do not fit. */
  problems: Problem[];
  /** Cells that the notation does not understand. */
  unread: Problem[];
}

const READ = [
  ...(["baseline_cell", "target_cell", "latest_cell", "row_unit"] as const),
  ...(["accumulation", "accumulation_doubt", "since", "years"] as const),
] as const;
const WORDS = [
  "theme",
  "subtheme",
  "theme_rule",
  "lean",
  "section_en",
  "label_en",
  "target_en",
  "series_en",
  "short",
  "short_en",
  "verb",
  "verb_en",
] as const;
const TYPED = [
  "unit",
  "direction",
  "is_repeat",
  "evaluation_printed",
  "baseline_year_doubt",
  "other_baseline_year",
  "pandemic_base",
] as const;

/** Every printed row of the plans as a typed row, in the order of plan and document. */
export function buildIndicators(project: Project, plans: readonly Plan[]): Build {
  const printed = printedTable(plans, indicatorLine, (plan) => plan.indicators);
  const read = deriveAll(printed.lookup(ofPlans(project, plans)), READ, readCells);
  const worded = deriveAll(read, WORDS, wordsOf(project, plans));
  const valued = deriveAll(worded, VALUES, valuesIn);
  const typed = deriveAll(valued, TYPED, typedBy(project)).derive({
    evaluation_computed: () => null,
  });
  return {
    indicators: shaped("indicators", typed.lookup(linksOf(typed, plans, project.links))),
    aims: read.select(
      ...[{ id: "indicator_id", period_end: "plan_end" }, "plan_start"],
      ...["accumulation", "accumulation_doubt", "since", "years"],
    ),
    problems: flatMapRows(read, unitProblems(project.units)),
    unread: flatMapRows(read, unreadIn),
  };
}

/** What all rows of a plan share: the years of its rules, and whether it is in force. */
function ofPlans(project: Project, plans: readonly Plan[]): ColumnTable {
  const standing = standingOf(plans, issuedOf(project));
  const rows = plans.map(({ file }) => ({ ...rulesOf(file), ...standing(file) }));
  return fromRows(
    [
      ...(["plan", "baseline_default", "target_default", "latest_default", "bare_years"] as const),
      ...(["plan_start", "period_end", "in_force", "superseded"] as const),
    ],
    rows,
  );
}

/** The years that a plan states as its rule for rows that print none, and what bare years are. */
function rulesOf({ id: plan, period, default_years: years, bare_years }: PlanFile) {
  return {
    plan,
    plan_start: period.start ?? null,
    baseline_default: years?.baseline ?? null,
    target_default: years?.target ?? null,
    latest_default: years?.latest ?? null,
    bare_years: bare_years?.basis ?? null,
  };
}

/** A row's theme and English names; of a section every part, as far as there is a translation. */
function wordsOf({ taxonomy, translations, shortNames }: Project, plans: readonly Plan[]) {
  const classify = createClassifier(taxonomy, plans);
  const english = remember((path) =>
    path
      .split(" > ")
      .map((part) => translations.get(part) ?? part)
      .join(" > "),
  );
  return (row: Printed<PrintedIndicator>) => {
    const { theme, subtheme, rule, direction } = classify.indicator(row.id, row);
    const {
      short_ja = "",
      short_en = "",
      verb_ja = "",
      verb_en = "",
    } = shortNames?.get(row.id) ?? {};
    return {
      theme,
      subtheme,
      theme_rule: rule,
      lean: direction,
      section_en: english(row.section),
      label_en: translations.get(row.label) ?? "",
      target_en: translations.get(row.target) ?? "",
      series_en: translations.get(row.series) ?? "",
      short: short_ja,
      short_en,
      verb: verb_ja,
      verb_en,
    };
  };
}

function typedBy({ taxonomy }: Project) {
  return (row: ReadRow & Values & { lean: Place["direction"] }) => ({
    unit: row.row_unit,
    direction: directionOf(row, row.lean),
    is_repeat: row.repeat !== "",
    evaluation_printed: row.evaluation || null,
    baseline_year_doubt: yearDoubt(row, taxonomy),
    other_baseline_year: otherYear(row, taxonomy),
    pandemic_base: isOfPandemic(
      row.label,
      { value: row.baseline_value, year: row.baseline_year },
      taxonomy,
    ),
  });
}
