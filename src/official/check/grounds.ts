import type { Problem } from "../../lib/errors.ts";
import { problemAt } from "../../lib/files/csv.ts";
import type { PrintedLine } from "../data.ts";
import type { ItemsFile } from "../schemas.ts";

/** Whether a value has a source and a quality, and a gap a reason. */
export function checkGrounds(line: PrintedLine, { sources }: ItemsFile): Problem[] {
  const { row } = line;
  const say = (column: string, code: string, message: string) => [
    problemAt(line, column, code, message),
  ];
  if (row.value === "")
    return row.missing !== ""
      ? []
      : say(
          "missing",
          "context-gap-unexplained",
          "The value is empty. Enter it, or say why in the column missing (not_found, not_available, suppressed, not_applicable).",
        );
  const missing = say(
    "missing",
    "context-gap-unexplained",
    `There is a value, and missing says "${row.missing}". Empty one of the two cells.`,
  );
  const source =
    row.source === ""
      ? say(
          "source",
          "context-source-missing",
          "The value has no source. Name one of the sources in items.yaml.",
        )
      : say(
          "source",
          "context-source-unknown",
          `"${row.source}" is not under sources in items.yaml. Add it there or fix the name.`,
        );
  const quality = say(
    "quality",
    "context-quality-missing",
    "The value has no quality. Enter A, B or C (docs/context.md).",
  );
  return [
    ...(row.missing === "" ? [] : missing),
    ...(Object.hasOwn(sources, row.source) ? [] : source),
    ...(row.quality === "" ? quality : []),
  ];
}
