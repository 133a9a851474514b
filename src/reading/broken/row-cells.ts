import { type Atom, splitLine } from "../atoms.ts";
import { type Column, indexOfRole, isSlot } from "../column.ts";
import { isAbsent, isUnit, NAMES_QUANTITY } from "../words.ts";

/** 早期に解消: what is to be done or over, behind another text. */
const GOAL_BEHIND =
  /^(.{4,100}) ([^\s0-9]{0,10}(?:解消|達成|完了|実施|策定|確保|実現|終了|全廃|廃止|導入|公表|開始|設置)(?:する|を目指す)?)$/u;

/** What the cells of a line are under the columns of a head, without marks between them. */
export class RowCells {
  /** How many values a row has. */
  readonly size: number;
  /** Whether columns of text stand behind the values. */
  readonly trailing: boolean;

  constructor(private readonly columns: Column[]) {
    this.size = columns.filter(isSlot).length;
    this.trailing = columns
      .slice(columns.findIndex(isSlot))
      .some(({ role }) => role === "note" || role === "other" || role === "category");
  }

  /** How many values in a run mark a row with text behind them; 0 where no text can follow. */
  get slots(): number {
    return this.trailing ? this.size : 0;
  }

  /** The text, cells and rest of a line; behind the other values of a row a goal in words is one of them. */
  split(text: string): ReturnType<typeof splitLine> {
    const whole = splitLine(text, this.slots);
    const [, before = "", goal = ""] =
      whole.atoms.length === 0 ? (GOAL_BEHIND.exec(whole.head) ?? []) : [];
    const { head, atoms, tail } = splitLine(before);
    const led = head !== "" && valuesOf(atoms) > 0 && valuesOf(atoms) === this.size - 1;
    const own = led
      ? { head, atoms: [...atoms, { kind: "value" as const, text: goal }], tail }
      : whole;
    return { ...own, atoms: this.withoutNoUnit(own.head, own.atoms) };
  }

  /**
   * Whether the cells of a line are a whole row, though it has no code as the row above, whose cell is over both: a
   * label, its unit where the head names units, and a value for each column.
   */
  areRow(head: string, atoms: readonly Atom[]): boolean {
    if (valuesOf(atoms) !== this.size) return false;
    const [, label = "", unit = ""] = /^(.{2,80}) ([^ ]{1,12})$/u.exec(head) ?? [];
    return indexOfRole(this.columns, "unit") < 0
      ? NAMES_QUANTITY.test(head)
      : label !== "" && isUnit(unit);
  }

  /** The cells without the dash that says that a row has no unit. */
  private withoutNoUnit(head: string, atoms: Atom[]): Atom[] {
    const [first, ...more] = atoms;
    const unit = indexOfRole(this.columns, "unit");
    const before = unit >= 0 && unit < this.columns.findIndex(isSlot);
    const unitless = !isUnit(head.split(" ").at(-1) ?? "");
    const dash = unitless && first?.kind === "value" && isAbsent(first.text);
    return before && dash && more.length >= this.size ? more : atoms;
  }
}

const valuesOf = (atoms: readonly Atom[]): number =>
  atoms.filter(({ kind }) => kind === "value").length;
