import { type Atom, splitLine } from "../atoms.ts";
import { CODE } from "../cells.ts";
import type { Line } from "../document.ts";
import { type Column, isSlot } from "../header.ts";
import type { Context } from "../layout.ts";
import type { Candidate, Doubt, FoundRow } from "../rows.ts";
import { compact, endsCut, join, openBrackets, startsCut, withoutBullet } from "../text.ts";
import { isBarePeriod, isFigure, isSeries, isUnit } from "../words.ts";

interface Lane {
  series: string;
  slots: string[];
}

interface OpenRow {
  line: Line;
  code: string;
  label: string;
  unit: string;
  categories: string[];
  evaluation: string;
  note: string;
  lanes: Lane[];
  current: Lane;
  doubts: Set<Doubt>;
}

/** A line that is one bracket, which names no row by itself: `（５年間の累計）`. */
const isBracketed = (text: string): boolean =>
  /^[（(][^（）()]*[^（）()0-9０-９][)）]$/u.test(text);

const BOUND_WORD = /^(?:以上|以下|未満|程度|以内|を?上回る|を?下回る|台|増|減|増加|減少)$/;

/**
 * Collects rows from cells that come one after another without marks between columns, over as many
 * lines as the document's line breaks made of them. A row has a label, a known number of values
 * (the slots), perhaps parts (男性, 女性) that each have their own values.
 */
export class RowBuilder {
  readonly rows: FoundRow[] = [];
  readonly candidates: Candidate[] = [];
  private row: OpenRow | undefined;
  private readonly size: number;
  private unitAbove = "";
  /** Every row of the table starts with a code, so that a text without one never starts a row. */
  coded = false;
  /** Whether the document leaves an empty line before the line that is being read. */
  gap = false;
  /** A title above the table that names a first row which has no label of its own. */
  fallback: Line | undefined;

  constructor(
    private readonly layout: string,
    private readonly columns: Column[],
    private readonly context: Context,
  ) {
    this.size = columns.filter(isSlot).length;
  }

  private readonly hasUnit = () => this.columns.some(({ role }) => role === "unit");
  /** Whether columns of text stand behind the values. */
  readonly trailing = () =>
    this.columns
      .slice(this.columns.findIndex(isSlot))
      .some(({ role }) => role === "note" || role === "other");

  /** How many values in a run mark a row with text behind them; 0 where no text can follow. */
  get slots(): number {
    return this.trailing() ? this.size : 0;
  }

  /** Whether a row stands open whose values are not all there. */
  get pending(): boolean {
    return this.row !== undefined && !this.complete(this.row);
  }

  /** Whether nothing has been found yet, or the last row is whole. */
  get idle(): boolean {
    return !this.pending;
  }

  /** Whether the open row's values have units, so that a bare number cannot be the next of them. */
  get expectsUnit(): boolean {
    const last = this.pending ? this.row?.current.slots.at(-1) : undefined;
    return last !== undefined && isFigure(last) && !/[0-9０-９]$/u.test(last);
  }

  private complete(row: OpenRow): boolean {
    return row.lanes.every(({ slots }) => slots.length >= this.size);
  }

  private started(row: OpenRow): boolean {
    return row.lanes.some(({ slots }) => slots.length > 0);
  }

  private begin(line: Line, label: string, code = ""): OpenRow {
    this.flush();
    const lane: Lane = { series: "", slots: [] };
    this.row = {
      line,
      code,
      label,
      unit: "",
      categories: [],
      evaluation: "",
      note: "",
      lanes: [lane],
      current: lane,
      doubts: new Set(),
    };
    return this.row;
  }

  /** Drops a text that no value has followed: a heading above a new head, not a label. */
  forget(): void {
    if (this.row && !this.started(this.row)) this.row = undefined;
  }

  /** Ends the open row and keeps it when it has values. */
  flush(): void {
    const row = this.row;
    this.row = undefined;
    if (!row) return;
    if (!this.started(row)) {
      if (row.categories.length > 0) this.candidate(row.line, row.label, "no-values");
      return;
    }
    this.takeUnit(row);
    if (/^(?:No|№|番号|項番|通番)/u.test(this.columns[0]?.title ?? "")) {
      row.label = row.label.replace(/^[0-9０-９]{1,3}[.．\s]+/u, "");
    }
    if (row.label === "") {
      this.candidate(row.line, row.lanes.map(({ slots }) => slots.join(" ")).join(" "), "no-label");
      return;
    }
    for (const lane of row.lanes) {
      if (lane.slots.length === 0) continue;
      const doubts = new Set(row.doubts);
      if (lane.slots.length < this.size) doubts.add("fewer-values");
      let slot = 0;
      const cells = this.columns.map((column) =>
        isSlot(column) ? (lane.slots[slot++] ?? "") : "",
      );
      this.rows.push({
        line: row.line.line,
        page: row.line.page,
        layout: this.layout,
        columns: this.columns,
        cells,
        code: row.code,
        label: row.label,
        series: lane.series,
        category: row.categories.join(" "),
        evaluation: row.evaluation,
        note: row.note,
        unit: row.unit,
        doubts: [...doubts],
      });
    }
  }

