import type { Cell, ExportTable } from "./export-table.ts";
import { harmless } from "./formula-cells.ts";

/** CSV for machines: UTF-8 without BOM, LF, RFC 4180 quoting where needed, null as empty cell. */
export function csvForMachines(table: ExportTable): string {
  return toCsv(table, (cell) => cell, "\n");
}

/**
 * CSV for Excel: with BOM and CRLF, and texts that Excel would run as formulas made harmless.
 * Numbers stay numbers.
 */
export function csvForExcel(table: ExportTable): string {
  return `\ufeff${toCsv(table, (cell) => (typeof cell === "string" ? harmless(cell) : cell), "\r\n")}`;
}

function toCsv(
  { columns, rows }: ExportTable,
  change: (cell: Cell) => Cell,
  end: "\n" | "\r\n",
): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(change))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}${end}`).join("");
}

function quoted(cell: Cell): string {
  // Table Schema writes exponents with a capital: 1E-7.
  const text =
    cell === null ? "" : typeof cell === "number" ? String(cell).toUpperCase() : String(cell);
  return /[",\r\n]/u.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
