import { quote } from "../../words/finding-parts.ts";
import { hitOn, type Rule, withoutRepeats } from "../rule.ts";

/** A row that aims at nothing that can be read: neither a number nor a direction nor a benchmark. */
export const missingTarget: Rule = {
  id: "missing-target",
  severity: "warning",
  run: (tables) =>
    withoutRepeats(tables)
      .filter(({ target_type }) => target_type === "none")
      .map((row) => hitOn(row, { target: quote(row.target_raw) })),
};
