import { splitLine } from "../atoms.ts";
import { splitLabel } from "../cells.ts";
import type { Line } from "../document.ts";
import type { FoundPoint, Reading } from "../rows.ts";
import { cleanText } from "../text.ts";
import type { Head } from "./table-head.ts";

/** A table whose only columns are years: one point per cell. */
export function readSeries(lines: Line[], { columns, next: from }: Head): Reading {
  const points: FoundPoint[] = [];
  const named = columns.findIndex(({ role }) => role !== "actual");
  let next = from;
  for (; next < lines.length; next++) {
    const { text = "", line = 0 } = lines[next] ?? {};
    const { head, atoms } = splitLine(text);
    const cells = text.includes("\t")
      ? text.split("\t").map(cleanText)
      : [head, ...atoms.map((atom) => atom.text)];
    if (cells.length !== columns.length) break;
    const { label, unit } = splitLabel(cells[named] ?? "");
    for (const [at, { role, period }] of columns.entries()) {
      const value = cells[at] ?? "";
      if (role === "actual" && value !== "" && label !== "")
        points.push({ line, name: label, unit, year: period, value });
    }
  }
  return { rows: [], points, next };
}
