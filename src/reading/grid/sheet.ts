import { splitLabel } from "../cells.ts";
import { framesGoal, isSlot, type Role } from "../column.ts";
import { columnsOfCells } from "../header.ts";
import { compact } from "../text.ts";
import { NAMES_QUANTITY, STATED_UNIT } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isFigureCell, isPeriodCell } from "./cell.ts";
import { namesColumns } from "./column-words.ts";
import { behind, roleOf } from "./keys.ts";
import { isPlanned, saysPlanned } from "./planned.ts";
import { NUMBER_OF_ROW } from "./shape.ts";

/** Rows above the years of a sheet among which its indicator is named. */
const MOST_ABOVE = 4;

/**
 * Sheets of one indicator each, whose name and unit stand in rows of their own above the years
 * (指標名 | 利用者数 | 単位 | 人, 年度 | R3 | R4, 計画 …, 実績 …) or above the words for its values (基準値 |
 * 目標値), as a table with a head.
 */
export function withSheets(printed: GridRow[]): GridRow[] {
  const rows = withoutSides(printed);
  const table: GridRow[] = [];
  let open = 0;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as GridRow;
    const planned = isYears(row) ? rowsBelow(rows, at + 1) : [];
    const alone = isHeadOfValues(row) ? rows.slice(at + 1, at + 2) : [];
    const dated = datedHead(rows.slice(at, at + 3));
    const body = dated ? [dated.values] : isPlanned(planned) ? planned : alone;
    const over = body.length > 0 ? table.slice(open).slice(-MOST_ABOVE) : [];
    const { keys, name, doubt } = namedIn(over, body === planned);
    if (name === "") table.push(row);
    else {
      for (const named of keys) table.splice(table.indexOf(named), 1);
      endSheet(table, open);
      const own = body === alone ? row.cells : ["区分", ...row.cells.slice(1)];
      const heads = dated?.words ?? own;
      table.push({ ...row, cells: ["指標", "単位", ...heads] });
      const unit = lastBehind(keys, "unit");
      for (const own of body) table.push({ ...own, doubt, cells: [name, unit, ...own.cells] });
      at += dated ? 2 : body.length;
      open = table.length;
    }
    at++;
  }
  endSheet(table, open);
  return table;
}

/**
 * The rows among those above a sheet that name its indicator, and the name. A quantity with its unit right above
 * plan and result may be anything that is counted.
 */
function namedIn(over: GridRow[], planned: boolean) {
  const keys = over.filter(isKeys);
  if (keys.length > 0) return { keys, name: lastBehind(keys, "label") };
  const titled = over.findLast(numberedName);
  if (titled) return { keys: [titled], name: numberedName(titled) };
  const last = planned ? over.slice(-1) : [];
  const name = last.map(nameWithUnit).join("");
  return { keys: name === "" ? [] : last, name, doubt: "odd-label" as const };
}

/** Takes what stands below a sheet and holds no figure (verdicts, texts), as far as another head, from its table. */
function endSheet(table: GridRow[], open: number): void {
  if (open === 0) return;
  const rest = table.splice(open);
  const head = rest.findIndex(namesColumns);
  const own = head < 0 ? rest : rest.slice(0, head);
  const figures = own.filter(({ cells }) => cells.some(isFigureCell));
  table.push(...figures, ...rest.slice(own.length));
}

/**
 * Rows without the number of their indicator that a merged cell sets beside its name, years and values
 * (指標① | 年度 | R3), also where an export keeps it in the first row alone.
 */
function withoutSides(rows: GridRow[]): GridRow[] {
  let side = "";
  const sides = rows.map(({ cells: [first = ""] }) => {
    if (first !== "") side = NUMBER_OF_ROW.test(compact(first)) ? first : "";
    return side;
  });
  const bare = rows.map((row) => ({ ...row, cells: [...row.cells.slice(1), ""] }));
  const own = new Set(sides.filter((name, at) => name !== "" && isYears(bare[at] as GridRow)));
  return rows.map((row, at) => (own.has(sides[at] ?? "") ? (bare[at] as GridRow) : row));
}

