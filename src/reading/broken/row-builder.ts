import { type Atom, splitLine } from "../atoms.ts";
import { CODE, splitPeriod } from "../cells.ts";
import type { Column } from "../column.ts";
import type { Line } from "../document.ts";
import { type Candidate, candidateOf, type FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { isCategory, isDirection, isFigure, isSeries } from "../words.ts";
import { OpenRow, type Situation } from "./open-row.ts";
import { RowCells } from "./row-cells.ts";

/** An office, as columns behind the values name it; right behind a figure 3室 and 2館 are amounts. */
const ENDS_IN_OFFICE = /\p{L}[課係局室署館]$/u;

/**
 * Collects rows from cells that come one after another without marks between columns, over as many
 * lines as the document's line breaks made of them. A row has a label, a known number of values
 * (the slots), perhaps parts (男性, 女性) that each have their own values.
 */
export class RowBuilder {
  readonly rows: FoundRow[] = [];
  readonly candidates: Candidate[] = [];
  private row: OpenRow | undefined;
  /** The title of the group in which the rows stand, or none. */
  private group = "";
  /** Whether the line of the last values ends in an office: 危機管理課. */
  private whole = false;
  /** The number of the last row that has one on a line of its own. */
  private count = 0;
  private readonly cells: RowCells;

  /** @param coded whether every row of the table starts with a code, so that no other text starts one */
  constructor(
    private readonly columns: Column[],
    private readonly coded: boolean,
  ) {
    this.cells = new RowCells(columns);
  }

  /** How many values in a run mark a row with text behind them; 0 where no text can follow. */
  get slots(): number {
    return this.cells.slots;
  }

  /** Whether columns of text stand behind the values. */
  get trailing(): boolean {
    return this.cells.trailing;
  }

  /** Whether a row stands open whose values are not all there. */
  get pending(): boolean {
    return this.row !== undefined && !this.row.complete;
  }

  /** Whether a row has some of its values and not all. */
  get halfway(): boolean {
    return this.pending && this.row?.started === true;
  }

  /** Whether a bare number may be the next value of the open row: its last one has no unit, though a year in brackets. */
  get takesNumber(): boolean {
    const { value: last } = splitPeriod(this.row?.slots.at(-1) ?? "");
    return this.pending && !(isFigure(last) && !/[0-9]$/u.test(last));
  }

  private begin(line: Line, label: string, code = ""): void {
    this.flush();
    this.row = new OpenRow(line, label, this.columns, code);
    if (this.group !== "") this.row.found.section = this.group;
  }

  /** The title of the rows that follow: ■自然, 【自然】. */
  enter(title: string): void {
    this.flush();
    this.group = title.replace(/^[■◆◇□【]\s?|】$/gu, "");
  }

  /** Ends the open row and keeps it when it has values. */
  flush(): void {
    if (this.row?.started) this.rows.push(...this.row.rows());
    this.row = undefined;
  }

  /** Forgets a label without values: above a repeated head it is the head of the page. */
  dropLabel(): void {
    if (this.row && !this.row.started) this.row = undefined;
  }

  /** A line of several parts with their values each, with a text behind them: 小学生 60% 増加 中学生 52% 増加 学校課. */
  private addParts(line: Line): boolean {
    const parts: Atom[] = [];
    let text = line.text;
    for (let part = splitLine(text, this.slots); isSeries(part.head); ) {
      parts.push({ kind: "series", text: part.head }, ...part.atoms);
      text = part.tail;
      part = splitLine(text, this.slots);
    }
    const several = parts.filter(({ kind }) => kind === "series").length > 1;
    if (!this.row || !several) return false;
    for (const part of parts) this.addAtom(line, part);
    if (text !== "") this.row.addNote(text);
    return true;
  }

  /** One line of the table, in whatever way its cells were broken. */
  addLine(line: Line, at: Pick<Situation, "gap" | "lookahead">): void {
    if (this.addParts(line)) return;
    const { head, atoms, tail } = this.cells.split(line.text);
    const texts = atoms.map(({ text }) => text);
    if (head === "" && this.countsRow(texts, at)) return;
    const [first = "", ...rest] = [...head.split(" "), ...texts].filter((word) => word !== "");
    const values = rest.filter((word) => !isCategory(word));
    if (this.row?.continueCells(first, values)) {
      for (const word of rest) if (isCategory(word)) this.row.addCategory(word);
      return;
    }
    if (this.coded && this.row?.isRemark(head) && this.cells.areRow(head, atoms)) {
      this.begin(line, head, this.row.found.code);
      for (const atom of atoms) this.addAtom(line, atom);
      if (tail !== "") this.row.addNote(tail);
      return;
    }
    const remark = this.coded && atoms.some(({ kind }) => kind === "value");
    if (remark && this.row?.isRemark(head)) {
      this.row.addNote(line.text);
      // As many values as a row has may be those of a row.
      if (atoms.length >= this.cells.size)
        this.candidates.push(candidateOf(line, line.text, "not-understood"));
      return;
    }
    const { coded, trailing } = this;
    const whole = this.whole && !ENDS_IN_OFFICE.test(head);
    if (head !== "")
      this.addText(line, head, { coded, trailing, whole, hasCells: atoms.length > 0, ...at });
    for (const atom of atoms) this.addAtom(line, atom);
    if (tail !== "") this.row?.addNote(tail);
    if (atoms.length > 0) this.whole = ENDS_IN_OFFICE.test(tail);
  }

  /** Whether a line holds only the number of the row below it, in their order: what stands above it is a heading. */
  private countsRow(texts: string[], at: Pick<Situation, "lookahead">): boolean {
    const number = /^[0-9]{1,3}$/u.exec(compact(texts.join("|")))?.[0];
    // One may stand beside its label, where the first has been seen.
    const steps = Number(number ?? 0) - this.count;
    const next = steps === 1 || (this.count > 0 && steps === 2);
    if (!next || at.lookahead() !== "text") return false;
    this.count += steps;
    if (this.row?.complete) this.flush();
    else if (this.row?.started) return false;
    this.row = undefined;
    return true;
  }

  private addText(line: Line, text: string, at: Situation): void {
    const code = this.coded ? CODE.exec(text) : null;
    const { row } = this;
    if (code) this.begin(line, text.slice(code[0].length), code[1]);
    else if (!row) this.begin(line, text);
    else if (!row.started || !row.continueValue(text)) this.addTo(row, line, text, at);
  }

  private addTo(row: OpenRow, line: Line, text: string, at: Situation): void {
    if (!row.started && row.found.label === "") row.startAt(line);
    const role = row.roleOf(text, at);
    if (role === "unit") row.found.unit = text;
    else if (role === "label") row.addLabel(text);
    else if (role === "note") row.addNote(text);
    else if (role === "row") this.begin(line, text);
    else {
      row.slots.push(text);
      row.found.doubts.push("guessed-slot");
    }
  }

  private addAtom(line: Line, { kind, text }: Atom): void {
    const { row } = this;
    if (!row) {
      if (kind === "value") this.candidates.push(candidateOf(line, text, "no-label"));
    } else if (kind === "category") row.addCategory(text);
    else if (kind === "period") row.addPeriod(text);
    else if (kind === "series") row.addSeries(text);
    else if (row.slots.length === 0 && isDirection(text)) row.addNote(text);
    else if (row.slots.length < this.cells.size) row.slots.push(text);
    else if (kind === "verdict" && row.found.evaluation === "") row.found.evaluation = text;
    else if (!row.continueValue(text) && !/^[0-9]{1,3}$/.test(compact(text))) {
      if (!this.trailing) row.found.doubts.push("more-values");
      row.addNote(text);
    }
  }
}
