import type { Line } from "../document.ts";
import { compact, isProse } from "../text.ts";
import { isBarePeriod, isDirection, isFigure, isUnit, isValue } from "../words.ts";
import { type Indicator, indicatorsOf } from "./block-labels.ts";

/** Values of each year, and perhaps a last goal with its year. */
export interface Block {
  values: string[];
  due: string;
}

/** What an evaluation sheet with a cell on each line holds. */
export interface Sheet {
  indicators: Indicator[];
  years: string[];
  goals: Block[];
  results: Block[];
  /** Whether its head names a start (計画策定時). */
  namesStart: boolean;
  /** Index behind its last line. */
  end: number;
}

/** Words of the head that are no label. */
const HEAD =
  /^(?:(?:基準|現状)値?(?:\((?:時期|年度)\))?|計画策定時|(?:成果|評価)?指標名?|区分|単位|最終目標値?|目標年度?)$/u;
/** Words of the head behind which a text stands. */
const EXPLAINED = /^(?:設定理由|算式)$/u;
/** What begins the values of an indicator, one a year. */
const BLOCK = /^(?:(?<goal>目標|計画)|(?<result>実績)|達成)[値率度]?$/u;
/** The mark of a note, in place of a value or behind a label. */
const NOTED = /^※[0-9]{0,2}$/u;

/** What the lines from the first word of a sheet on hold, as far as they are of one. */
export function sheetOf(lines: Line[]): Sheet {
  const reader = new SheetReader();
  for (const [at, line] of lines.entries()) {
    if (!reader.take(line)) break;
    if (reader.isBetween) reader.end = at + 1;
  }
  return reader.sheet;
}

/** Goes down the lines of a sheet. */
class SheetReader {
  private readonly indicators: Indicator[] = [];
  private readonly years: string[] = [];
  private readonly goals: Block[] = [];
  private readonly results: Block[] = [];
  private block: Block | undefined;
  private label: Line[] = [];
  private starts: string[] = [];
  private explained = false;
  private namesStart = false;
  end = 0;

  /** Whether no label is open that has no value yet. */
  get isBetween(): boolean {
    return this.label.length === 0 || this.starts.length > 0;
  }

  /** What was read; the words of a head begin blocks without values. */
  get sheet(): Sheet {
    const [goals, results] = [this.goals, this.results].map((blocks) =>
      blocks.filter(({ values }) => values.length > 0),
    );
    const { indicators, years, namesStart, end } = this;
    return { indicators, years, goals: goals ?? [], results: results ?? [], namesStart, end };
  }

  /** Takes a line; false where it is of no sheet. */
  take(line: Line): boolean {
    const text = compact(line.text);
    const isWord = HEAD.test(text) || BLOCK.test(text) || EXPLAINED.test(text);
    if (isWord || !this.explained) return isWord ? this.takeWord(text) : this.takeCell(line, text);
    return true;
  }

  private takeWord(text: string): true {
    const begins = BLOCK.exec(text)?.groups;
    this.explained = EXPLAINED.test(text);
    this.namesStart ||= text === "計画策定時";
    if (!begins) return true;
    this.name();
    this.block = { values: [], due: "" };
    if (begins.goal) this.goals.push(this.block);
    if (begins.result) this.results.push(this.block);
    return true;
  }

  private takeCell(line: Line, text: string): boolean {
    if (isBarePeriod(text)) this.takeYear(text);
    else if (isFigure(text) && this.label.length > 0) this.starts.push(text);
    else if (this.block && this.label.length === 0 && isValue(text)) this.block.values.push(text);
    else if (this.block && this.label.length === 0 && isUnit(text)) this.takeUnit(text);
    else if (NOTED.test(text)) this.takeNote();
    else if (isProse(text)) return false;
    else if (!isDirection(text)) this.takeLabel(line);
    return true;
  }

  private takeYear(text: string): void {
    if (this.block) this.block.due = text;
    else this.years.push(text);
  }

  private takeUnit(text: string): void {
    const last = this.indicators.at(-1);
    if (last) last.unit ||= text;
  }

  private takeNote(): void {
    if (this.label.length === 0) this.block?.values.push("");
  }

  private takeLabel(line: Line): void {
    if (this.starts.length > 0) this.name();
    this.label.push(line);
  }

  /** Ends the open labels. */
  private name(): void {
    this.indicators.push(...indicatorsOf(this.label, this.starts));
    this.label = [];
    this.starts = [];
  }
}
