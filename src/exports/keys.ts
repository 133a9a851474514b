/** `column` of a table holds what `to` holds in `table`, or nothing. */
export interface ForeignKey {
  column: string;
  table: string;
  to: string;
}

interface Keys {
  /** The columns that tell the rows apart and are never empty. */
  primary: readonly string[];
  /** The same where one of them may be empty, which no primary key allows. */
  unique?: readonly string[];
  foreign: readonly ForeignKey[];
}

const municipality: ForeignKey = {
  column: "municipality_code",
  table: "municipalities",
  to: "code",
};
const plan: ForeignKey = { column: "plan", table: "plans", to: "id" };
const indicator: ForeignKey = { column: "indicator_id", table: "indicators", to: "id" };
const measure: ForeignKey = { column: "measure", table: "measures", to: "measure" };
const item: ForeignKey = { column: "item_id", table: "context-items", to: "item_id" };
const itself = (column: string, table: string): ForeignKey => ({ column, table, to: "id" });

/**
 * What tells the rows of a table apart, and what they point at. A reference that may be empty in
 * CSV (findings about a whole plan, distributions of all Japan) is no foreign key.
 */
export const KEYS: Record<string, Keys> = {
  municipalities: { primary: ["code"], foreign: [] },
  plans: { primary: ["id"], foreign: [municipality] },
  indicators: {
    primary: ["id"],
    foreign: [
      municipality,
      plan,
      itself("repeat_of", "indicators"),
      itself("same_as", "indicators"),
    ],
  },
  policies: { primary: ["id"], foreign: [municipality, plan, itself("parent", "policies")] },
  series: { primary: ["id"], foreign: [municipality, plan] },
  facts: { primary: ["id"], foreign: [municipality, plan] },
  coverage: { primary: ["municipality_code", "theme", "kind"], foreign: [municipality] },
  comparisons: {
    primary: ["measure", "indicator_id"],
    foreign: [municipality, indicator, measure],
  },
  progress: { primary: ["indicator_id"], foreign: [municipality, indicator] },
  results: {
    primary: [],
    unique: ["indicator_id", "year", "origin"],
    foreign: [municipality, plan, indicator],
  },
  "progress-years": {
    primary: ["indicator_id", "year"],
    foreign: [municipality, plan, indicator],
  },
  "target-quality": { primary: ["municipality_code", "theme"], foreign: [municipality] },
  "policy-themes": { primary: ["plan", "theme", "subtheme"], foreign: [municipality, plan] },
  sdg: {
    primary: [],
    foreign: [municipality, plan, itself("policy_id", "policies")],
  },
  findings: { primary: [], foreign: [] },
  context: { primary: ["item_id", "municipality_code", "year"], foreign: [item, municipality] },
  "context-items": { primary: ["item_id"], foreign: [] },
  "context-distributions": {
    primary: [],
    unique: ["item_id", "year", "scope", "municipality_code"],
    foreign: [item],
  },
  "context-plans": { primary: [], foreign: [item, municipality] },
  measures: { primary: ["measure"], foreign: [] },
  "measure-members": { primary: ["measure", "indicator_id"], foreign: [measure, indicator] },
  "conversion-steps": {
    primary: ["measure", "indicator_id", "step"],
    foreign: [measure, indicator, { ...indicator, column: "other_id" }],
  },
};
