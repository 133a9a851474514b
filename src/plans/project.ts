import type { Municipality } from "../tables/rows.ts";
import type { Located } from "./csv.ts";
import type {
  Correction,
  Link,
  Measure,
  PlanFile,
  PrintedFact,
  PrintedIndicator,
  PrintedPoint,
  PrintedPolicy,
  Taxonomy,
} from "./schemas.ts";

/** One plan: its description and its rows as printed, each with its place in its file. */
export interface Plan {
  file: PlanFile;
  indicators: Located<PrintedIndicator>[];
  policies: Located<PrintedPolicy>[];
  series: Located<PrintedPoint>[];
  facts: Located<PrintedFact>[];
}

/** Everything under data/, validated, corrections not yet applied. */
export interface Project {
  municipalities: Municipality[];
  plans: Plan[];
  taxonomy: Taxonomy;
  measures: Measure[];
  links: Link[];
  corrections: Correction[];
  /** Japanese unit → English. */
  units: Map<string, string>;
  /** Japanese label or title → English. */
  translations: Map<string, string>;
}

/** The id of a row: plan and row number, `kitamoto-strategy-2022-012`. */
export function rowId(plan: string, row: string | number): string {
  return `${plan}-${String(row).padStart(3, "0")}`;
}
