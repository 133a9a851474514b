import { joinLines } from "../join-lines.ts";
import { faultOf } from "./fault-texts.ts";

/**
 * What spreadsheet programs do to cells that look like something else. A cell whose text cannot be
 * told any more is refused; spaces, line breaks and full-width figures are fixed.
 */

/** Columns that count rows and pages, in which figures may be typed full-width. */
const COUNTS = new Set(["row", "line", "page", "level", "parent"]);
/** Columns in which a date can only be a number that a program took for one. */
const NEVER_DATES = new Set(["code", "baseline", "target", "latest", "value"]);
const PROSE = new Set(["label", "section", "note", "title", "subject", "name", "qualifier"]);

const MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const MADE_DATE = new RegExp(`^(\\d{1,2}-${MONTH}|${MONTH}-\\d{1,2})$`, "iu");
const PLAIN_DATE = /^(\d{1,2}月\d{1,2}日|\d{4}[/-]\d{1,2}[/-]\d{1,2}( 0:00(:00)?)?)$/u;

export interface CellReading {
  text: string;
  /** What was fixed, or nothing. */
  repair: "spaces" | "breaks" | "width" | null;
  /** Why the cell cannot be used, or nothing. */
  refusal: { code: string; message: string } | null;
}

/** A cell of a CSV file, or of a workbook as text. */
export function readHabits(column: string, cell: string): CellReading {
  const refusal = refuse(column, cell.trim());
  if (refusal !== null) return { text: cell, repair: null, refusal };
  const joined = /[\r\n]/u.test(cell)
    ? cell
        .split(/\r\n|\r|\n/u)
        .map((part) => part.trim())
        .reduce(joinLines)
    : cell;
  const trimmed = joined.trim();
  const text = COUNTS.has(column) ? trimmed.normalize("NFKC") : trimmed;
  if (text === cell) return { text, repair: null, refusal: null };
  if (text !== trimmed) return { text, repair: "width", refusal: null };
  return { text, repair: trimmed === joined ? "breaks" : "spaces", refusal: null };
}

function refuse(column: string, text: string): CellReading["refusal"] {
  if (/^#(REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|#+)$/u.test(text))
    return faultOf("cell-formula-error", { text });
  if (/^\d(\.\d+)?E\+\d{2,3}$/u.test(text)) return faultOf("cell-exponent", { text });
  const made = MADE_DATE.test(text) && !PROSE.has(column);
  if (made || (NEVER_DATES.has(column) && PLAIN_DATE.test(text))) return madeDate(`"${text}"`);
  return null;
}

/** `what` names the cell: its text, or the date that a workbook stores. */
export const madeDate = (what: string) => faultOf("cell-date", { what });
