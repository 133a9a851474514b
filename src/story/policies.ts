import { greatest, group, sort } from "d3";
import { foldWidth } from "../notation/text.ts";
import type { Indicator, Policy, Rows } from "../tables/rows.ts";

/** Policies of a theme, of each municipality those of its plan with most, the second level first. */
export function policiesOf(theme: string, { policies }: Pick<Rows, "policies">): Policy[] {
  const plans = group(
    policies,
    (row) => row.municipality_code,
    (row) => row.plan,
  );
  return [...plans.values()].flatMap((own) => {
    const largest = greatest(own.values(), ({ length }) => length) ?? [];
    const about = largest.filter((row) => row.subthemes.includes(`${theme}/`));
    return sort(about, ({ level }) => level !== 2);
  });
}

/** Whether a policy is put under a subtheme, be it one of several. */
export function isAbout({ subthemes }: Policy, theme: string, subtheme: string): boolean {
  return subthemes.split(" ").includes(`${theme}/${subtheme}`);
}

export function isUnder(row: Indicator, policy: Policy): boolean {
  if (row.municipality_code !== policy.municipality_code) return false;
  const coded = row.plan === policy.plan && policy.code !== "";
  return (
    (coded && foldWidth(row.code) === foldWidth(policy.code)) || row.section.includes(policy.title)
  );
}
