import type { Policy, SdgReference } from "../tables/rows.ts";
import { byId } from "./by-id.ts";
import { readSdgCode, SDG_GOALS } from "./sdg-goals.ts";

export interface SdgTable {
  rows: SdgReference[];
  /** Printed codes that are neither a goal nor a target of the United Nations' list. */
  unknown: { policy_id: string; printed: string }[];
}

/** One row for every goal or target that a plan prints beside a policy, in printed order. */
export function sdg(policies: readonly Policy[]): SdgTable {
  const table: SdgTable = { rows: [], unknown: [] };
  for (const policy of policies.toSorted(byId))
    for (const printed of policy.sdg_targets.split(/\s+/u).filter((code) => code !== "")) {
      const code = readSdgCode(printed);
      if (code === null) {
        table.unknown.push({ policy_id: policy.id, printed });
        continue;
      }
      const { municipality_code, plan, title, theme } = policy;
      const mapped = SDG_GOALS.find(({ goal }) => goal === code.goal)?.themes ?? [];
      table.rows.push({
        municipality_code,
        plan,
        policy_id: policy.id,
        code: policy.code,
        title,
        theme,
        goal: code.goal,
        target: code.target,
        printed,
        in_mapping: mapped.includes(theme),
      });
    }
  return table;
}
