import { quoted, rowRule } from "../rule.ts";

/** A row that aims at nothing that can be read: neither a number nor a direction nor a benchmark. */
export const missingTarget = rowRule(
  { id: "missing-target", severity: "warning" },
  (row) => row.target_type === "none",
  (row) => quoted(row, "target"),
);
