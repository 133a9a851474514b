import { indexOfRole, isStartColumn } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import type { GridRow } from "./block.ts";
import { isValueCell } from "./cell.ts";

const YEAR_OF = "(?:令和|平成|[RH])[0-9元]{1,2}(?:年度?)?末?|20[0-9]{2}年度?末?";
/** R9：85％ R14：90％. */
const LED_TWICE = new RegExp(
  `^(${YEAR_OF})[:： ] ?(\\S{1,14}) (${YEAR_OF})[:： ] ?(\\S{1,14})$`,
  "u",
);
/** 85％（R9） 90％（R14）, 85％（R9） → 90％, whose last year is that of the head. */
const DATED_TWICE = new RegExp(
  `^(\\S{1,14}?) ?[（(](${YEAR_OF})[)）] ?(?:[→⇒、/／] ?)?(\\S{1,14}?)(?: ?[（(](${YEAR_OF})[)）]|(?<=[→⇒] ?\\S{1,14}))$`,
  "u",
);

/** The two values of a cell, each with its year behind it, or nothing. */
function datedIn(cell = ""): string[] | undefined {
  const [, year = "", value = "", later = "", last = ""] = LED_TWICE.exec(cell) ?? [];
  const [, own = value, dated = year, second = last, due = later] = DATED_TWICE.exec(cell) ?? [];
  if (![own, second].every(isValueCell) || dated === due) return undefined;
  return [`${own}（${dated}）`, due === "" ? second : `${second}（${due}）`];
}

/** A column of goals whose cells hold two of them with a year each, with a column for either; a goal alone is the last. */
export function withDatedGoals(rows: GridRow[]): GridRow[] {
  const columns = columnsOfCells(rows[0]?.cells ?? []);
  // Without a column for it, the first of two values is the start.
  const at = columns.some(isStartColumn) ? indexOfRole(columns, "target") : -1;
  const dated = rows.filter(({ cells }) => datedIn(cells[at]));
  if (at < 0 || dated.length * 2 < rows.length - 1 || dated.length === 0) return rows;
  return rows.map((row, index) => {
    const cell = row.cells[at] ?? "";
    const first = index === 0 ? "中間目標" : "";
    const parts = datedIn(cell) ?? [isValueCell(cell) || index === 0 ? first : cell, cell];
    return { ...row, cells: row.cells.toSpliced(at, 1, ...parts) };
  });
}
