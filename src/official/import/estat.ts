import type { Problem } from "../../lib/errors.ts";
import { checkDigit } from "../../plans/municipality-code.ts";
import { readCell } from "../data.ts";
import type { PrintedContextValue } from "../schemas.ts";

/** One row for values.csv, as text. */
export type ValueRow = Record<keyof PrintedContextValue, string>;

export interface EstatOptions {
  item: { id: string; unit: string };
  /** The item's code or name in the head of its column; needed where the table has several. */
  column?: string;
  source: string;
  quality: "A" | "B" | "C";
  /** Added to the table's year: its label 2023 may stand for a value of 1 January 2024. */
  shift?: number;
  municipalities: readonly string[];
  /** Keys `item|code|year` that are there already and stay. */
  known: ReadonlySet<string>;
}

export interface EstatImport {
  rows: ValueRow[];
  /** Rows that stand in values.csv already. */
  kept: number;
  problems: Problem[];
}

/**
 * Reads a table downloaded from e-Stat in column form: lines about the table, then a head with the
 * codes of areas (地域, 全国・都道府県・市区町村 …, area_code), a column of the time (調査年, 時間軸, 年次)
 * and one column an item (or 値, value). Notes (注釈, annotation) are skipped; X, -, *** and … become
 * missing values with their reason. A unit that the table names must be the item's.
 */
export function importEstat(
  records: readonly (readonly string[])[],
  name: string,
  options: EstatOptions,
): EstatImport {
  const problems: Problem[] = [];
  const report = (line: number, column: string, code: string, message: string) =>
    problems.push({ code, file: name, line, column, message });
  const headLine = records.findIndex((record) => record.some(isAreaCode) && record.some(isTime));
  const head = records[headLine] ?? [];
  if (headLine < 0) {
    report(
      1,
      "",
      "context-table-unknown",
      "This is neither SSDSE-A nor an e-Stat table with a column 地域 コード and one of the year. Download it as CSV in column form (列形式).",
    );
    return { rows: [], kept: 0, problems };
  }
  const area = head.findIndex(isAreaCode);
  const time = head.findIndex(isTime);
  const value = valueColumn(head, Math.max(area, time), options.column);
  if (value === undefined) {
    const heads = valueHeads(head, Math.max(area, time)).join(", ");
    report(
      headLine + 1,
      options.column ?? "",
      "context-column-unknown",
      `Say with --column which of these is the item: ${heads}.`,
    );
    return { rows: [], kept: 0, problems };
  }
  const units = head.findIndex((cell) => /^(単位|unit)$/iu.test(plain(cell)));
  const headUnit = /【(.+)】/u.exec(head[value] ?? "")?.[1];
  const first = new Map<string, number>();
  let kept = 0;
  const rows = records.slice(headLine + 1).flatMap((record, index): ValueRow[] => {
    const line = headLine + index + 2;
    const code = sixDigits(record[area] ?? "");
    if (code === null || !options.municipalities.includes(code)) return [];
    const label = /(19|20)\d{2}/u.exec(record[time] ?? "")?.[0];
    const raw = record[value] ?? "";
    const cell = readCell(raw);
    if (label === undefined) {
      report(
        line,
        head[time] ?? "",
        "cell-invalid",
        `"${record[time]}" holds no Western year. Check the cell.`,
      );
      return [];
    }
    if (cell === undefined) {
      report(
        line,
        head[value] ?? "",
        "cell-invalid",
        `"${raw}" is neither a number nor a symbol for a missing one. Check the cell.`,
      );
      return [];
    }
    const year = String(Number(label) + (options.shift ?? 0));
    const unit = headUnit ?? record[units]?.trim() ?? "";
    if (unit !== "" && plain(unit) !== options.item.unit) {
      report(
        line,
        head[units] ?? head[value] ?? "",
        "context-unit",
        `The table is in "${unit}", and ${options.item.id} is in "${options.item.unit}". Convert the values, or name another item.`,
      );
      return [];
    }
    const earlier = first.get(`${code}|${year}`);
    if (earlier !== undefined) {
      report(
        line,
        head[area] ?? "",
        "context-value-twice",
        `${code} has a value for ${year} in line ${earlier} already. Choose one class of each kind (such as 総数) when downloading.`,
      );
      return [];
    }
    first.set(`${code}|${year}`, line);
    if (options.known.has(`${options.item.id}|${code}|${year}`)) {
      kept += 1;
      return [];
    }
    const number = typeof cell === "number";
    return [
      {
        item_id: options.item.id,
        municipality_code: code,
        year,
        value: number ? String(cell) : "",
        unit: options.item.unit,
        missing: number ? "" : cell,
        preliminary: "",
        source: options.source,
        quality: options.quality,
        note: "",
        note_en: "",
      },
    ];
  });
  if (rows.length === 0 && kept === 0 && problems.length === 0)
    report(
      headLine + 1,
      head[area] ?? "",
      "context-no-municipality",
      "None of the municipalities of data/municipalities.csv stands in the table. Choose them when downloading.",
    );
  return { rows, kept, problems };
}

const plain = (text: string) => text.replace(/[\s　]/gu, "");
const isAreaCode = (cell: string) =>
  /^(地域|標準地域|市区町村|都道府県|全国).*コード$|^area_?code$/iu.test(plain(cell)) &&
  !/補助/u.test(cell);
const isTime = (cell: string) =>
  /^(調査年|時間軸|年次|年度|年)/u.test(plain(cell)) && !/コード/u.test(cell);
/** What stands behind area and time and is no code, note or label of the item column. */
const isValue = (cell: string) =>
  cell !== "" &&
  !/コード$|_code$|^注釈|^annotation$|^unit$|^\/|補助|^(地域|全国|都道府県|市区町村|単位|表章項目)/iu.test(
    plain(cell),
  );

function valueHeads(head: readonly string[], after: number): string[] {
  return head.filter((cell, index) => index > after && isValue(cell));
}

function valueColumn(
  head: readonly string[],
  after: number,
  wanted: string | undefined,
): number | undefined {
  const found = head.flatMap((cell, index) =>
    index > after && isValue(cell) && (wanted === undefined || plain(cell).includes(plain(wanted)))
      ? [index]
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** 11203, 011002 or 11203 with its check digit. */
function sixDigits(raw: string): string | null {
  const digits = raw.trim();
  if (/^\d{6}$/u.test(digits)) return digits;
  return /^\d{4,5}$/u.test(digits)
    ? digits.padStart(5, "0") + checkDigit(digits.padStart(5, "0"))
    : null;
}
