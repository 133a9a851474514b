import { remember } from "../lib/memo.ts";
import type { Policy, SdgReference, Theme } from "../tables/rows.ts";
import { byId } from "./by-id.ts";
import { readSdgCode, SDG_GOALS, type SdgCode } from "./sdg-goals.ts";

interface Printed {
  printed: string;
  /** Null where there is no such goal or target. */
  code: SdgCode | null;
  /** The themes that the goal is mapped to. */
  themes: readonly Theme[];
}

/** One row for every goal or target that a plan prints beside a policy, in printed order. */
export function sdg(policies: readonly Policy[]): SdgReference[] {
  const rows: SdgReference[] = [];
  for (const policy of policies.toSorted(byId))
    for (const { printed, code, themes } of codesIn(policy.sdg_targets))
      if (code !== null)
        rows.push({
          municipality_code: policy.municipality_code,
          plan: policy.plan,
          policy_id: policy.id,
          code: policy.code,
          title: policy.title,
          theme: policy.theme,
          goal: code.goal,
          target: code.target,
          printed,
          in_mapping: themes.includes(policy.theme),
        });
  return rows;
}

/** The printed codes that are neither a goal nor a target of the United Nations' list. */
export function unknownSdgCodes({ sdg_targets }: Pick<Policy, "sdg_targets">): string[] {
  return codesIn(sdg_targets).flatMap(({ printed, code }) => (code === null ? [printed] : []));
}

/** Policies of one kind print the same codes. */
const codesIn = remember((targets): readonly Printed[] =>
  targets
    .split(/\s+/u)
    .filter((printed) => printed !== "")
    .map((printed) => {
      const code = readSdgCode(printed);
      const themes = SDG_GOALS.find(({ goal }) => goal === code?.goal)?.themes ?? [];
      return { printed, code, themes };
    }),
);
