import { CODE } from "../cells.ts";
import { type Column, cellsUnder, isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { type FoundRow, rowOf } from "../rows.ts";
import { compact, endsCut, join, openBrackets, startsCut } from "../text.ts";
import { isBarePeriod, isFigure, isUnit } from "../words.ts";

/** The values of a row, or of one of its parts (男性). */
interface Lane {
  series: string;
  slots: string[];
}

/** What is known of the table and the line when a text without values comes. */
export interface Situation {
  /** Every row of the table starts with a code. */
  coded: boolean;
  /** Columns of text stand behind the values. */
  trailing: boolean;
  /** An empty line stands before. */
  gap: boolean;
  /** The office behind the values has been read on their line: nothing more of the row comes. */
  whole: boolean;
  /** Values stand on the same line. */
  hasCells: boolean;
  lookahead(): "value" | "text" | "end";
}

/** What a text is to the row that stands open; `row` begins another one, `value` is a guess. */
type TextRole = "unit" | "label" | "note" | "row" | "value";

const BOUND_WORD = /^(?:以上|以下|未満|程度|以内|を?上回る|を?下回る|台|増|減|増加|減少)$/;

/** A part of the figure before it: (うち82件). */
const OF_WHICH = /^[（(]うち[^（）()]{0,20}[0-9][^（）()]{0,10}[)）]$/u;

/** A row that is being read, over as many lines as the document's line breaks made of it. */
export class OpenRow {
  readonly found: FoundRow & { unit: string; note: string; evaluation: string };
  private readonly lanes: Lane[] = [{ series: "", slots: [] }];
  private current: Lane | undefined = this.lanes[0];
  private readonly size: number;

  constructor(
    line: Line,
    label: string,
    private readonly columns: Column[],
    code = "",
  ) {
    const texts = { code, unit: "", note: "", evaluation: "", category: "" };
    this.found = { ...rowOf(line, label, []), ...texts, layout: "broken-cells", columns };
    this.size = columns.filter(isSlot).length;
  }

  get slots(): string[] {
    return this.current?.slots ?? [];
  }
  /** Whether every part has its values. */
  get complete(): boolean {
    return this.lanes.every(({ slots }) => slots.length >= this.size);
  }
  get started(): boolean {
    return this.lanes.some(({ slots }) => slots.length > 0);
  }
  get open(): boolean {
    return openBrackets(this.found.label) > 0;
  }

  startAt({ line, page }: Line): void {
    Object.assign(this.found, { line, page });
  }
  addLabel(text: string): void {
    this.found.label = join(this.found.label, text);
  }
  addNote(text: string): void {
    this.found.note = join(this.found.note, text);
  }
  addCategory(text: string): void {
    const { found } = this;
    if (this.lanes.length === 1) found.category = [found.category, text].filter(Boolean).join(" ");
  }

  /** A date in brackets belongs to the last value, and to that of every part alike. */
  addPeriod(printed: string): void {
    const text = isBarePeriod(printed) ? `（${printed}）` : printed;
    const count = this.slots.length;
    if (count === 0) this.addLabel(printed);
    for (const { slots } of this.lanes.filter(({ slots }) => count > 0 && slots.length === count))
      if (this.lanes.length === 1 || !/[）)]$/u.test(slots[count - 1] ?? ""))
        slots[count - 1] = `${slots[count - 1] ?? ""}${text}`;
  }

  /** The name of a part: a part that is known goes on, another begins. */
  addSeries(text: string): void {
    const known = this.lanes.find(({ series }) => series === text);
    const [only] = this.lanes;
    if (!known && only?.series === "" && only.slots.length === 0) {
      only.series = text;
      return;
    }
    this.current = known ?? { series: text, slots: [] };
    if (!known) this.lanes.push(this.current);
  }

  /** Takes the text as the rest of the last value where it is one: a cut unit, 以上, a bracket's end. */
  continueValue(text: string): boolean {
    const { slots } = this;
    const last = slots.at(-1);
    if (last === undefined) return false;
    const unit = /[^0-9.,+-]{1,14}$/.exec(compact(last + text))?.[0] ?? "";
    const fits =
      openBrackets(last) > 0 ||
      OF_WHICH.test(text) ||
      BOUND_WORD.test(compact(text)) ||
      (compact(text).length <= 4 && isUnit(unit)) ||
      (!isFigure(last) && last.length >= 6 && startsCut(text) && !endsCut(this.found.label));
    if (fits) slots[slots.length - 1] = join(last, text);
    return fits;
  }

  /** Takes a line that holds the second lines of all cells side by side: `比較） 比較 ント 以上`. */
  continueCells(first: string, rest: string[]): boolean {
    if (!this.complete || !this.open || openBrackets(this.found.label + first) > 0) return false;
    this.addLabel(first);
    rest.forEach((part, slot) => {
      this.slots[slot] = join(this.slots[slot] ?? "", part);
    });
    return true;
  }

  /** What a text that stands behind this row is to it. */
  roleOf(text: string, at: Situation): TextRole {
    return this.started ? this.behindValues(text, at) : this.beforeValues(text, at);
  }

  private beforeValues(text: string, { gap, hasCells }: Situation): TextRole {
    const { label, unit, note } = this.found;
    const hasUnit = this.columns.some(({ role }) => role === "unit");
    if (hasUnit && unit === "" && label !== "" && isUnit(text)) return "unit";
    // Set off from a whole label by an empty line, a text says what the label means; where its values
    // stand beside it, it is the label, and the text above a heading.
    const whole = label.length >= 4 && !endsCut(label) && !startsCut(text);
    if (!gap || !whole || /^[（(]/u.test(text)) return "label";
    if (hasCells) return "row";
    return note !== "" || text.length >= 10 ? "note" : "label";
  }

  private behindValues(text: string, at: Situation): TextRole {
    if (!this.complete) return at.hasCells || at.lookahead() === "value" ? "row" : "value";
    if (this.open) return "label";
    const cut = startsCut(text);
    if (!at.hasCells && at.trailing && this.found.note !== "" && cut) return "note";
    const bracketed = /^[（(][^（）()]*[^（）()0-9][)）]$/u.test(text);
    if (!at.hasCells && (cut || endsCut(this.found.label) || bracketed)) return "label";
    if (at.coded) return "note";
    const remark =
      at.trailing && !at.whole && !at.hasCells && !at.gap && at.lookahead() !== "value";
    return remark ? "note" : "row";
  }

  /** In a table of codes, text with a figure behind a whole row and without a code is a remark. */
  isRemark(head: string): boolean {
    return head !== "" && !CODE.test(head) && this.complete && !this.open;
  }

  /** One row for every part that has values. */
  rows(): FoundRow[] {
    this.settleLabel();
    return this.lanes
      .filter(({ slots }) => slots.length > 0)
      .map(({ series, slots }) => {
        const cells = cellsUnder(this.columns, slots);
        const fewer = slots.length < this.size ? (["fewer-values"] as const) : [];
        return { ...this.found, series, cells, doubts: [...this.found.doubts, ...fewer] };
      });
  }

  /** A unit at the end of the label, or a number before it, belongs to a column of its own. */
  private settleLabel(): void {
    const { found, columns } = this;
    const [, label, unit] = /^(.*) ([^ ]+)$/u.exec(found.label) ?? [];
    if (columns.some(({ role }) => role === "unit") && found.unit === "" && unit && isUnit(unit)) {
      found.unit = unit;
      found.label = label ?? "";
    }
    if (/^(?:No|№|番号|項番|通番)/u.test(columns[0]?.title ?? ""))
      found.label = found.label.replace(/^[0-9]{1,3}[.．\s]+/u, "");
  }
}
