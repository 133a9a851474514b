import type { Rule } from "../rule.ts";

/** A correction whose printed text is no longer there: an error in this project's own data. */
export const correctionStale: Rule = {
  id: "correction-stale",
  severity: "error",
  run: ({ staleCorrections }) =>
    staleCorrections.map(({ column, message }) => ({
      indicator_id: "",
      municipality_code: "",
      values: { entry: column, detail: message },
    })),
};
