import { unknownSdgCodes } from "../../compare/sdg.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import type { Policy } from "../../tables/rows.ts";
import { type Hit, hitOnPolicy, type Rule } from "../rule.ts";

/** A number printed beside a policy that is neither a goal nor a target. */
export const sdgCodeUnknown: Rule = {
  id: "sdg-code-unknown",
  severity: "note",
  run: ({ policies }) =>
    flatMapRows<Policy, Hit>(policies, (policy) =>
      unknownSdgCodes(policy).map((code) => hitOnPolicy(policy, { code })),
    ),
};