/** 年度 and the years of a sheet, some with a word for what they hold, and what is judged by them. */
function isYears({ cells: [first = "", ...years] }: GridRow): boolean {
  const filled = years.filter((cell) => cell !== "");
  const titled = /^(?:年[度次]?|区分|)$/u.test(compact(first));
  if (!titled || filled.filter(isPeriodCell).length < 2) return false;
  return filled.every(
    (cell) =>
      isPeriodCell(cell) || isDated(cell) || JUDGED.test(compact(cell)) || roleOf(cell) === "note",
  );
}

/** 現状値（R4）, 目標年度（R9）. */
const isDated = (cell: string): boolean =>
  columnsOfCells([cell]).every((column) => isSlot(column) && column.period !== "");
const JUDGED = /(?:達成|進捗)[度率]$|評価$/u;

/** Words for the values of one indicator and nothing else, its start and goal among them. */
function isHeadOfValues({ cells }: GridRow): boolean {
  const columns = columnsOfCells(cells);
  return framesGoal(columns) && columns.every(isSlot);
}

/**
 * Words for values with the years above or below them, each row behind its own word (年度 | R6 | R11, 区分 | 現状値 |
 * 目標値, 値 | 22.5 | 37.0), and the row of the values; nothing for other rows.
 */
function datedHead(rows: GridRow[]) {
  const [first, second, third] = rows;
  const years = [first, second].find(
    (row) => row && isYears(row) && row.cells.slice(1).every(isPeriodCell),
  );
  const [kind = "", ...words] = (years === first ? second : first)?.cells ?? [];
  const [title = "", ...values] = third?.cells ?? [];
  const columns = columnsOfCells(words);
  const open = columns.every((column) => isSlot(column) && column.period === "");
  const told = KIND.test(compact(kind)) && /^数?値$/u.test(compact(title));
  const even = new Set(rows.map(({ cells }) => cells.length)).size === 1;
  if (!years || !third || !told || !even || !open || !framesGoal(columns)) return undefined;
  return {
    words: words.map((word, at) => `${word}（${years.cells[at + 1] ?? ""}）`),
    values: { ...third, cells: values },
  };
}
/** A word over words for values. */
const KIND = /^(?:区分|種別|項目|)$/u;

function rowsBelow(rows: GridRow[], from: number): GridRow[] {
  const end = rows.findIndex(({ cells }, at) => at >= from && !saysPlanned(cells[0] ?? ""));
  return rows.slice(from, end < 0 ? rows.length : end);
}

/** Whether a row is words with what they name, or explains it: 指標名 | 利用者数 | 単位 | 人, 指標の説明 | …. */
const isKeys = ({ cells: [first = ""] }: GridRow): boolean =>
  ["label", "unit", "note"].includes(roleOf(first)) && first !== "";

/** A word for indicators before the colon of a heading: 指標：観光客数（千人）. */
const TITLED = /^[■◆●○【]?\s?\p{Script=Han}{0,4}(?:指標|KPI)名?\s?】?\s?[:：]\s?(\S.*)$/u;

/** The name behind the word for an indicator, or its number, in a row of nothing else: 指標1 観光客数（千人）; empty for others. */
function numberedName({ cells }: GridRow): string {
  const [only = "", ...more] = new Set(cells.filter((cell) => cell !== ""));
  if (more.length > 0) return "";
  const [, number = "", name = ""] = /^(\S{2,8})[\s:：]\s?(\S.*)$/u.exec(only) ?? [];
  return NUMBER_OF_ROW.test(compact(number)) ? name : (TITLED.exec(only)?.[1] ?? "");
}

/** The quantity with its unit that a row names and nothing else, as right above plan and result: 凧の会の数（会）. */
function nameWithUnit({ cells }: GridRow): string {
  const [only = "", ...more] = new Set(cells.filter((cell) => cell !== ""));
  const { label, unit } = splitLabel(only);
  const names = unit !== "" && NAMES_QUANTITY.test(label) && !/[:：]/u.test(label);
  return more.length === 0 && names ? only : "";
}

/** What stands behind the word of a role, which merged cells may repeat, in the last row that has it. */
function lastBehind(keys: GridRow[], role: Role): string {
  const said = keys.map(({ cells }) => {
    const parted = cells.flatMap((cell) => cell.replace(STATED_UNIT, "単位\t$1").split("\t"));
    return behind(parted, role);
  });
  return said.findLast((text) => text !== "") ?? "";
}
