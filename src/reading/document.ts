import { cleanText, compact, isProse } from "./text.ts";

/** A word or run of words of a page's line with its place, in font sizes from the left. */
export interface Span {
  text: string;
  x: number;
  end: number;
  /** Whether one blank alone parts it from the word beside it, so that it may not stand right below others of its column. */
  tight?: true;
}

/** One line of a document. `text` is what it prints in half width, with a tab between the columns of a table. */
export interface Line {
  text: string;
  /** Counts from 1 through the whole document. */
  line: number;
  /** Counts from 1; only where the document has pages. */
  page?: number;
  /** Where the words stand on the page; only where the document has pages. */
  spans?: Span[];
  /** The cells of a row of a table, where the source marks them; `grid` counts the tables. */
  cells?: string[];
  grid?: number;
  /** The line as printed, where the texts above are in half width. */
  printed?: Line;
  /** Whether the source marks it as the title of what follows. */
  title?: true;
  /**
   * What its source leaves open: a cell that shows another number than it holds, a formula without a value,
   * a cell that may be half a number, a page with text that is not seen, a year whose
   * century other years tell.
   */
  doubt?:
    | "shows-other"
    | "no-stored-value"
    | "split-number"
    | "unseen-text"
    | "short-year"
    | undefined;
}

/** The line as its document prints it. */
export const printedOf = (line: Line): Line => line.printed ?? line;

/** A row of a table of the source as a line. */
export const rowLine = (cells: string[], line: number, grid: number): Line => ({
  text: cells.join("\t"),
  line,
  ...(cells.some((cell) => cell !== "") ? { cells, grid } : {}),
});

/** A line with all of its texts changed alike. */
export const withTexts = (line: Line, change: (text: string) => string): Line => ({
  ...line,
  text: change(line.text),
  ...(line.cells && { cells: line.cells.map(change) }),
  ...(line.spans && { spans: line.spans.map((span) => ({ ...span, text: change(span.text) })) }),
});

/** The text of a line, nothing where there is none. */
export const textAt = (lines: Line[], at: number): string => cleanText(lines[at]?.text ?? "");

/** The `most` lines above one, or as many as there are. */
export const linesAbove = (lines: Line[], at: number, most: number): Line[] =>
  lines.slice(Math.max(0, at - most), at);

/** The nearest line with a text among the `most` lines above one. */
export const lineAbove = (lines: Line[], at: number, most: number): Line | undefined =>
  linesAbove(lines, at, most).findLast(({ text }) => text.trim() !== "");

/** Whether a line holds nothing but the number of its page: 14, - 142 -, － 資料 5 －, 11 / 20 ページ. */
export const isPageNumber = (text: string): boolean =>
  /^(?:[Pp][.．]?\s?)?[0-9]{1,3}(?:\s?[/／]\s?[0-9]{1,3})?\s?(?:ページ|頁)?$/u.test(text) ||
  isFramedPage(text);

/** The same between dashes, which no cell has. */
export const isFramedPage = (text: string): boolean =>
  /^[-－―‐–—]\s*(?:\p{L}{1,4}\s?)?[0-9]{1,3}\s*[-－―‐–—]$/u.test(text);

/** Words that say that goals are listed. */
export const NAMES_GOALS = /KPI|KGI|指標|目標/u;

/** The nearest title above a line, where it says that goals are listed; what holds figures is no title. */
export function titleOfGoals(lines: Line[], at: number): string {
  const above = linesAbove(lines, at, 15).map(({ text }) => cleanText(text));
  const title = above.findLast(
    (text) =>
      text !== "" &&
      (NAMES_GOALS.test(compact(text)) || (!/[0-9ゼ]/u.test(compact(text)) && !BULLET.test(text))),
  );
  if (title === undefined || title.length > 40 || isProse(title)) return "";
  return NAMES_GOALS.test(compact(title)) ? title : "";
}
const BULLET = /^[-*・･●○◯◎■□◆◇★☆▶▷➢➤◦▪•♦✓]/u;

/** The text of all lines without white space, and for each of its letters the line. */
export function flowing(lines: Line[]): { text: string; at: number[] } {
  const at: number[] = [];
  const text = lines.map(({ text, line }) => {
    const own = compact(text);
    for (let index = 0; index < own.length; index++) at.push(line);
    return own;
  });
  return { text: text.join(""), at };
}

/** What every reader makes of a file: lines in reading order, whatever the format was. */
export interface Document {
  /** The file's name without its folder. */
  file: string;
  lines: Line[];
  /** What the source holds and the reading leaves out, such as hidden rows of a workbook. */
  notes?: string[];
  /** Pages that could not be read, and why: images, or fonts that give no Unicode. */
  unread?: { page: number; reason: "no-text" | "no-unicode" }[];
}