  /** In a table with a column of units, a unit at the end of the label is that column's cell. */
  private takeUnit(row: OpenRow): void {
    const words = row.label.split(" ");
    const last = words.at(-1) ?? "";
    if (!this.hasUnit() || row.unit !== "" || words.length < 2 || !isUnit(last)) return;
    row.unit = last;
    row.label = words.slice(0, -1).join(" ");
  }

  private candidate(line: Line, text: string, reason: Candidate["reason"]): void {
    this.candidates.push({ line: line.line, page: line.page, text, reason });
  }

  /** A whole row whose cells the document itself parts: one text per column. */
  addCells(line: Line, cells: string[], label: string): void {
    const row = this.begin(line, label);
    if (cells[this.columns.findIndex(({ role }) => role === "label")] === "")
      this.takeSeries(row, cells);
    const values = this.columns.flatMap((column, index) =>
      isSlot(column) ? [cells[index] ?? ""] : [],
    );
    row.current.slots = values;
    for (const [index, { role }] of this.columns.entries()) {
      const cell = cells[index] ?? "";
      if (role === "unit" && row.current.series === cell && cell !== "") row.unit = this.unitAbove;
      else if (role === "unit") {
        row.unit = cell;
        if (cell !== "") this.unitAbove = cell;
      } else if (role === "note" && cell !== "")
        row.note = row.note === "" ? cell : `${row.note} ${cell}`;
      else if (role === "category") row.categories = cell ? cell.split(/\s+/u) : [];
      else if (role === "evaluation") row.evaluation = cell;
      else if (role === "code" && CODE.test(`${cell} `) && cell.length < 8) row.code = cell;
    }
  }

  /** Keeps the unit of a row that has only a label and a unit for the parts below it. */
  shareUnit(cells: string[]): void {
    this.unitAbove = cells[this.columns.findIndex(({ role }) => role === "unit")] || this.unitAbove;
  }

  /** Below a shared label, the first cell that names a part (男性) names the row's series. */
  private takeSeries(row: OpenRow, cells: string[]): void {
    const name = cells
      .slice(0, this.columns.findIndex(isSlot))
      .find((cell) => cell !== "" && isSeries(cell));
    if (name !== undefined) row.current.series = name;
  }

  /** One line of the table, in whatever way its cells were broken. */
  addLine(line: Line, lookahead: () => "value" | "text" | "end"): void {
    const { head, atoms, tail } = splitLine(line.text, this.context.categories, this.slots);
    if (this.addColumnwise(head, atoms)) return;
    if (this.isRemark(head, atoms) && this.row) {
      this.row.note = join(this.row.note, line.text);
      return;
    }
    if (head !== "") this.addText(line, head, atoms.length > 0, lookahead);
    for (const atom of atoms) this.addAtom(line, atom);
    if (tail !== "" && this.row) this.row.note = join(this.row.note, tail);
  }

  /** In a table of codes, text with a figure behind a whole row and without a code is a remark. */
  private isRemark(head: string, atoms: Atom[]): boolean {
    const row = this.row;
    return (
      this.coded &&
      row !== undefined &&
      head !== "" &&
      !CODE.test(head) &&
      this.complete(row) &&
      openBrackets(row.label) === 0 &&
      atoms.some(({ kind }) => kind === "value")
    );
  }

  /** The second lines of all cells of a row side by side: `比較） 比較 ント 以上`. */
  private addColumnwise(head: string, atoms: Atom[]): boolean {
    const row = this.row;
    if (!row || !this.complete(row) || row.lanes.length > 1) return false;
    const words = [...head.split(" "), ...atoms.map(({ text }) => text)].filter(
      (word) => word !== "",
    );
    const first = words[0] ?? "";
    if (words.length < 2 || openBrackets(row.label) === 0 || openBrackets(row.label + first) > 0)
      return false;
    const isCategory = (word: string) => this.context.categories.has(compact(word));
    const values = words.slice(1).filter((word) => !isCategory(word));
    if (values.length !== this.size && values.length !== 0) return false;
    row.label = join(row.label, first);
    row.categories.push(...words.slice(1).filter(isCategory));
    values.forEach((part, slot) => {
      row.current.slots[slot] = join(row.current.slots[slot] ?? "", part);
    });
    return true;
  }

