import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import type { PolicyGap } from "../plans/schemas.ts";
import type { Policy, SubthemeRow } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { gapColumns } from "./policy-gaps.ts";

const KEYS = ["theme", "subtheme", "municipality_code"];
const GAP = ["checked", "dealt_with", "dealt_with_en"];

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
  gaps: readonly PolicyGap[] = [],
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
    .lookup(counted)
    .lookup(gapColumns(gaps), [KEYS, KEYS], ...GAP)
    .derive({
      policies: lift<Counted>(({ titles }) => titles?.length ?? 0),
      titles: lift<Counted>(({ titles }) => titles?.join(" | ") ?? ""),
    })
    .impute({ rows: () => 0, checked: () => "", dealt_with: () => "", dealt_with_en: () => "" });
  return shaped("policyThemes", counts);
}

interface Counted {
  /** Undefined where a plan has no policy in the place. */
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
