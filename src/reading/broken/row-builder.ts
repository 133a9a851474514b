import { type Atom, splitLine } from "../atoms.ts";
import { CODE } from "../cells.ts";
import type { Line } from "../document.ts";
import { type Column, isSlot } from "../header.ts";
import { type Candidate, candidateOf, type FoundRow } from "../rows.ts";
import { compact, join, withoutBullet } from "../text.ts";
import { isFigure } from "../words.ts";
import { continueCells, continueValue } from "./continued-values.ts";
import { isComplete, isStarted, type OpenRow, openRow, rowsOf, settleLabel } from "./open-row.ts";
import { addPeriod, addSeries } from "./row-parts.ts";
import { isRemark, roleBeforeValues, roleBehindValues, type Situation } from "./row-text.ts";

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
  /** Every row of the table starts with a code, so that a text without one never starts a row. */
  coded = false;
  /** Whether the document leaves an empty line before the line that is being read. */
  gap = false;
  /** A title above the table that names a first row which has no label of its own. */
  fallback: Line | undefined;

  constructor(
    private readonly layout: string,
    private readonly columns: Column[],
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
    return this.row !== undefined && !isComplete(this.row, this.size);
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

  private begin(line: Line, label: string, code = ""): OpenRow {
    this.flush();
    this.row = openRow(line, label, code);
    return this.row;
  }

  /** Drops a text that no value has followed: a heading above a new head, not a label. */
  forget(): void {
    if (this.row && !isStarted(this.row)) this.row = undefined;
  }

  /** Ends the open row and keeps it when it has values. */
  flush(): void {
    const row = this.row;
    this.row = undefined;
    if (!row || !isStarted(row)) return;
    settleLabel(row, this.columns);
    this.rows.push(...rowsOf(row, this.layout, this.columns));
  }

  /** One line of the table, in whatever way its cells were broken. */
  addLine(line: Line, lookahead: () => "value" | "text" | "end"): void {
    const { head, atoms, tail } = splitLine(line.text, this.slots);
    if (this.row && continueCells(this.row, head, atoms, this.size)) return;
    if (this.coded && this.row && isRemark(this.row, head, atoms, this.size)) {
      this.row.note = join(this.row.note, line.text);
      return;
    }
    if (head !== "")
      this.addText(line, head, {
        size: this.size,
        coded: this.coded,
        trailing: this.trailing(),
        hasUnit: this.hasUnit(),
        gap: this.gap,
        hasCells: atoms.length > 0,
        lookahead,
      });
    for (const atom of atoms) this.addAtom(line, atom);
    if (tail !== "" && this.row) this.row.note = join(this.row.note, tail);
  }

  private addText(line: Line, text: string, at: Situation): void {
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
    const started = isStarted(row);
    if (!started && row.label === "") row.line = line;
    if (started && continueValue(row, text)) return;
    switch (started ? roleBehindValues(row, text, at) : roleBeforeValues(row, text, at)) {
      case "unit":
        row.unit = text;
        return;
      case "label":
        row.label = join(row.label, text);
        return;
      case "note":
        row.note = join(row.note, text);
        return;
      case "row":
        this.begin(line, text);
        return;
      case "value":
        row.current.slots.push(text);
        row.doubts.add("guessed-slot");
    }
  }

  private addAtom(line: Line, atom: Atom): void {
    if (!this.row && this.fallback && this.rows.length === 0) {
      this.begin(this.fallback, withoutBullet(this.fallback.text));
    }
    const row = this.row;
    if (!row) {
      if (atom.kind === "value") this.candidates.push(candidateOf(line, atom.text, "no-label"));
      return;
    }
    const { slots } = row.current;
    const full = slots.length >= this.size;
    if (atom.kind === "category") {
      if (row.lanes.length === 1) row.categories.push(atom.text);
    } else if (atom.kind === "period") {
      addPeriod(row, atom.text);
    } else if (atom.kind === "series") {
      addSeries(row, atom.text);
    } else if (!full) {
      slots.push(atom.text);
    } else if (atom.kind === "verdict" && row.evaluation === "") {
      row.evaluation = atom.text;
    } else if (continueValue(row, atom.text)) {
      return;
    } else if (!/^[0-9]{1,3}$/.test(compact(atom.text))) {
      if (!this.trailing()) row.doubts.add("more-values");
      row.note = join(row.note, atom.text);
    }
  }
}
