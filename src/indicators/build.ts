import type { ColumnTable } from "arquero";
import { deriveAll, flatMapRows, fromRows, lift } from "../lib/arquero.ts";
import { remember } from "../lib/memo.ts";
import { plainUnit } from "../notation/unit.ts";
import type { Plan, Project } from "../plans/project.ts";
import { indicatorLine, type PlanFile, type PrintedIndicator } from "../plans/schemas.ts";
import type { ShortName } from "../tables/printed-tables.ts";
import type { Indicator } from "../tables/rows.ts";
import { completed, shaped } from "../tables/table.ts";
import { createClassifier } from "./classify.ts";
import { directionOf } from "./direction.ts";
import { linksOf } from "./link.ts";
import { printedTable } from "./printed.ts";
import { type ReadRow, readCells } from "./read-row.ts";
import { issuedOf, planStanding } from "./standing.ts";
import { type ValueFaults, valueFaults, YEAR_COLUMNS } from "./value-problems.ts";
import { valuesIn } from "./values.ts";
import { isOfPandemic, otherYear, yearDoubt } from "./year-doubt.ts";

/** What a run has to say about cells: the row is kept with its printed text, its value left empty. */
export interface Build extends ValueFaults {
  indicators: ColumnTable;
  /** How the values of every row add up, and the years of its plan. */
  aims: ColumnTable;
}

const READ = [
  ...(["baseline_cell", "target_cell", "latest_cell", "row_unit"] as const),
  ...(["accumulation", "accumulation_doubt", "since", "years"] as const),
] as const;

/** Every printed row of the plans as a typed row, in the order of plan and document. */
export function buildIndicators(project: Project, plans: readonly Plan[]): Build {
  const printed = printedTable(plans, indicatorLine, (plan) => plan.indicators).derive({
    unit: lift<PrintedIndicator>(({ unit }) => plainUnit(unit)),
  });
  const read = deriveAll(printed.lookup(ofPlans(project, plans)), READ, readCells);
  const typed = completed("indicators", read, typedBy(project, plans));
  const dated = read.assign(typed.select(...YEAR_COLUMNS));
  const faults = flatMapRows(dated, valueFaults(project.units));
  const links = linksOf(typed, plans, project.links);
  return {
    indicators: shaped("indicators", typed.lookup(links, "id", "repeat_of", "same_as")),
    aims: read.select(
      ...[{ id: "indicator_id", period_end: "plan_end" }, "plan_start"],
      ...["accumulation", "accumulation_doubt", "since", "years"],
    ),
    problems: faults.flatMap(({ problems }) => problems),
    doubts: faults.flatMap(({ doubts }) => doubts),
    unread: faults.flatMap(({ unread }) => unread),
  };
}

/** What all rows of a plan share: the years of its rules, and whether it is in force. */
function ofPlans(project: Project, plans: readonly Plan[]): ColumnTable {
  const standing = planStanding(plans, issuedOf(project));
  const rows = plans.map(({ file }) => ({ ...rulesOf(file), ...standing(file) }));
  return fromRows(
    [
      ...(["plan", "baseline_default", "target_default", "latest_default", "bare_years"] as const),
      ...(["plan_start", "period_end", "issued", "in_force", "superseded"] as const),
    ],
    rows,
  );
}

/** The years that a plan states as its rule for rows that print none, and what bare years are. */
function rulesOf({ id: plan, period, issued, default_years: years, bare_years }: PlanFile) {
  return {
    ...{ plan, issued },
    plan_start: period.start ?? null,
    baseline_default: years?.baseline ?? null,
    target_default: years?.target ?? null,
    latest_default: years?.latest ?? null,
    bare_years: bare_years?.basis ?? null,
  };
}

/** What a row says of itself, and its theme and English names. */
function typedBy(project: Project, plans: readonly Plan[]) {
  const { taxonomy, translations, shortNames } = project;
  const classify = createClassifier(taxonomy, plans);
  // Of a section every part, as far as there is a translation.
  const english = remember((path) =>
    path
      .split(" > ")
      .map((part) => translations.get(part) ?? part)
      .join(" > "),
  );
  return (row: ReadRow): Partial<Indicator> => {
    const { theme, subtheme, rule, direction } = classify.indicator(row.id, row);
    const names: Partial<ShortName> = shortNames.get(row.id) ?? {};
    // Spreads of so many cells take longer than reading them.
    const values = Object.assign(valuesIn(row), { label: row.label });
    return Object.assign(values, {
      theme,
      subtheme,
      theme_rule: rule,
      section_en: english(row.section),
      label_en: translations.get(row.label) ?? "",
      target_en: translations.get(row.target) ?? "",
      series_en: translations.get(row.series) ?? "",
      short: names.short_ja ?? "",
      short_en: names.short_en ?? "",
      verb: names.verb_ja ?? "",
      verb_en: names.verb_en ?? "",
      unit: row.row_unit,
      direction: directionOf(values, direction),
      is_repeat: row.repeat !== "",
      evaluation_printed: row.evaluation || null,
      baseline_year_doubt: yearDoubt(values, taxonomy),
      other_baseline_year: otherYear(values, taxonomy),
      pandemic_base: isOfPandemic(
        row.label,
        { value: values.baseline_value, year: values.baseline_year },
        taxonomy,
      ),
    });
  };
}
