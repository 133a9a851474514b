import type { Problem } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import type { DataFolder } from "../lib/files/data-folder.ts";
import type {
  PrintedFact,
  PrintedLaterPlan,
  PrintedPoint,
  PrintedPolicy,
  PrintedResult,
  PrintedYearlyTarget,
  ShortName,
} from "../tables/printed-tables.ts";
import type { Municipality } from "../tables/rows.ts";
import type { Source } from "./load-taxonomy.ts";
import type { Measure } from "./measure-schemas.ts";
import type { Correction, Link, PlanFile, PolicyGap, PrintedIndicator } from "./schemas.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** One plan: its description and its rows as printed, each with its place in its file. */
export interface Plan {
  file: PlanFile;
  indicators: Located<PrintedIndicator>[];
  policies: Located<PrintedPolicy>[];
  series: Located<PrintedPoint>[];
  facts: Located<PrintedFact>[];
  /** None where nobody has followed the plan yet. */
  results: Located<PrintedResult>[];
  yearlyTargets: Located<PrintedYearlyTarget>[];
}

/** The plans under data/ and what is needed to understand them, corrections not yet applied. */
export interface Project {
  municipalities: Municipality[];
  plans: Plan[];
  taxonomy: Taxonomy;
  /** The file of the themes in force, and the one that it extends. */
  themeFiles: readonly Source[];
  measures: Measure[];
  links: Link[];
  corrections: Correction[];
  /** Subthemes without a policy that a person has looked for. */
  policyGaps: PolicyGap[];
  /** Plans that follow, as far as somebody has looked for them. */
  laterPlans: Located<PrintedLaterPlan>[];
  /** By the id of the indicator. */
  shortNames: ReadonlyMap<string, ShortName>;
  /** Japanese unit → English. */
  units: Map<string, string>;
  /** Japanese label or title → English. */
  translations: Map<string, string>;
  /** `issued` of data/settings.yaml; empty where it does not say. */
  issued: string;
  reading: Reading;
}

/** How the files could be read. What was left out must not be reported a second time as missing. */
export interface Reading extends Pick<DataFolder, "repairs" | "readable" | "isSpoilt" | "locate"> {
  /** What is wrong with the files. A run refuses a project that has any, after its own checks. */
  problems: readonly Problem[];
}

/** The id of a row: plan and row number, `town-strategy-2022-012`. */
export function rowId(plan: string, row: string | number): string {
  return `${plan}-${String(row).padStart(3, "0")}`;
}

/** The file and line of an indicator, `data/plans/town-strategy-2022/indicators.csv:13`. */
export function placeOfRow(plans: readonly Plan[], id: string): string {
  const rows = plans.flatMap((plan) =>
    plan.indicators.filter(({ row }) => rowId(plan.file.id, row.row) === id),
  );
  return rows.map(({ file, fileLine }) => `${file}:${fileLine}`)[0] ?? id;
}

/** Whether the id names an indicator that the plans hold, although it could not be read. */
export function isSpoiltId(id: string, { isSpoilt, readable }: Reading): boolean {
  const [, plan, row] = /^(.+)-(\d{3,})$/.exec(id) ?? [];
  if (plan === undefined || row === undefined) return false;
  const file = `data/plans/${plan}/indicators.csv`;
  return (
    !readable(file) ||
    !readable(`data/plans/${plan}/plan.yaml`) ||
    isSpoilt(file, String(Number(row)))
  );
}
