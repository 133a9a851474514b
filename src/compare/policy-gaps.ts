import type { ColumnTable } from "arquero";
import { keyProblem, type Problem } from "../lib/errors.ts";
import type { PolicyGap } from "../plans/schemas.ts";
import type { PolicyTheme } from "../tables/rows.ts";

/** Gaps of data/policy-gaps.yaml that are none: a policy belongs to the subtheme after all. */
export function gapProblems(gaps: readonly PolicyGap[], policyThemes: ColumnTable): Problem[] {
  const filled = policyThemes.filter((d: PolicyTheme) => d.policies > 0).objects() as PolicyTheme[];
  return gaps.flatMap((gap, i) => {
    const own = filled.find(
      ({ municipality_code: code, theme, subtheme }) =>
        code === gap.municipality && theme === gap.theme && subtheme === gap.subtheme,
    );
    if (own === undefined) return [];
    const message = `The policies of ${gap.municipality} are said to have a gap under ${gap.theme}/${gap.subtheme}, but "${own.titles.split(" | ")[0]}" belongs there. Remove the entry.`;
    return [keyProblem("data/policy-gaps.yaml", `${i}.subtheme`, "policy-gap-filled", message)];
  });
}