  private addText(line: Line, text: string, hasCells: boolean, lookahead: () => string): void {
    const code = CODE.exec(text);
    if (this.coded && code?.[1]) {
      this.begin(line, text.slice(code[0].length), code[1]);
      return;
    }
    const row = this.row;
    if (!row) {
      this.begin(line, text);
      return;
    }
    if (!this.started(row)) {
      if (row.label === "") row.line = line;
      if (this.hasUnit() && row.unit === "" && row.label !== "" && isUnit(text)) row.unit = text;
      else if (this.explains(row, text)) row.note = join(row.note, text);
      else row.label = join(row.label, text);
      return;
    }
    if (this.continuesValue(row, text)) return;
    if (/^[（(]再掲[)）]$/u.test(text)) {
      row.label += text;
    } else if (this.complete(row)) {
      const ends = /。$/u.test(text) || (row.note !== "" && startsCut(text));
      if (this.trailing() && !hasCells && openBrackets(row.label) === 0 && ends) {
        row.note = join(row.note, text);
        return;
      }
      const cut = startsCut(text) || endsCut(row.label) || isBracketed(text);
      if (openBrackets(row.label) > 0 || (!hasCells && cut)) {
        row.label = join(row.label, text);
      } else if (this.coded) {
        row.note = join(row.note, text);
      } else if (this.trailing() && !hasCells && !this.gap && lookahead() !== "value") {
        row.note = join(row.note, text);
      } else this.begin(line, text);
    } else if (
      openBrackets(row.label) > 0 ||
      endsCut(row.label) ||
      (startsCut(text) && !hasCells)
    ) {
      row.label = join(row.label, text);
    } else if (hasCells || lookahead() === "value" || /[\]］]$/u.test(text)) {
      this.begin(line, text);
    } else {
      row.current.slots.push(text);
      row.doubts.add("guessed-slot");
    }
  }

  /** Whether the text, set off from the label by an empty line, says what the label means. */
  private explains(row: OpenRow, text: string): boolean {
    const whole = row.label.length >= 4 && !endsCut(row.label) && !startsCut(text);
    const bracket = /^[（(]/u.test(text);
    return this.gap && whole && !bracket && (row.note !== "" || text.length >= 10);
  }

  /** Whether the text is the rest of the last value: a cut unit, 以上, the end of a bracket. */
  private continuesValue(row: OpenRow, text: string): boolean {
    const { slots } = row.current;
    const last = slots.at(-1);
    if (last === undefined) return false;
    const wordy = !isFigure(last);
    const fits =
      openBrackets(last) > 0 ||
      (/^[（(]/u.test(text) && openBrackets(text) > 0 && openBrackets(row.label) === 0) ||
      BOUND_WORD.test(compact(text)) ||
      (isUnit(text) && /[0-9]$/.test(compact(last))) ||
      (compact(text).length <= 4 && isUnit(/[^0-9.,+-]+$/.exec(compact(last + text))?.[0] ?? "")) ||
      (wordy && compact(last).length >= 6 && startsCut(text) && !endsCut(row.label));
    if (fits) slots[slots.length - 1] = join(last, text);
    return fits;
  }

  private addAtom(line: Line, atom: Atom): void {
    if (!this.row && this.fallback && this.rows.length === 0) {
      this.begin(this.fallback, withoutBullet(this.fallback.text));
    }
    const row = this.row;
    if (!row) {
      if (atom.kind === "value" && !/^[0-9]{1,3}$/.test(compact(atom.text))) {
        this.candidate(line, atom.text, "no-label");
      }
      return;
    }
    const { slots } = row.current;
    const full = slots.length >= this.size;
    if (atom.kind === "category") {
      if (!this.started(row) || row.lanes.length === 1) row.categories.push(atom.text);
    } else if (atom.kind === "period") {
      this.addPeriod(row, atom.text);
    } else if (atom.kind === "series") {
      this.addSeries(row, atom.text);
    } else if (!full) {
      slots.push(atom.text);
    } else if (atom.kind === "verdict" && row.evaluation === "") {
      row.evaluation = atom.text;
    } else if (this.continuesValue(row, atom.text)) {
      return;
    } else if (this.coded || row.note !== "") {
      row.note = join(row.note, atom.text);
    } else if (!/^[0-9]{1,3}$/.test(compact(atom.text))) {
      if (!this.trailing()) row.doubts.add("more-values");
      row.note = join(row.note, atom.text);
    }
  }

  /** A date in brackets belongs to the last value, and to that of every part alike. */
  private addPeriod(row: OpenRow, printed: string): void {
    const text = isBarePeriod(printed) ? `（${printed}）` : printed;
    const count = row.current.slots.length;
    if (count === 0) {
      row.label = join(row.label, printed);
      return;
    }
    const lanes =
      row.lanes.length > 1
        ? row.lanes.filter(({ slots }) => slots.length === count)
        : [row.current];
    for (const { slots } of lanes) {
      const last = slots.length - 1;
      if (lanes.length === 1 || !/[）)]$/u.test(slots[last] ?? "")) {
        slots[last] = `${slots[last] ?? ""}${text}`;
      }
    }
  }

  private addSeries(row: OpenRow, text: string): void {
    const known = row.lanes.find(({ series }) => series === text);
    if (known) {
      row.current = known;
    } else if (
      row.lanes.length === 1 &&
      row.current.series === "" &&
      row.current.slots.length === 0
    ) {
      row.current.series = text;
    } else if (row.current.series === "") {
      row.note = join(row.note, text);
    } else {
      row.current = { series: text, slots: [] };
      row.lanes.push(row.current);
    }
  }
}
