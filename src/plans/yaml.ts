import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "../errors.ts";

/** The value of a YAML file, or every problem with its line and the path of its key. */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { value: z.infer<Schema> | null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      code: "yaml-malformed",
      file,
      line: error.linePos?.[0].line ?? 0,
      column: "",
      message: `${error.message.split("\n")[0]} Mend the YAML.`,
    }));
    return { value: null, problems };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    code: "yaml-invalid",
    file,
    line: lineOf(issue.path),
    column: issue.path.join("."),
    message: `${issue.message}. Mend the entry.`,
  }));
  return { value: null, problems };

  /** The line of the deepest part of the path that the file has. */
  function lineOf(path: PropertyKey[]): number {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  }
}
