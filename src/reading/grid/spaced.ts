import { rememberObject } from "../../lib/memo.ts";
import { isSlot } from "../column.ts";
import type { Line, Span } from "../document.ts";
import { columnsOfCells } from "../header.ts";
import { withClosed } from "../lines/split-brackets.ts";
import { cleanText } from "../text.ts";
import { isUnit } from "../words.ts";
import type { GridBlock } from "./block.ts";
import { isPeriodCell, isValueCell } from "./cell.ts";
import { goesOn, namesColumns } from "./column-words.ts";
import { spanGrid } from "./spans.ts";

/** Lines below a head that a table set by blanks may have. */
const MOST_LINES = 100;

/**
 * A table whose columns blanks set, under the places of its letters, where some rows have fewer
 * cells than its head. Where half of the rows go on below, or are beside one that does, it is not
 * read here: whose the lines are stays in doubt.
 */
export function spacedGrid(lines: Line[], at: number): GridBlock | undefined {
  // Most lines end here, before those below are measured.
  const named = MEASURES.some((measured) => {
    const first = lines.slice(at, at + 1 + MOST_CLOSING).map(measured);
    return withWholeHead(first)
      .slice(0, 1)
      .some(({ text }) => {
        const cells = text.split("\t");
        return namesColumns({ cells }) || cells.some((cell) => goesOn({ cells: [cell] }));
      });
  });
  if (!named) return undefined;
  const [wide, counted] = MEASURES.map((measured) => {
    const placed = lines.slice(at, at + MOST_LINES).map(measured);
    const block = spanGrid(withWholeHead(placed), 0);
    const rows = block?.rows ?? [];
    const few = rows.filter(({ wrapped }) => wrapped).length * 2 < rows.length;
    return block && few ? { ...block, next: at + block.next } : undefined;
  });
  return clearness(counted) > clearness(wide) ? counted : wide;
}

/** How well the columns of a table tell its words apart: their number, how few words share a cell, how near those of the head are. */
function clearness(block: GridBlock | undefined): number {
  const rows = block?.rows ?? [];
  const sharing = rows.map(
    ({ line, cells }) => (line.spans?.length ?? 0) - cells.filter((cell) => cell !== "").length,
  );
  const shared = sharing.filter((more) => more > 0).length / (rows.length + 1);
  return (rows[0]?.cells.length ?? 0) - shared - (block?.off ?? 0) / 1000;
}

/** Lines of a head that may close brackets of the line above. */
const MOST_CLOSING = 3;

/** The lines, those first ones that only close brackets of the line above (（令和6年 / 度）) joined with it. */
function withWholeHead(lines: Line[]): Line[] {
  const whole = [...lines];
  for (let at = 1; at <= MOST_CLOSING; at++) {
    const [above, line] = whole.slice(at - 1, at + 1);
    const spans = withClosed(above?.spans ?? [], line?.spans ?? []);
    if (!above || !line || !spans) continue;
    whole[at - 1] = { ...above, text: spans.map(({ text }) => text).join("\t"), spans };
    whole[at] = { ...line, text: "", spans: [] };
  }
  return whole;
}

/** The width of a letter of full width, as a font has it or as programs count letters that set texts by blanks. */
const [FULL, HALF] = [1, 0.5];

function withPlaces(line: Line, full: number): Line {
  if (line.cells || line.spans) return line;
  const spans = spacedSpans(line, full);
  return { ...line, text: spans.map(({ text }) => text).join("\t"), spans };
}

/** Lines with their places, once for each: every line is looked at from those above it. */
const MEASURES = [FULL, HALF].map((full) => rememberObject((line: Line) => withPlaces(line, full)));

/**
 * A run of words up to two blanks; one blank parts two brackets, also ones that the line below closes:
 * （令和４年度）　（令和12年度）, （令和４年　（令和12年.
 */
const RUN = /\S+(?:(?!(?<=[)）]|[(（][^()（）\s]{1,12})[ \u3000][(（])[ \u3000]\S+)*/gu;

/** The words between two blanks or more with their places; a letter of half width takes a half. */
function spacedSpans({ text, printed }: Line, full: number): Span[] {
  // Blanks set the columns of what is printed, whose letters are one for one those of the text.
  const letters = printed?.text.length === text.length ? printed.text : text;
  let [read, x] = [0, 0];
  const to = (index: number) => {
    for (const letter of letters.slice(read, index)) x += /[ -~｡-ﾟ]/u.test(letter) ? HALF : full;
    read = index;
    return x;
  };
  const parts = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    // A number before the first words of a line counts its rows.
    const first = text.slice(0, index).trim() === "" && /^[0-9]{1,2}[ \u3000]/u.test(run);
    const words = first ? [run] : valuesApart(run).flatMap(columnsApart);
    return words.map((word, at) => ({
      word,
      from: index + run.length - words.slice(at).join(" ").length,
    }));
  });
  const isNear = (at: number) =>
    parts[at] !== undefined &&
    parts[at + 1]?.from === (parts[at]?.from ?? 0) + (parts[at]?.word.length ?? 0) + 1;
  return parts.map(({ word, from }, at): Span => {
    const [start, end] = [to(from), to(from + word.length)];
    const tight = isNear(at - 1) || isNear(at);
    return { text: cleanText(word), x: start, end, ...(tight ? { tight } : {}) };
  });
}

/** The values before other words (1,200人 広報課), where one blank is all that their columns leave, apart. */
function valuesApart(words: string): string[] {
  const [, value = "", rest = ""] = ONE_BLANK.exec(words) ?? [];
  const ends =
    isValueCell(value) || isPeriodCell(value)
      ? !isUnit(rest) && !/^[以未（(]/u.test(rest)
      : CLOSED.test(words);
  const apart = value !== "" && ends;
  return apart ? [value, ...valuesApart(rest)] : [words];
}
/** Words of a head that one blank parts and that cannot be one, each by itself: No. 分野, 最終目標値（R10） 評価. */
function columnsApart(words: string): string[] {
  const own = words.split(/[ \u3000]/u);
  const columns = own.flatMap((word) => columnsOfCells([word]));
  const known = columns.every(({ role }) => role !== "other");
  const [dated, labels] = [
    columns.filter((column) => isSlot(column) || column.role === "period"),
    columns.filter(({ role }) => role === "label"),
  ];
  const [first = "", ...more] = own;
  const years = dated.length === 2 && more.length === 1 && NAMES_YEARS.test(first);
  return known && (dated.length < 2 || years) && labels.length < 2 ? own : [words];
}
/** What is called by its own word before one for values: 目標年度 最終目標値. */
const NAMES_YEARS = /^\p{Script=Han}{2,4}年度?$/u;

/** Words of which each closes a bracket of a line above: 計） 計）. */
const CLOSED = /^[^\s()（）]{1,8}[)）](?:[ \u3000][^\s()（）]{1,8}[)）]){1,8}$/u;
const ONE_BLANK = /^(\S{1,30})[ \u3000](\S.*)$/u;
