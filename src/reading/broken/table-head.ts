import type { Line } from "../document.ts";
import { isBar } from "../grid/bars.ts";
import {
  type Column,
  columnsOfText,
  isHeadText,
  isIndicatorHead,
  isSlot,
  isYearHead,
} from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { isPeriod } from "../words.ts";

export interface Head {
  columns: Column[];
  /** Whether the head names no column of labels: the label may stand above it. */
  unnamed?: boolean;
  text: string;
  /** How many lines hold the head. */
  lines: number;
  next: number;
}

/** The head of a table that begins at `lines[at]`, or nothing. */
export function readHead(lines: Line[], at: number): Head | undefined {
  const first = lines[at]?.text ?? "";
  if (cleanText(first) === "" || isBar(lines[at])) return undefined;
  const alone = /^[［【〔<〈《★◆■]/u.test(cleanText(first));
  let text = "";
  let found: Head | undefined;
  for (
    let index = at, used = 0;
    index < lines.length && used < (alone ? 1 : 14) && index < at + 28;
    index++
  ) {
    const raw = lines[index]?.text ?? "";
    const line = cleanText(raw);
    if (line === "") continue;
    if ((raw.includes("\t") && used > 0) || line.length > 80 || !isHeadText(`${text} ${line}`))
      break;
    if (found && datesColumns(line, found.columns)) {
      found = { ...found, lines: ++used, next: index + 1 };
      continue;
    }
    text += ` ${line}`;
    used++;
    const columns = dropDoubleLabels(columnsOfText(text) ?? []);
    if (isIndicatorHead(columns) || isYearHead(columns)) {
      found = { columns, text, lines: used, next: index + 1 };
    }
  }
  if (!found) return undefined;
  const columns = found.columns.some(({ role }) => role === "label")
    ? found.columns
    : [{ role: "label" as const, title: "", period: "" }, ...found.columns];
  return { ...found, columns, unnamed: columns !== found.columns };
}

/**
 * Takes a line of bracketed years as the years of the columns of values: one for each, or one for
 * the first and one for the last.
 */
export function datesColumns(text: string, columns: Column[]): boolean {
  const inside = text.split(" ").map((word) => /^[（(]([^（）()]+)[)）]$/u.exec(word)?.[1] ?? "");
  const slots = columns.filter(isSlot);
  if (inside.length < 2 || inside.length > slots.length || !inside.every(isPeriod)) return false;
  const dated = inside.length === slots.length ? slots : [slots[0], slots.at(-1)];
  for (const [index, column] of dated.entries())
    if (column) column.period ||= compact(inside[index] ?? "").replace(/当初$/u, "");
  return true;
}

function dropDoubleLabels(columns: Column[]): Column[] {
  const firstSlot = columns.findIndex(isSlot);
  return columns
    .filter(({ role }, index) => {
      const later = columns.slice(index + 1, firstSlot).some((other) => other.role === "label");
      return role !== "label" || index > firstSlot || !later;
    })
    .filter(({ role }, index) => role !== "label" || index < Math.max(firstSlot, 1));
}
