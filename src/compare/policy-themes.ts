import type { ColumnTable } from "arquero";
import { group } from "d3";
import { flatMapRows } from "../lib/arquero.ts";
import type { PolicyGap } from "../plans/schemas.ts";
import type { Policy, PolicyTheme, SubthemeRow } from "../tables/rows.ts";
import { tableOf } from "../tables/table.ts";

/**
 * Who has which policies: one row for every theme, subtheme, municipality and plan, with 0 where a
 * plan has none, so that gaps can be seen. A policy counts under every subtheme that it belongs to.
 * A municipality without any policy has rows with an empty plan. Policies of every level count; plans
 * are never added up.
 */
export function policyThemes(
  policies: ColumnTable,
  municipalities: ColumnTable,
  subthemes: readonly Pick<SubthemeRow, "id" | "theme">[],
  gaps: readonly PolicyGap[],
): ColumnTable {
  const titles = group(
    flatMapRows(policies.orderby("id"), (policy: Policy) => {
      const { municipality_code: code, plan, title } = policy;
      return policy.subthemes.split(" ").map((place) => ({ code, plan, place, title }));
    }),
    ({ code, place }) => `${code} ${place}`,
    ({ plan }) => plan,
  );
  const found = new Map(gaps.map((gap) => [keyOf(gap.municipality, gap), gap]));
  const plans = plansOf(policies, municipalities).objects() as PolicyTheme[];
  const rows = subthemes.flatMap(({ id: subtheme, theme }) =>
    plans.map(({ municipality_code, plan }): PolicyTheme => {
      const key = keyOf(municipality_code, { theme, subtheme });
      const own = titles.get(key)?.get(plan) ?? [];
      const distinct = [...new Set(own.map(({ title }) => title))];
      const gap = found.get(key);
      return {
        theme,
        subtheme,
        municipality_code,
        plan,
        policies: distinct.length,
        rows: own.length,
        titles: distinct.join(" | "),
        checked: gap?.checked ?? "",
        dealt_with: gap?.found ?? "",
        dealt_with_en: gap?.found_en ?? "",
      };
    }),
  );
  return tableOf("policyThemes", rows);
}

function keyOf(municipality: string, { theme, subtheme }: Record<"theme" | "subtheme", string>) {
  return `${municipality} ${theme}/${subtheme}`;
}

/** The plans with policies of each municipality, or an empty one. */
function plansOf(policies: ColumnTable, municipalities: ColumnTable): ColumnTable {
  return municipalities
    .select({ code: "municipality_code" })
    .join_left(policies.select("municipality_code", "plan").dedupe())
    .impute({ plan: () => "" })
    .orderby("municipality_code", "plan")
    .reify();
}
