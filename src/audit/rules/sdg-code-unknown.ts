import { unknownSdgCodes } from "../../compare/sdg.ts";
import { flatMapRows } from "../../lib/arquero.ts";
import type { Policy } from "../../tables/rows.ts";
import type { Hit, Rule } from "../rule.ts";

/** A number printed beside a policy that is neither a goal nor a target. */
export const sdgCodeUnknown: Rule = {
  id: "sdg-code-unknown",
  severity: "note",
  run: ({ policies }) =>
    flatMapRows<Policy, Hit>(policies, (policy) =>
      unknownSdgCodes(policy).map((printed): Hit => {
        const { id, municipality_code, title, title_en, document, line } = policy;
        const values = {
          title: { ja: title, en: title_en || title },
          document,
          line: String(line),
          code: printed,
        };
        return { indicator_id: id, municipality_code, values };
      }),
    ),
};
