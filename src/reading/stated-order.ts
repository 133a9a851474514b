import { figureIn } from "./candidates.ts";
import type { Line } from "./document.ts";
import { columnsOfCells } from "./header.ts";
import { type FoundRow, type Layout, type Part, rowUnder } from "./rows.ts";
import { cleanText, isProse } from "./text.ts";
import { isValue } from "./words.ts";

/** 成果目標、令和5年度目標、令和5年度実績、達成率の順で記載: what a text says of the order of what follows. */
const ORDER = /(\S{4,80})の順(?:に|で)(?:記載|表示|掲載|示す|並べる|説明)\S{0,4}/gu;
/** A label and what commas part from it; a text that goes on with blanks is another one. */
const RECORD = /(?<=^|\s)([^\s、。○●・<>【】][^、。]{2,60}?)((?:、[^\s、。]{1,20}){2,6})(?=\s|$)/gu;

/**
 * Pages in one line, made to be read aloud, that say in which order they put label and values and then part these
 * by commas.
 */
export const statedOrder: Layout = (line, _, at) => {
  const text = cleanText(line.text);
  const orders = [...text.matchAll(ORDER)];
  if (orders.length === 0) return undefined;
  const found: Part = { rows: [], candidates: [] };
  for (const [index, { 0: said, 1: words = "", index: from }] of orders.entries()) {
    const rest = text.slice(from + said.length, orders[index + 1]?.index ?? text.length);
    const part = readBelow(line, words.split("、"), rest);
    found.rows.push(...part.rows);
    found.candidates.push(...part.candidates);
  }
  const before = text.slice(0, orders[0]?.index);
  found.candidates.unshift(...figureIn({ ...line, text: before }));
  return found.rows.length > 0 ? { ...found, next: at + 1 } : undefined;
};

/** The records behind a statement of the order that have all that it names, and what is left. */
function readBelow(line: Line, words: string[], text: string): Part {
  const [label, ...columns] = columnsOfCells(words);
  const aims = columns.some(({ role }) => role === "target");
  if (label?.role !== "label" || !aims || columns.some(({ role }) => role === "other"))
    return { rows: [], candidates: figureIn({ ...line, text }) };
  let left = text;
  const rows = [...text.matchAll(RECORD)].flatMap(([whole, name = "", listed = ""]): FoundRow[] => {
    const values = listed.split("、").slice(1);
    if (values.length !== columns.length || !values.every(isValue) || isProse(name)) return [];
    left = left.replace(whole, "");
    return [rowUnder(line, name, columns, values)];
  });
  return { rows, candidates: figureIn({ ...line, text: left }) };
}
