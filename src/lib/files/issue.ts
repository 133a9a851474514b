import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** One sentence for what a schema refuses: the offending text, what would fit, what to do. */
export function describeIssue(issue: Issue, found: unknown): string {
  const quoted = typeof found === "object" ? "This" : `"${String(found)}"`;
  switch (issue.code) {
    case "unrecognized_keys":
      return `The key ${issue.keys.map((key) => `"${key}"`).join(", ")} is unknown. Remove it or fix its name.`;
    case "invalid_value":
      if (found === undefined) return missing(issue);
      return `${quoted} does not fit. Use one of ${issue.values.map((value) => (value === "" ? "nothing" : String(value))).join(", ")}.`;
    case "invalid_type":
      if (found === undefined) return missing(issue);
      if (issue.expected === "string" && typeof found === "number")
        return `${quoted} is read as a number where text belongs. Put it in quotes.`;
      return `${quoted} does not fit: ${NAMES[issue.expected] ?? issue.expected} expected. Fix the entry.`;
    case "too_small":
      if (issue.origin === "string") return "The text is empty. Fill it in.";
      return `${quoted} is too small: ${issue.minimum} at least. Fix the entry.`;
    case "invalid_union":
      return `${quoted} does not fit any of the forms that are allowed. Fix the entry.`;
    default:
      return `${quoted} does not fit: ${issue.message}. Fix it.`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an entry with keys",
  int: "a whole number",
  number: "a number",
  string: "text",
};

function missing({ path }: Issue): string {
  return `The key "${String(path.at(-1) ?? "")}" is missing. Add it.`;
}
