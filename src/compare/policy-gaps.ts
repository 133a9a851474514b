import type { ColumnTable } from "arquero";
import { fromRows } from "../lib/arquero.ts";
import type { Problem } from "../lib/errors.ts";
import type { PolicyGap } from "../plans/schemas.ts";
import type { PolicyTheme } from "../tables/rows.ts";

/** What a person found of each gap, as columns of policy-themes.csv. */
export function gapColumns(gaps: readonly PolicyGap[]): ColumnTable {
  const rows = gaps.map((gap) => ({
    theme: gap.theme,
    subtheme: gap.subtheme,
    municipality_code: gap.municipality,
    checked: gap.checked,
    dealt_with: gap.found ?? "",
    dealt_with_en: gap.found_en ?? "",
  }));
  return fromRows(
    ["theme", "subtheme", "municipality_code", "checked", "dealt_with", "dealt_with_en"],
    rows,
  );
}

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
    const file = "data/policy-gaps.yaml";
    return [{ code: "policy-gap-filled", file, line: 0, column: `${i}.subtheme`, message }];
  });
}
