import { splitPeriod } from "../cells.ts";
import type { Role } from "../header.ts";
import { readHeading } from "../headings.ts";
import type { Layout } from "../layout.ts";
import { cleanText, isProse, join } from "../text.ts";
import { isUnit, isValue, YEAR } from "../words.ts";
import { type Keyed, rowOf } from "./labelled.ts";
import { type Entry, readEntry } from "./sheet-entry.ts";

/** Sheets of one indicator each: 指標名, 単位, 基準値, 目標値, 実績 on lines of their own. */
export const sheets: Layout = {
  name: "sheets",
  read(lines, at) {
    const first = lines[at];
    const head = readEntry(cleanText(first?.text ?? ""));
    if (!first || head?.role !== "label") return undefined;
    let label = head.value;
    let unit = "";
    const keyed: Keyed[] = [];
    let index = at + 1;
    let last: Entry | undefined = label === "" ? head : undefined;
    for (let blanks = 0; index < lines.length && blanks < 4; index++) {
      const text = cleanText(lines[index]?.text ?? "");
      if (text === "") {
        blanks++;
        continue;
      }
      const entry = readEntry(text);
      if (entry?.role === "label" && label !== "") break;
      if (!entry) {
        if (last?.role === "note") continue;
        if (!last || readHeading(text)?.strong || isProse(text)) break;
        if (last.role === "label") label = join(label, text);
        else if (last.role === "unit" && unit === "") unit = text;
        else fill(keyed, last, text);
        if (last.role !== "label" || label.length > 60) last = undefined;
        blanks = 0;
        continue;
      }
      blanks = 0;
      last = entry.value === "" || entry.role === "note" ? entry : undefined;
      if (entry.role === "unit") unit = entry.value;
      else if (entry.role !== "note" && entry.role !== "label") push(keyed, entry);
    }
    const has = (...roles: Role[]) =>
      keyed.some(({ role, value }) => roles.includes(role) && value !== "");
    if (label === "" || !has("start", "now", "actual") || !has("target", "interim"))
      return undefined;
    const row = rowOf(first, "sheets", label, keyed);
    return { rows: [isUnit(unit) || unit !== "" ? { ...row, unit } : row], next: index };
  },
};

function fill(keyed: Keyed[], entry: Entry, text: string): void {
  const open = keyed.at(-1);
  if (open && open.value === "" && open.role === entry.role) open.value = text;
}

/** A row of years and values on one line (実績 R3 20 R4 18) becomes one column per year. */
function push(keyed: Keyed[], { role, period, value }: Entry): void {
  const pairs = [...value.matchAll(new RegExp(`(${YEAR})[:：\\s]+([^\\s]+)`, "gu"))];
  if (role === "actual" && pairs.length > 0) {
    for (const [, year = "", figure = ""] of pairs)
      keyed.push({ role, title: "", period: year, value: figure });
    return;
  }
  const trailing = new RegExp(`^(.*\\S)\\s+[（(]?(${YEAR})[)）]?$`, "u").exec(value);
  const parts =
    trailing && isValue(trailing[1] ?? "")
      ? { value: trailing[1] ?? "", period: trailing[2] ?? "" }
      : splitPeriod(value);
  keyed.push({ role, title: "", period: parts.period || period, value: parts.value });
}
