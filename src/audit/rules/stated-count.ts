import type { PlanFile } from "../../plans/schemas.ts";
import { groupBy } from "../../tables/group.ts";
import type { Indicator, Policy } from "../../tables/rows.ts";
import { countedText } from "../../words/finding-parts.ts";
import type { Hit, Rule } from "../rule.ts";

type Stated = PlanFile["stated_counts"][number];

/**
 * What a plan says about its own number of indicators or policies, against the rows read from it.
 * A row that is split into series (男性, 女性) counts once, a repeat (再掲) not at all.
 */
export const statedCount: Rule = {
  id: "stated-count",
  severity: "warning",
  run: (tables) => {
    const indicators = groupBy(tables.indicators, ({ plan }) => plan);
    const policies = groupBy(tables.policies, ({ plan }) => plan);
    return tables.plans.flatMap((plan) =>
      plan.stated_counts.flatMap((stated): Hit[] => {
        const found =
          stated.what === "policies"
            ? countPolicies(policies.get(plan.id) ?? [], stated)
            : countRows(indicators.get(plan.id) ?? [], stated);
        if (found === stated.count) return [];
        return [
          {
            indicator_id: "",
            municipality_code: plan.municipality,
            values: {
              plan: { ja: plan.title, en: plan.title_en },
              document: plan.document.file,
              line: String(stated.line),
              what: countedText(stated),
              stated: String(stated.count),
              found: String(found),
            },
          },
        ];
      }),
    );
  },
};

function countRows(indicators: readonly Indicator[], { what, evaluation }: Stated): number {
  const counted = indicators.filter(
    (row) =>
      row.kind === what &&
      !row.is_repeat &&
      (evaluation === undefined || row.evaluation_printed === evaluation),
  );
  return new Set(counted.map((row) => (row.series === "" ? row.id : `${row.line} ${row.label}`)))
    .size;
}

function countPolicies(policies: readonly Policy[], { level }: Stated): number {
  return policies.filter((row) => level === undefined || row.level === level).length;
}
