import { unknownSdgCodes } from "../../compare/sdg.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import type { Policy } from "../../tables/rows.ts";
import { policyText } from "../../words/finding-parts.ts";
import type { Hit, Rule } from "../rule.ts";

/** A number printed beside a policy that is neither a goal nor a target. */
export const sdgCodeUnknown: Rule = {
  id: "sdg-code-unknown",
  severity: "note",
  run: ({ policies }) =>
    flatMapRows<Policy, Hit>(policies, (policy) =>
      unknownSdgCodes(policy).map((printed): Hit => {
        const { id, municipality_code, plan } = policy;
        const values = { row: policyText(policy), code: printed };
        return { indicator_id: id, municipality_code, plan, values };
      }),
    ),
};
