import { extname } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { InputError } from "../lib/errors.ts";
import { checkWorkbook } from "../lib/files/workbook-check.ts";
import { type Document, type Line, rowLine } from "./document.ts";
import { fileError } from "./file-error.ts";
import { cellLine, requireHead } from "./read-csv.ts";

/** Rows and columns that are read of an old workbook, whose size no check can tell beforehand. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
/** Faults of a workbook that a document may have: merged cells lay it out, macros are not run. */
const HARMLESS = ["xlsx-merged", "xlsx-macros"];

/**
 * The sheets of a workbook, one after another, as rows of cells as the spreadsheet program shows
 * them: number formats, percentages and dates included. Formulas give their stored values. Hidden
 * rows and columns are left out. Lines count from 1 through all sheets.
 */
export function readXlsx(file: string, bytes: Uint8Array): Document {
  const old = extname(file).toLowerCase() === ".xls";
  const checked = old ? { problems: [], bytes } : checkWorkbook(file, bytes);
  const macros = extname(file).toLowerCase() === ".xlsm";
  const problems = checked.problems
    .filter(({ code }) => code !== "xlsx-merged" && !(macros && HARMLESS.includes(code)))
    .map((found) => ({ ...found, message: found.message.replace(/^T/u, "t") }));
  if (problems.length > 0) throw new InputError(problems);
  const lines: Line[] = [];
  const { shown, notes } = sheetsOf(file, macros ? bytes : checked.bytes);
  for (const [grid, { name, sheet }] of shown.entries()) {
    notes.push(...hiddenIn(name, sheet));
    for (const cells of rowsOf(sheet)) lines.push(rowLine(cells, lines.length + 1, grid));
    lines.push({ text: "", line: lines.length + 1 });
  }
  return requireHead({ file, lines, ...(notes.length > 0 ? { notes } : {}) });
}

interface Sheet {
  name: string;
  sheet: sheetjs.WorkSheet;
}

function sheetsOf(file: string, bytes: Uint8Array): { shown: Sheet[]; notes: string[] } {
  try {
    const options = {
      cellNF: true,
      cellText: true,
      cellHTML: false,
      cellStyles: true,
      sheetRows: MOST_ROWS,
    };
    const { Sheets, SheetNames, Workbook } = sheetjs.read(bytes, options);
    const isHidden = (index: number) => Boolean(Workbook?.Sheets?.[index]?.Hidden);
    const sheets = SheetNames.flatMap((name) => {
      const sheet = Sheets[name];
      return sheet ? [{ name, sheet }] : [];
    });
    return {
      shown: sheets.filter((_, index) => !isHidden(index)),
      notes: sheets
        .filter((_, index) => isHidden(index))
        .map(({ name }) => `the hidden sheet “${name}” is left out`),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fileError(
      file,
      "xlsx-damaged",
      `the workbook cannot be read (${reason}). Save it from the spreadsheet program again.`,
    );
  }
}

/** Names the hidden rows and columns of a sheet that hold something. */
function hiddenIn(name: string, sheet: sheetjs.WorkSheet): string[] {
  const numbers = (sheet["!rows"] ?? []).flatMap((row, r) => (row?.hidden ? [r + 1] : []));
  const letters = (sheet["!cols"] ?? []).flatMap((column, c) =>
    column?.hidden ? [sheetjs.utils.encode_col(c)] : [],
  );
  const said = (what: string, list: (string | number)[]) =>
    list.length === 0
      ? []
      : [`sheet “${name}”: hidden ${what} ${list.slice(0, 20).join(", ")} left out`];
  return [...said("rows", numbers), ...said("columns", letters)];
}

/** The shown cells of a sheet; a merged cell is given in every place that it covers. */
function rowsOf(sheet: sheetjs.WorkSheet): string[][] {
  if (sheet["!ref"] === undefined) return [];
  const range = sheetjs.utils.decode_range(sheet["!ref"]);
  const last = Math.min(range.e.c, range.s.c + MOST_COLUMNS);
  const origin = new Map<string, string>();
  for (const { s, e } of sheet["!merges"] ?? [])
    for (let r = s.r; r <= Math.min(e.r, range.e.r); r++)
      for (let c = s.c; c <= Math.min(e.c, last); c++)
        origin.set(`${r} ${c}`, sheetjs.utils.encode_cell(s));
  const columns = Array.from(
    { length: last - range.s.c + 1 },
    (_, index) => range.s.c + index,
  ).filter((c) => !sheet["!cols"]?.[c]?.hidden);
  const rows: string[][] = [];
  for (let r = range.s.r; r <= range.e.r; r++) {
    if (sheet["!rows"]?.[r]?.hidden) continue;
    rows.push(
      columns.map((c) => {
        const at = origin.get(`${r} ${c}`) ?? sheetjs.utils.encode_cell({ r, c });
        return cellLine(shown(sheet[at] as sheetjs.CellObject | undefined));
      }),
    );
  }
  return rows;
}

/** A cell as the program shows it. */
function shown(cell: sheetjs.CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.v === null) return "";
  const format = String(cell.z ?? "General");
  if (typeof cell.v === "number" && /gg?g?e|\[\$-411\]/u.test(format))
    return eraDate(cell.v, format);
  if (typeof cell.v === "number" && format === "General") return String(cell.v);
  return cell.w ?? String(cell.v);
}

/** A date in the Japanese calendar, which the library does not write out. */
function eraDate(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const reiwa = year > 2019 || (year === 2019 && month >= 5);
  const era = reiwa ? `令和${year - 2018}年` : `平成${year - 1988}年`;
  return `${era}${/m/u.test(format) ? `${month}月` : ""}${/d/u.test(format) ? `${day}日` : ""}`;
}
