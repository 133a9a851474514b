import type { Line } from "../document.ts";
import { saysYears } from "../finish/stated-years.ts";
import { isBar } from "../grid/bars.ts";
import { grid } from "../grid/read.ts";
import { beginsForm } from "../layouts/form.ts";
import { readHeading } from "../outline/headings.ts";
import type { Layout } from "../rows.ts";
import { readCycle } from "./cell-cycle.ts";
import { belowHeading, belowOwnWord } from "./lent-head.ts";
import { isYearHead, readHead } from "./table-head.ts";
import { readRows } from "./table-rows.ts";
import { readSeries } from "./year-rows.ts";

/**
 * Rows under a head such as 指標 / 現状値 / 目標値. The head may stand in one line or be broken
 * over several; rows may have their columns marked by tabs, stand in one line with spaces, or be
 * broken cell by cell over many lines. All of it may change from row to row.
 */
export const table: Layout = (line, lines, at) => {
  if (titlesGrid(line, lines, at)) return undefined;
  const head = readHead(lines, at);
  if (!head) return belowHeading(lines, at) ?? belowOwnWord(lines, at);
  if (isBar(lines[head.next])) return undefined;
  if (isYearHead(head.columns)) return readSeries(lines, head);
  if (beginsForm(lines, head.next)) return undefined;
  return readCycle(lines, head) ?? readRows(lines, head);
};

/**
 * Whether a line only says of what kind the rows of the grid right below it are (数値目標) or of which years their
 * values (現状：令和5年度 目標：令和11年度).
 */
function titlesGrid(line: Line, lines: Line[], at: number): boolean {
  if (line.cells || (readHeading(line.text)?.type !== "kind" && !saysYears(line.text)))
    return false;
  const below = lines[at + 1]?.text.trim() === "" ? at + 2 : at + 1;
  const next = lines[below];
  return next !== undefined && (grid(next, lines, below)?.rows.length ?? 0) > 0;
}
