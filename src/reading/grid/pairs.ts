import { type Column, isSlot } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { type GridRow, headAndRow, withoutEnd } from "./block.ts";
import { isPeriodCell, kindOf } from "./cell.ts";
import { namesIndicators } from "./column-words.ts";
import { unrepeated } from "./keys.ts";

/** A word of heads with the cell behind it. */
type Pair = { column: Column; word: string; value: string };

/**
 * Forms whose cells are words and what they name by turns (KPI | 参加者数 | 現状値（H30） | 412人 | 目標値（R5） |
 * 600人, also over several rows) as a head and a row for each indicator. Other tables as they are.
 */
export function withPairs(rows: GridRow[]): GridRow[] {
  if (rows.some(({ cells }) => namesIndicators(cells))) return rows;
  const found: { row: GridRow; pairs: Pair[] }[] = [];
  for (const row of rows) {
    const pairs = pairsOf(row.cells);
    if (pairs.some(({ column }) => column.role === "label")) found.push({ row, pairs });
    else found.at(-1)?.pairs.push(...pairs);
  }
  const whole = found.filter(isWhole);
  if (whole.length === 0) return rows;
  return whole.flatMap(({ row, pairs }) =>
    headAndRow(
      row,
      pairs.map(({ word, value }) => [word, value]),
    ),
  );
}

/** 指標１: a word with a number behind it. */
const NUMBER = /(?<=指標|KPI)\s?[0-9①-⑳]{1,2}$/u;

/** The words and values of a row, or nothing where its cells are not both by turns. */
function pairsOf(cells: string[]): Pair[] {
  const filled = withoutEnd(unrepeated(cells));
  const pairs: Pair[] = [];
  for (let at = 0; at < filled.length; at += 2) {
    const [printed = "", value = ""] = filled.slice(at, at + 2);
    const word = printed.replace(NUMBER, "");
    const [column] = columnsOfCells([word]);
    const named = column && word !== "" && column.role !== "other" && !isPeriodCell(word);
    if (!named || (value !== "" && columnsOfCells([value])[0]?.role !== "other")) return [];
    pairs.push({ column, word, value });
  }
  return pairs;
}

/** Whether a name and a goal are among the pairs, and no word comes twice. */
function isWhole({ pairs }: { pairs: Pair[] }): boolean {
  const named = pairs.find(({ column }) => column.role === "label");
  const words = new Set(pairs.map(({ word }) => word));
  const aims = pairs.some(({ column, value }) => column.role === "target" && value !== "");
  const slots = pairs.filter(({ column }) => isSlot(column)).length;
  return (
    named !== undefined &&
    kindOf(named.value) === "text" &&
    aims &&
    slots > 1 &&
    words.size === pairs.length
  );
}
