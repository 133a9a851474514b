import { framesGoal } from "../column.ts";
import { columnsOfText } from "../header.ts";
import { type FoundRow, type Layout, rowUnder } from "../rows.ts";
import { circled, cleanText } from "../text.ts";
import { isFigure, isUnit, NAMES_QUANTITY, YEAR } from "../words.ts";

/** Labels that a page counts, at least. */
const LEAST = 3;
/** A word for a value with its year: 平成28年度の実績, 令和9年度の目標値. */
const DATED = new RegExp(`(${YEAR}) ?の ?(実績|現[況状]|目標)値?(?= |$)`, "gu");
/** A blank within a year, and the mark of a note behind a value. */
const GAP = /(?<=平成|令和) (?=[0-9])|(?<=[0-9]) (?=年度)|[（(]※[0-9]?[)）]/gu;

interface Label {
  text: string;
  unit: string;
}

/**
 * A table of which one line is left, its labels counted ① ② ③ and its cells in another order than they were in: where it
 * names a start and a goal and holds as many pairs of values as labels, these are taken in their order.
 */
export const countedLabels: Layout = (line, _, at) => {
  const text = cleanText(line.text).replace(GAP, "");
  if (!text.includes("③")) return undefined;
  const [from, to, ...others] = [...text.matchAll(DATED)];
  const named = [...text.matchAll(/現[況状]値 目標値/gu)].length > 0;
  if (!from || !to || others.length > 0 || !named) return undefined;
  const columns = columnsOfText(`現状値(${from[1]}) 目標値(${to[1]})`) ?? [];
  const words = text.replace(DATED, "").split(" ");
  const labels = labelsIn(words);
  const values = words.filter((word) => isFigure(word) && circled(word) === 0);
  if (labels.length < LEAST || values.length !== labels.length * 2 || !framesGoal(columns))
    return undefined;
  const rows = labels.map((own, index): FoundRow => {
    const pair = values.slice(index * 2, index * 2 + 2);
    return rowUnder(line, own.text, columns, pair, { layout: "form", unit: own.unit });
  });
  return rows.every(isOfOneUnit) ? { rows, next: at + 1 } : undefined;
};

/** The labels behind ①, ② and so on in their order, each with the next word where that completes it, and its unit. */
function labelsIn(words: string[]): Label[] {
  const starts = words.flatMap((word, at) => (circled(word) > 0 ? [at] : []));
  const labels = starts.map((at, index) => labelOf(words.slice(at, starts[index + 1])));
  const sorted = labels.toSorted((a, b) => circled(a.text) - circled(b.text));
  const inTurn = sorted.every(({ text }, index) => circled(text) === index + 1);
  return inTurn ? sorted.map((label) => ({ ...label, text: label.text.slice(1) })) : [];
}

function labelOf([first = "", ...more]: string[]): Label {
  const whole = first + (more[0] ?? "");
  const goesOn = !NAMES_QUANTITY.test(first) && NAMES_QUANTITY.test(whole);
  const figure = more.findIndex((word) => isFigure(word));
  const rest = more.slice(goesOn ? 1 : 0, figure < 0 ? more.length : figure);
  return { text: goesOn ? whole : first, unit: rest.find(isUnit) ?? "" };
}

/** Whether a row's two values have one unit, or none. */
const isOfOneUnit = ({ cells }: FoundRow): boolean =>
  new Set(cells.map((cell) => cell.replace(/^[0-9.,]+/u, ""))).size === 1;
