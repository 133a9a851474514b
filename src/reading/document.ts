/** A word or run of words of a page's line with its place, in font sizes from the left. */
export interface Span {
  text: string;
  x: number;
  end: number;
}

/** One line of a document. `text` is as printed, with a tab between the columns of a table. */
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
}

/** What every reader makes of a file: lines in reading order, whatever the format was. */
export interface Document {
  /** The file's name without its folder. */
  file: string;
  pages?: number;
  lines: Line[];
  /** What the source holds and the reading leaves out, such as hidden rows of a workbook. */
  notes?: string[];
  /** Pages that could not be read, and why: images, or fonts that give no Unicode. */
  unread?: { page: number; reason: "no-text" | "no-unicode" }[];
}
