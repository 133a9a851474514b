import { compareText } from "../lib/order.ts";
import { groupBy } from "../tables/group.ts";
import {
  type Municipality,
  type Policy,
  type PolicyTheme,
  SUBTHEMES,
  THEMES,
} from "../tables/rows.ts";
import { byId } from "./by-id.ts";

/**
 * Who has which policies: one row for every theme, subtheme, municipality and plan, with 0 where a
 * plan has none, so that gaps can be seen. A municipality without any policy has rows with an empty
 * plan. Policies of every level count; plans are never added up.
 */
export function policyThemes(
  policies: readonly Policy[],
  municipalities: readonly Pick<Municipality, "code">[],
): PolicyTheme[] {
  const codes = municipalities.map(({ code }) => code).toSorted();
  const byCode = groupBy(policies.toSorted(byId), ({ municipality_code }) => municipality_code);
  const plansOf = new Map(codes.map((code) => [code, plansIn(byCode.get(code) ?? [])]));
  return THEMES.flatMap((theme) =>
    SUBTHEMES[theme].flatMap((subtheme) =>
      codes.flatMap((code) =>
        (plansOf.get(code) ?? []).map(({ plan, bySubtheme }) => {
          const own = bySubtheme.get(subtheme) ?? [];
          const rows = own.filter((row) => row.theme === theme);
          const titles = [...new Set(rows.map(({ title }) => title))];
          return {
            theme,
            subtheme,
            municipality_code: code,
            plan,
            policies: titles.length,
            rows: rows.length,
            titles: titles.join(" | "),
          };
        }),
      ),
    ),
  );
}

function plansIn(policies: readonly Policy[]) {
  const plans = [...groupBy(policies, ({ plan }) => plan)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([plan, own]) => ({ plan, bySubtheme: groupBy(own, ({ subtheme }) => subtheme) }));
  return plans.length === 0 ? [{ plan: "", bySubtheme: new Map<string, Policy[]>() }] : plans;
}
