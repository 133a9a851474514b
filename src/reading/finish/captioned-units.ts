import { splitLabel, unitOf } from "../cells.ts";
import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { withDoubts } from "../doubts.ts";
import { isBar } from "../grid/bars.ts";
import type { FoundRow, Reading } from "../rows.ts";
import { cleanText, compact } from "../text.ts";
import { isUnit, STATED_UNIT } from "../words.ts";

/** Lines with a text above a table among which its caption is. */
const MOST_ABOVE = 3;
/** A title with the unit of the table below it: 成果指標（単位：人）. */
const TITLE = /^\S.{0,40}?\s?([（(【〔]単位[:：]\s?[^（()）【】〔〕]{1,10}[)）】〕])$/u;

interface Caption {
  unit: string;
  line: number;
  /** Whether it may as well be that of the next table. */
  open: boolean;
}

/**
 * Rows without a unit of their own with that of the caption above them （単位：千人）, else below their table. Where
 * it may not be theirs they are in doubt.
 */
export function withCaptionedUnits({ rows, next }: Reading, lines: Line[], at: number): FoundRow[] {
  const captions = [
    ...above(lines, at),
    ...lines.slice(at, next).flatMap((line) => captionOf(line)),
  ];
  if (captions.length === 0) captions.push(...below(lines, next));
  if (captions.length === 0) return rows;
  return rows.map((row) => {
    const own = captions.findLast(({ line }) => line < row.line) ?? captions.find(isBelow(row));
    return own && isBare(row) ? withUnit(row, own) : row;
  });
}

const isBelow =
  (row: FoundRow) =>
  ({ line }: Caption) =>
    line > row.line;

/** The caption in a line: a cell, a text that blanks part from others, or the end of a title. */
function captionOf({ text, line }: Line): Caption[] {
  const title = text.includes("\t") ? undefined : TITLE.exec(cleanText(text))?.[1];
  const parts = [title ?? "", ...text.split(/[\t　|]|\s{2}/u)];
  const unit = parts.map((part) => STATED_UNIT.exec(cleanText(part))?.[1]).find(Boolean);
  return unit ? [{ unit: compact(unit), line, open: false }] : [];
}

const isRow = (line: Line): boolean =>
  line.cells !== undefined || isBar(line) || line.text.includes("\t");
const isFilled = ({ text }: Line): boolean => cleanText(text) !== "";

function above(lines: Line[], at: number): Caption[] {
  const near: Line[] = [];
  // Upwards from the table: there may be thousands of lines above it.
  for (let i = at - 1; i >= 0 && near.length < MOST_ABOVE; i--) {
    const line = lines[i];
    if (line && isFilled(line)) near.unshift(line);
  }
  return near.slice(near.findLastIndex(isRow) + 1).flatMap(captionOf);
}

function below(lines: Line[], next: number): Caption[] {
  const [caption, after] = lines.slice(next, next + 2 * MOST_ABOVE).filter(isFilled);
  const found = caption ? captionOf(caption) : [];
  return found.map((one) => ({ ...one, open: after !== undefined && isRow(after) }));
}

/** Whether a row has figures and no unit. */
function isBare({ columns, cells, label, unit }: FoundRow): boolean {
  const figures = cells.filter(
    (cell, at) => columns[at] && isSlot(columns[at]) && /[0-9]/u.test(cell),
  );
  return (
    !unit &&
    figures.length > 0 &&
    splitLabel(label).unit === "" &&
    figures.every((cell) => unitOf(cell) === "")
  );
}

const SHARE = /^(?:[%‰]|ポイント|割|パーセント)$/u;

/** A rate under a caption of counts, or a count under one of shares, may have another unit. */
function withUnit(row: FoundRow, { unit, open }: Caption): FoundRow {
  const label = compact(row.label);
  const unlike = SHARE.test(unit) ? /[数量額口積長]$/u : /(?:率|割合|指数|比|満足度)$/u;
  return !isUnit(unit) || open || unlike.test(label)
    ? withDoubts(row, ["stated-unit"])
    : { ...row, unit };
}
