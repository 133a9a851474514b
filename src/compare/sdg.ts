import type { ColumnTable } from "arquero";
import { lift } from "../lib/arquero.ts";
import { remember } from "../lib/memo.ts";
import type { Policy, SubthemeRow } from "../tables/rows.ts";
import { completed } from "../tables/table.ts";
import { readSdgCode, type SdgCode } from "./sdg-goals.ts";

interface Printed {
  printed: string;
  /** Null where there is no such goal or target. */
  code: SdgCode | null;
}

/**
 * One row for every goal or target that a plan prints beside a policy, in printed order.
 * @param subthemes with the goals that each is mapped to
 */
export function sdg(
  policies: ColumnTable,
  subthemes: readonly Pick<SubthemeRow, "id" | "sdg_goals">[],
): ColumnTable {
  const goals = new Map(subthemes.map(({ id, sdg_goals }) => [id, sdg_goals.split(" ")]));
  const references = policies
    .select("id", "municipality_code", "plan", "code", "title", "theme", "subtheme", "sdg_targets")
    .rename({ id: "policy_id" })
    .orderby("policy_id")
    .reify()
    .derive({ reference: lift<Policy>((policy) => codesIn(policy.sdg_targets)) })
    .unroll("reference")
    .filter((d: { reference: Printed }) => d.reference.code !== null);
  return completed("sdg", references, ({ subtheme, reference }: Referring) => ({
    printed: reference.printed,
    in_mapping: goals.get(subtheme)?.includes(String(reference.code?.goal)) ?? false,
    ...reference.code,
  }));
}

interface Referring {
  subtheme: string;
  reference: Printed;
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
    .map((printed) => ({ printed, code: readSdgCode(printed) })),
);
