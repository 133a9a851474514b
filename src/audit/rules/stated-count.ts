import { group } from "d3";
import type { PlanFile } from "../../plans/schemas.ts";
import type { Indicator, Policy } from "../../tables/rows.ts";
import { countedText } from "../../words/finding-parts.ts";
import { type Hit, originals, type Rule } from "../rule.ts";

type Stated = PlanFile["stated_counts"][number];

/**
 * What a plan says about its own number of indicators or policies, against the rows read from it.
 * A row that is split into series (男性, 女性) counts once, a repeat (再掲) not at all.
 */
export const statedCount: Rule = {
  id: "stated-count",
  severity: "warning",
  run: ({ plans, indicators, policies }) => {
    const told = originals(indicators).select(
      ["id", "plan", "kind", "series", "line", "label"],
      "evaluation_printed",
    );
    const rows = group(told.objects() as Indicator[], ({ plan }) => plan);
    const titles = group(
      policies.select("plan", "level").objects() as Policy[],
      ({ plan }) => plan,
    );
    return plans.flatMap((file) =>
      file.stated_counts.flatMap((stated) => {
        const found =
          stated.what === "policies"
            ? countPolicies(stated, titles.get(file.id) ?? [])
            : countRows(stated, rows.get(file.id) ?? []);
        return found === stated.count ? [] : [hitOf(file, stated, found)];
      }),
    );
  },
};

function countPolicies({ level }: Stated, policies: readonly Policy[]): number {
  return policies.filter((policy) => level === undefined || policy.level === level).length;
}

/** Rows of one series after the other stand in one printed row. */
function countRows({ what, evaluation }: Stated, rows: readonly Indicator[]): number {
  const counted = rows.filter(
    (row) => row.kind === what && (!evaluation || row.evaluation_printed === evaluation),
  );
  const printed = counted.map(({ id, series, line, label }) =>
    series === "" ? id : `${line} ${label}`,
  );
  return new Set(printed).size;
}

function hitOf(plan: PlanFile, stated: Stated, found: number): Hit {
  return {
    indicator_id: "",
    municipality_code: plan.municipality,
    plan: plan.id,
    values: {
      plan: { ja: plan.title, en: plan.title_en },
      line: String(stated.line),
      what: countedText(stated),
      stated: String(stated.count),
      found: String(found),
    },
  };
}
