import type { ColumnTable } from "arquero";
import { type Plan, type Project, rowId } from "../plans/project.ts";
import { type PrintedPolicy, printedPolicies } from "../tables/printed-tables.ts";
import type { Policy } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { createClassifier } from "./classify.ts";
import { subthemesMeasured } from "./policy-subthemes.ts";
import { type Printed, printedTable } from "./printed.ts";

/** Every policy title of the plans with its theme and all subthemes that it or its indicators show, in the order of plan and document. */
export function buildPolicies(
  project: Project,
  plans: readonly Plan[],
  indicators: ColumnTable,
): ColumnTable {
  const classify = createClassifier(project.taxonomy, plans);
  const measured = subthemesMeasured(indicators);
  const printed = printedTable(plans, printedPolicies, (plan) => plan.policies);
  return completed("policies", printed, read);

  function read(row: Printed<PrintedPolicy>): Partial<Policy> {
    const { theme, subtheme, rule } = classify.policy(row.id, row.title);
    return {
      level: Number(row.level),
      title_en: project.translations.get(row.title) ?? "",
      parent: row.parent === "" ? null : rowId(row.plan, row.parent),
      theme,
      subtheme,
      theme_rule: rule,
      subthemes: [
        ...new Set([`${theme}/${subtheme}`, ...classify.policyPlaces(row.title), ...measured(row)]),
      ].join(" "),
    };
  }
}
