import { strFromU8, strToU8 } from "fflate";
import { fileProblem, type Problem } from "../errors.ts";
import { faultOf } from "./fault-texts.ts";
import { repack, type ZipEntry, zipEntries } from "./zip.ts";

/** What the sheets of a plan's table may take unpacked; they need a thousandth of it. */
const MAX_UNPACKED = 100 * 1024 * 1024;
const MAX_SHEETS = 200;
const MAX_COLUMNS = 500;
const MAX_ROWS = 100_000;
/** A cell takes a hundred times its bytes once it is read. */
const MAX_CELLS = 1_000_000;

/** What was found, and the workbook to read: its files as they were checked and nothing else. */
export interface CheckedWorkbook {
  problems: Problem[];
  bytes: Uint8Array;
}

type Fault = Pick<Problem, "code" | "message">;

/**
 * What speaks against reading a workbook, found in the archive before any cell is read: not a
 * workbook, a password, macros, more than memory should hold, merged cells.
 */
export function checkWorkbook(file: string, bytes: Uint8Array): CheckedWorkbook {
  const entries = zipEntries(bytes);
  const fault = archiveFault(bytes, entries);
  if (fault !== null || entries === null) return refused(fault);
  const clean = unpack(bytes, entries);
  if (clean === null) return refused(faultOf("file-too-large.unpacked"));
  const sheets = [...clean.texts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/iu.test(name));
  if (sheets.length > MAX_SHEETS)
    return refused(faultOf("file-too-large.sheets", { count: sheets.length, most: MAX_SHEETS }));
  const strings =
    clean.texts.get("xl/sharedStrings.xml")?.match(/<(?:\w+:)?si[\s>]/gu)?.length ?? 0;
  if (strings > MAX_CELLS)
    return refused(faultOf("file-too-large.texts", { count: strings, most: MAX_CELLS }));
  const faults = sheets.map(([, xml]) => sheetFault(xml));
  return checked(faults, clean.archive);

  function checked(found: readonly (Fault | null)[], archive: Uint8Array): CheckedWorkbook {
    const faults = found.filter((one) => one !== null);
    return {
      problems: faults.map(({ code, message }) => fileProblem(file, code, message)),
      bytes: archive,
    };
  }

  function refused(fault: Fault | null): CheckedWorkbook {
    return checked([fault], new Uint8Array());
  }
}

function archiveFault(bytes: Uint8Array, entries: readonly ZipEntry[] | null): Fault | null {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return faultOf("xlsx-locked");
  if (entries === null || !entries.some(({ name }) => name === "xl/workbook.xml"))
    return faultOf("xlsx-damaged");
  const hasMacros = entries.some(({ name }) => /vbaProject\.bin$|^xl\/macrosheets\//iu.test(name));
  return hasMacros ? faultOf("xlsx-macros") : null;
}

/** The files that a reader of cells needs; null where they are damaged or too much. */
function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): ReturnType<typeof repack> | null {
  try {
    const texts = entries.filter(({ name }) => /\.(xml|rels)$/iu.test(name));
    return repack(bytes, texts, MAX_UNPACKED, withLetters);
  } catch {
    return null;
  }
}

/** A letter beyond the first 65,536 by its number: the library keeps the last 16 bits of it. */
const FAR_LETTER =
  /&#(?:x0*(?<hex>10[0-9a-f]{4}|[1-9a-f][0-9a-f]{4})|0*(?<decimal>[1-9][0-9]{4,6}));/giu;

/** An XML file with the letters themselves in place of such numbers: &#134071; is 𠮷. */
function withLetters(content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  const letters = xml.replace(FAR_LETTER, (printed, hex: string | undefined, decimal: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : printed;
  });
  return letters === xml ? content : strToU8(letters);
}

function sheetFault(xml: string): Fault | null {
  const cells = xml.match(/<(?:\w+:)?c[\s>/]/gu)?.length ?? 0;
  if (cells > MAX_CELLS) return faultOf("table-too-wide.cells", { count: cells, most: MAX_CELLS });
  const { columns, rows } = extent(xml);
  if (columns > MAX_COLUMNS || rows > MAX_ROWS)
    return faultOf("table-too-wide.extent", {
      ...{ columns, rows, mostColumns: MAX_COLUMNS, mostRows: MAX_ROWS },
    });
  const merged = [...xml.matchAll(/<mergeCell [^<>]{0,200}?ref="([A-Z0-9:]{1,40})"/gu)].map(
    ([, ref]) => ref,
  );
  if (merged.length === 0) return null;
  const more = merged.length > 3 ? ` and ${merged.length - 3} more` : "";
  return faultOf("xlsx-merged", { cells: merged.slice(0, 3).join(", "), more });
}

/** The last column and row of which the sheet has a cell. */
function extent(xml: string): { columns: number; rows: number } {
  let [columns, rows] = [0, 0];
  for (const [, letters = "", row] of xml.matchAll(/ r="([A-Z]+)(\d+)"/gu)) {
    const column = [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(row));
  }
  return { columns, rows };
}
