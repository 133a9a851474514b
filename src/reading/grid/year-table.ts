import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { cleanText, compact } from "../text.ts";
import { isPeriod, STATED_UNIT } from "../words.ts";
import { type GridRow, headAndRow } from "./block.ts";
import { isName } from "./cell.ts";

/** Years of such a table at least, and lines above it among which its caption is. */
const LEAST_YEARS = 3;
const MOST_ABOVE = 60;
/** R2（基準年度）: a year, and what is said of it. */
const YEAR = /^([^（(]{2,12}?)\s?(?:[（(]([^（()）]{2,8})[)）])?$/u;
/** 指標3, before the label in a caption. */
const NUMBER = /^(?:指標|KPI)\s?[0-9①-⑳]{1,2}[:：]?\s?/u;

/**
 * Tables of one indicator whose years go down (年度 | 目標 | 実績), with its label in the caption above, as a head
 * and a row. Captions of tables beside one another share a line: the tables have them in their order.
 */
export function withYearsAcross(rows: GridRow[], lines: Line[], at: number): GridRow[] {
  const [head, ...years] = rows;
  if (!head || !isYearTable(rows)) return rows;
  const { label, unit } = captionOf(lines, at) ?? {};
  if (!label) return rows;
  const words = head.cells.slice(1);
  const cells = years.flatMap(({ cells: [printed = "", ...values] }) => {
    const [, year = "", said = ""] = YEAR.exec(cleanText(printed)) ?? [];
    const isStart = /基準|策定|当初/u.test(said);
    return words.map((word, index) => {
      const role = columnsOfCells([word])[0]?.role;
      const measured = role === "now" || role === "actual";
      // What a year has reached is no start, but in the year that the table calls so.
      const title = measured ? (isStart ? `基準値（${year}）` : year) : `${word}（${year}）`;
      return [title, values[index] ?? ""];
    });
  });
  const filled = cells.filter(([, value = ""]) => value !== "" && !/^[-―ー－—]$/u.test(value));
  const line = lines[at] ?? head.line;
  return headAndRow(head, [["指標", label], ["単位", unit ?? ""], ...filled], line);
}

/** Whether a table has years down its first column, under words for a goal and for what was reached. */
function isYearTable([head, ...rows]: GridRow[]): boolean {
  const [first = "", ...words] = head?.cells ?? [];
  if (!/^年[度次]?$/u.test(compact(first)) || rows.length < LEAST_YEARS) return false;
  const columns = columnsOfCells(words);
  const roles = columns.map(({ role }) => role);
  const aims = roles.includes("target") && (roles.includes("now") || roles.includes("actual"));
  const isYear = (cell = "") => isPeriod(YEAR.exec(cleanText(cell))?.[1] ?? "");
  return aims && columns.every(isSlot) && rows.every(({ cells }) => isYear(cells[0]));
}

/** The label and unit in the captions above a table: of tables one after another each has one, in their order. */
function captionOf(lines: Line[], at: number) {
  let before = 0;
  let units: string[] = [];
  for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE); above--) {
    const line = lines[above];
    if (!line || line.text.trim() === "") continue;
    if (line.cells) {
      if (/^年[度次]?$/u.test(compact(line.cells[0] ?? ""))) before++;
      continue;
    }
    const texts = line.text.split("\t").map(cleanText);
    if (texts.every((text) => STATED_UNIT.test(text))) {
      units = texts.map((text) => STATED_UNIT.exec(text)?.[1] ?? "");
      continue;
    }
    const label = (texts[before] ?? "").replace(NUMBER, "");
    return isName(label) ? { label, unit: units[before] } : undefined;
  }
  return undefined;
}
