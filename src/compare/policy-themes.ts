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
  const sorted = policies.toSorted(byId);
  const byPlace = groupBy(sorted, ({ municipality_code, plan, subtheme }) =>
    [municipality_code, plan, subtheme].join("|"),
  );
  const plans = groupBy(policies, ({ municipality_code }) => municipality_code);
  const plansOf = new Map(codes.map((code) => [code, plansIn(plans.get(code) ?? [])]));
  return THEMES.flatMap((theme) =>
    SUBTHEMES[theme].flatMap((subtheme) =>
      codes.flatMap((code) =>
        (plansOf.get(code) ?? []).map((plan) => {
          const own = byPlace.get([code, plan, subtheme].join("|")) ?? [];
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

function plansIn(policies: readonly Policy[]): string[] {
  const plans = [...new Set(policies.map(({ plan }) => plan))].toSorted();
  return plans.length === 0 ? [""] : plans;
}
