import { type ColumnTable, op } from "arquero";
import { fromRows, lift } from "../lib/arquero.ts";
import { SUBTHEMES, THEMES } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";

/**
 * Who has which policies: one row for every theme, subtheme, municipality and plan, with 0 where a
 * plan has none, so that gaps can be seen. A municipality without any policy has rows with an empty
 * plan. Policies of every level count; plans are never added up.
 */
export function policyThemes(policies: ColumnTable, municipalities: ColumnTable): ColumnTable {
  const counted = policies
    .orderby("id")
    .groupby("theme", "subtheme", "municipality_code", "plan")
    .rollup({
      policies: op.distinct("title"),
      rows: op.count(),
      titles: op.array_agg_distinct("title"),
    })
    .derive({ titles: lift<{ titles: string[] }>(({ titles }) => titles.join(" | ")) });
  const counts = subthemes()
    .cross(plansOf(policies, municipalities))
    .lookup(counted)
    .impute({ policies: () => 0, rows: () => 0, titles: () => "" });
  return shaped("policyThemes", counts);
}

function subthemes(): ColumnTable {
  const rows = THEMES.flatMap((theme) => SUBTHEMES[theme].map((subtheme) => ({ theme, subtheme })));
  return fromRows(["theme", "subtheme"], rows);
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
