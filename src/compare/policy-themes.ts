import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import { keyProblem, type Problem } from "../lib/errors.ts";
import type { PolicyGap } from "../plans/schemas.ts";
import type { Policy, PolicyTheme, SubthemeRow } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";

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
  const counted = policies
    .select("id", "municipality_code", "plan", "title", "subthemes")
    .derive({ place: lift<Policy>(({ subthemes }) => subthemes.split(" ")) })
    .unroll("place")
    .orderby("id")
    .groupby("place", "municipality_code", "plan")
    .rollup({ rows: op.count(), titles: op.array_agg_distinct("title") });
  const places = subthemes.map(({ id, theme }) => ({
    theme,
    subtheme: id,
    place: `${theme}/${id}`,
  }));
  const counts = fromRows(["theme", "subtheme", "place"], places)
    .cross(plansOf(policies, municipalities))
    .lookup(counted);
  const found = new Map(gaps.map((gap) => [keyOf(gap.municipality, gap), gap]));
  return completed("policyThemes", counts, (row: Counted) => {
    const { rows = 0, titles = [] } = row;
    const gap = found.get(keyOf(row.municipality_code, row));
    return {
      rows,
      policies: titles.length,
      titles: titles.join(" | "),
      checked: gap?.checked ?? "",
      dealt_with: gap?.found ?? "",
      dealt_with_en: gap?.found_en ?? "",
    };
  });
}

function keyOf(municipality: string, { theme, subtheme }: Record<"theme" | "subtheme", string>) {
  return `${municipality} ${theme}/${subtheme}`;
}

interface Counted extends Pick<PolicyTheme, "theme" | "subtheme" | "municipality_code"> {
  /** Both undefined where a plan has no policy in the place. */
  rows?: number;
  titles?: string[];
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
