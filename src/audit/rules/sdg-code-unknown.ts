import { sdg } from "../../compare/sdg.ts";
import { rowById } from "../../tables/group.ts";
import type { Hit, Rule } from "../rule.ts";

/** A number printed beside a policy that is neither a goal nor a target. */
export const sdgCodeUnknown: Rule = {
  id: "sdg-code-unknown",
  severity: "note",
  run: ({ policies }) =>
    sdg(policies).unknown.flatMap(({ policy_id, printed }): Hit[] => {
      const policy = rowById(policies, policy_id);
      if (policy === undefined) return [];
      const { municipality_code, title, title_en, document, line } = policy;
      const values = {
        title: { ja: title, en: title_en || title },
        document,
        line: String(line),
        code: printed,
      };
      return [{ indicator_id: policy_id, municipality_code, values }];
    }),
};
