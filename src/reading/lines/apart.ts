import type { Line } from "../document.ts";
import { compact } from "../text.ts";
import { isUnit } from "../words.ts";

/** A letter or bracket by itself, or a figure with its brackets. */
const SINGLE =
  /^(?:[\p{L}ー・、。（(）)「」⇒→:：%％-]|[（(]?[HRＨＲ]?[0-9０-９][0-9０-９,.]{0,12}[%％]?[）)]?,?|,)$/u;
const LETTER = /^[\p{L}ー]$/u;
/** Letters in a line by which it shows that they were set apart, and such lines in a document. */
const MANY = { letters: 4, lines: 4, years: 3 };
/** As many letters, kana among them, show it for their line alone: 家 庭 か ら の 生 ご み に 占 め る. */
const SENTENCE = { letters: 10, kana: 2 };

/**
 * Lines of a document whose letters were set apart one by one (製 造 業 の 従 業 者 数), with the letters
 * of each word together. Spaces around figures are kept, since they may part cells, but not in dates.
 */
export function lettersTogether(lines: Line[]): Line[] {
  const apart = lines.map(({ text, cells }) => (cells ? [] : runsOf(text)));
  const whole = apart.filter(
    (runs) => runs.length === 1 && isApartRun(runs[0] ?? [], MANY.letters),
  );
  const all = whole.length >= MANY.lines;
  return lines.map((line, at) => {
    const runs = apart[at] ?? [];
    const told = (run: string[]) =>
      isSentence(run) || (all && (runs.length === 1 || isApartRun(run, MANY.letters)));
    if (!runs.some((run) => told(run) && run.some(isLetter))) return line;
    const parts = runs.map((run) => (told(run) ? joined(run) : run.join(" ")));
    return { ...line, text: parts.join(" ").replace(THOUSANDS, ",") };
  });
}

/** 1, 874 件: the comma of a figure, which stood apart too. */
const THOUSANDS = /(?<=[0-9]), (?=[0-9]{3}(?![0-9]))/gu;

const isLetter = (word: string): boolean => LETTER.test(word);
const isApartRun = (words: string[], least: number): boolean =>
  words.every((word) => SINGLE.test(word)) && words.filter(isLetter).length >= least;
const isSentence = (words: string[]): boolean =>
  isApartRun(words, SENTENCE.letters) &&
  words.filter((word) => /^\p{Script=Hiragana}$/u.test(word)).length >= SENTENCE.kana;

/** The words of a line, those that are letters or figures by themselves apart from the others. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  for (const word of text.trim().split(" ")) {
    const [run, before] = [runs.at(-1), runs.at(-1)?.at(-1)];
    if (run && before !== undefined && SINGLE.test(before) === SINGLE.test(word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/**
 * A figure behind 第, 令和, 年, 月, a particle or a bracket belongs to it, and 年, 月, 日, 回 to the figure
 * before, as the unit does in a sentence.
 */
function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const dates = /[第和成年月（(]$/u.test(text) && /^[0-9０-９]/u.test(word);
    const counts = /[^0-9０-９][0-9０-９]{1,4}$/u.test(text) && /^[年月日回）)]$/u.test(word);
    const letters = /[^0-9０-９%％,]$/u.test(text) && !/^[（(]?[HRＨＲ]?[0-9０-９]/u.test(word);
    const said = IN_SENTENCE.test(text) && word !== "。";
    return dates || counts || letters || said ? text + word : `${text} ${word}`;
  });
}
/** 数を1,65: a figure of a sentence, as far as it goes. */
const IN_SENTENCE = /[をはがに][0-9０-９,.]{0,9}$/u;

/** A year in brackets whose digits are set apart, which nothing else can be: ( H 2 6 ). */
const YEAR = /[（(] ?(?:[HRＨＲ]|平 ?成|令 ?和) ?[0-9０-９] [0-9０-９](?: ?年(?: ?度)?)? ?[)）]/u;
/** Digits by themselves, and the word behind them. */
const FIGURE = /(?<![^\s（(])([0-9０-９](?: [0-9０-９.,．，]){1,12}) (\S{1,6})(?=\s|$)/gu;
/** Several digits by themselves with no unit behind, which may be of one cell or of many; a year is none. */
const UNDIVIDED = /(?<![^\s（(]|[HRＨＲ成和第] )[0-9０-９](?: [0-9０-９.,．，]){2,40}(?=\s|$)/u;

/** Whether a document sets the digits of its figures apart. */
const isApart = (lines: Line[]): boolean =>
  lines.filter(({ text, cells }) => !cells && YEAR.test(text)).length >= MANY.years;

/**
 * Lines of a document whose digits were set apart one by one (3 8 0 百万円 4 2 5 百万円), with the digits of
 * each figure together. Only its unit tells where a figure ends: others are kept as they are.
 */
export const digitsTogether = (lines: Line[]): Line[] =>
  isApart(lines)
    ? lines.map((line) => (line.cells ? line : { ...line, text: withFigures(line.text) }))
    : lines;

const withFigures = (text: string): string =>
  text.replace(FIGURE, (apart, digits: string, unit: string) =>
    isUnit(unit) ? `${compact(digits)} ${unit}` : apart,
  );

/** Lines of such a document in which nothing tells where a figure ends. */
export const undivided = (lines: Line[]): Line[] =>
  isApart(lines) ? lines.filter(({ text, cells }) => !cells && UNDIVIDED.test(text)) : [];
