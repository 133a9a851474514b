import { foldWidth } from "../notation/text.ts";
import type { Indicator, Policy, Rows } from "../tables/rows.ts";

/**
 * Policies that belong to a theme by title or by their own indicators, all tiers: of each
 * municipality those of the plan with most policies, the second level first.
 */
export function policiesOf(theme: string, { policies }: Pick<Rows, "policies">): Policy[] {
  const codes = new Set(policies.map((row) => row.municipality_code));
  return [...codes].flatMap((code) => {
    const own = policies.filter((row) => row.municipality_code === code);
    const size = (plan: string) => own.filter((row) => row.plan === plan).length;
    const plans = [...new Set(own.map((row) => row.plan))].toSorted((a, b) => size(b) - size(a));
    return own
      .filter((row) => row.plan === plans[0] && row.subthemes.includes(`${theme}/`))
      .toSorted((a, b) => Number(b.level === 2) - Number(a.level === 2));
  });
}

/** Whether a policy is put under a subtheme, be it one of several. */
export function isAbout({ subthemes }: Policy, theme: string, subtheme: string): boolean {
  return subthemes.split(" ").includes(`${theme}/${subtheme}`);
}

/** Whether an indicator stands under a policy, or under one below it. */
export function isUnder(row: Indicator, policy: Policy): boolean {
  if (row.municipality_code !== policy.municipality_code) return false;
  const coded = row.plan === policy.plan && policy.code !== "";
  return (
    (coded && foldWidth(row.code) === foldWidth(policy.code)) || row.section.includes(policy.title)
  );
}
