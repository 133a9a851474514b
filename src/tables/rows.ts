import type { Row } from "./define.ts";
import type { TABLES, TableName } from "./list.ts";

export * from "./vocabulary.ts";

/**
 * Rows of the typed tables. Column names are the contract with every reader of the tables
 * (notebooks, spreadsheets, other programs): columns may be added, never renamed. An absent value is
 * null here and an empty cell in CSV.
 */

export type RowOf<Name extends TableName> = Row<(typeof TABLES)[Name]>;

/** Every table of a run as rows, for charts and pages. */
export type Rows = { [Name in TableName]: RowOf<Name>[] };

export type ThemeRow = RowOf<"themes">;
export type SubthemeRow = RowOf<"subthemes">;
export type Municipality = RowOf<"municipalities">;
export type PlanRow = RowOf<"plans">;
export type LaterPlan = RowOf<"laterPlans">;
export type Indicator = RowOf<"indicators">;
export type Policy = RowOf<"policies">;
export type SeriesPoint = RowOf<"series">;
export type Fact = RowOf<"facts">;
export type Coverage = RowOf<"coverage">;
export type Comparison = RowOf<"comparisons">;
export type Progress = RowOf<"progress">;
export type Result = RowOf<"results">;
export type ProgressYear = RowOf<"progressYears">;
export type TargetQuality = RowOf<"targetQuality">;
export type PolicyTheme = RowOf<"policyThemes">;
export type SdgReference = RowOf<"sdg">;
export type Finding = RowOf<"findings">;
export type OfficialValue = RowOf<"context">;
export type OfficialItem = RowOf<"contextItems">;
export type OfficialDistribution = RowOf<"contextDistributions">;
export type OfficialPlace = RowOf<"places">;
/** Whom a municipality is compared with, and what was asked for where that gave too few. */
export type PeersOf = Pick<
  OfficialDistribution,
  | "municipalities"
  | "peers_by"
  | "peers_group"
  | "peers_group_en"
  | "instead_of"
  | "instead_group"
  | "instead_group_en"
  | "instead_municipalities"
>;
export type OfficialPlan = RowOf<"contextPlans">;
export type ConversionStepRow = RowOf<"conversionSteps">;
