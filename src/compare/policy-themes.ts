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
  return THEMES.flatMap((theme) =>
    SUBTHEMES[theme].flatMap((subtheme) =>
      codes.flatMap((code) =>
        plansOf(code).map((plan) => {
          const rows = sorted.filter(
            (row) =>
              row.municipality_code === code &&
              row.plan === plan &&
              row.theme === theme &&
              row.subtheme === subtheme,
          );
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

  function plansOf(code: string): string[] {
    const own = policies.filter(({ municipality_code }) => municipality_code === code);
    const plans = [...new Set(own.map(({ plan }) => plan))].toSorted();
    return plans.length === 0 ? [""] : plans;
  }
}
