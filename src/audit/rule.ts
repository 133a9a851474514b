import type { ColumnTable } from "arquero";
import { flatMapRows } from "../lib/arquero.ts";
import type { Translated } from "../lib/language.ts";
import { rememberObject } from "../lib/memo.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { Indicator, Moment, Policy, Severity } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";
import { policyText, quoteCell, rowText } from "../words/finding-parts.ts";

/** What the audit reads: the tables and the plans' descriptions. */
export interface AuditInput extends Omit<Tables, "findings" | "plans"> {
  plans: readonly PlanFile[];
}

/** One occurrence: where, and what fills the places of the rule's message. */
export interface Hit {
  /** Empty where a plan or a file as a whole is meant. */
  indicator_id: string;
  municipality_code: string;
  plan: string;
  values: Record<string, string | Translated>;
}

export interface Rule {
  id: string;
  severity: Severity;
  run(tables: AuditInput): Hit[];
}

/** Every row but repeats (再掲), whose findings would say the same again. Chosen once for a table. */
export const originals = rememberObject(
  (indicators: ColumnTable): ColumnTable => indicators.filter((d: Indicator) => !d.is_repeat),
);

/** A rule about single rows, repeats left out: which it finds, and what fills its message. */
export function rowRule(
  { id, severity }: Pick<Rule, "id" | "severity">,
  found: (row: Indicator) => boolean,
  values: (row: Indicator) => Hit["values"],
): Rule {
  const hits = (row: Indicator) => (found(row) ? [hitOn(row, values(row))] : []);
  return {
    id,
    severity,
    run: ({ indicators }) => flatMapRows<Indicator, Hit>(originals(indicators), hits),
  };
}

/** Cells of a row in quotation marks, as printed; in English in its own words. */
export function quoted(row: Indicator, ...fields: Moment[]): Hit["values"] {
  return Object.fromEntries(fields.map((field) => [field, quoteCell(row, field)]));
}

/** A hit on a policy, with `{row}`: its title and its place. */
export function hitOnPolicy(policy: Policy, values: Hit["values"]): Hit {
  const { id: indicator_id, municipality_code, plan } = policy;
  return { indicator_id, municipality_code, plan, values: { row: policyText(policy), ...values } };
}

/** A hit on a row, with `{row}`: its label and its place in the document, in both languages. */
export function hitOn(row: Indicator, values: Hit["values"] = {}): Hit {
  const { id: indicator_id, municipality_code, plan } = row;
  return { indicator_id, municipality_code, plan, values: { row: rowText(row), ...values } };
}
