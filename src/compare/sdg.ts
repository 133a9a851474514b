import type { ColumnTable } from "arquero";
import { deriveAll, lift } from "../lib/arquero.ts";
import { remember } from "../lib/memo.ts";
import type { Policy, SdgReference, Theme } from "../tables/rows.ts";
import { shaped } from "../tables/table.ts";
import { readSdgCode, SDG_GOALS, type SdgCode } from "./sdg-goals.ts";

interface Printed {
  printed: string;
  /** Null where there is no such goal or target. */
  code: SdgCode | null;
  /** The themes that the goal is mapped to. */
  themes: readonly Theme[];
}

/** One row for every goal or target that a plan prints beside a policy, in printed order. */
export function sdg(policies: ColumnTable): ColumnTable {
  const references = policies
    .select("id", "municipality_code", "plan", "code", "title", "theme", "sdg_targets")
    .rename({ id: "policy_id" })
    .orderby("policy_id")
    .reify()
    .derive({ reference: lift<Policy>((policy) => codesIn(policy.sdg_targets)) })
    .unroll("reference")
    .filter((d: { reference: Printed }) => d.reference.code !== null);
  return shaped("sdg", deriveAll(references, ["goal", "target", "printed", "in_mapping"], inGoal));
}

function inGoal({ theme, reference }: { theme: Theme; reference: Printed }): Partial<SdgReference> {
  const { printed, code, themes } = reference;
  return { ...code, printed, in_mapping: themes.includes(theme) };
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
