import type { ColumnTable } from "arquero";
import { groups, sort } from "d3";
import { quantityOf } from "../compare/distinct.ts";
import { filterRows, flatMapRows } from "../lib/arquero.ts";
import { rememberObject } from "../lib/memo.ts";
import type { PlanFile } from "../plans/schemas.ts";
import type { Indicator } from "../tables/rows.ts";
import { rowsText } from "../words/finding-parts.ts";
import { type Hit, hitOn, originals, type Rule } from "./rule.ts";

/** This many rows of a plan with the same fault are one fact about the plan. */
const MANY = 3;

/** Hits without those that say of a further row of a quantity the same as of another. */
export function eachFactOnce(hits: readonly Hit[], indicators: ColumnTable): Hit[] {
  const quantities = quantitiesOf(indicators);
  const said = new Set<string>();
  return hits.filter(({ indicator_id, values: { row: _, ...values } }) => {
    if (indicator_id === "") return true;
    const fact = JSON.stringify([quantities.get(indicator_id) ?? indicator_id, values]);
    if (said.has(fact)) return false;
    said.add(fact);
    return true;
  });
}

/** The row that each row of its quantity points to, by id. Made once for a table. */
const quantitiesOf = rememberObject(
  (indicators: ColumnTable): ReadonlyMap<string, string> =>
    new Map(flatMapRows(indicators, (row: Indicator) => [[row.id, quantityOf(row)] as const])),
);

/** What is the matter with rows, and from how many on it is one fact about their plan. */
interface Fault {
  fault?: (row: Indicator) => string;
  /** What fills the message about these rows. */
  values: (first: Indicator, rows: readonly Indicator[]) => Hit["values"];
  enough?: number;
}

/** A rule about single rows, repeats left out, of which many in a plan are one fact. */
export function planRule(
  about: Pick<Rule, "id" | "severity">,
  found: (row: Indicator) => boolean,
  fault: Fault,
): Rule {
  return {
    ...about,
    run: ({ indicators, plans }) =>
      hitsByPlan(filterRows<Indicator>(originals(indicators), found), plans, fault),
  };
}

/**
 * The rows by plan and by what is the matter with them: one hit for each where they are few, one
 * for the plan, with the names of some, where there are `enough`.
 */
export function hitsByPlan(
  rows: ColumnTable,
  plans: readonly PlanFile[],
  { fault = () => "", values, enough = MANY }: Fault,
): Hit[] {
  const files = new Map(plans.map((plan) => [plan.id, plan]));
  const shared = groups(rows.objects() as Indicator[], (row) => `${row.plan} ${fault(row)}`);
  return shared.flatMap(([, unordered]) => {
    const own = sort(unordered, ({ id }) => id);
    const [first] = own;
    const plan = files.get(first?.plan ?? "");
    if (own.length < enough || plan === undefined || first === undefined)
      return own.map((row) => hitOn(row, values(row, [row])));
    const { id, municipality: municipality_code } = plan;
    const filled = { row: rowsText(own, plan), ...values(first, own) };
    return [{ indicator_id: "", municipality_code, plan: id, values: filled }];
  });
}
