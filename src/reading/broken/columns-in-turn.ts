import { figureIn } from "../candidates.ts";
import { splitPeriod } from "../cells.ts";
import { type Column, isStartColumn } from "../column.ts";
import { isPageNumber, type Line } from "../document.ts";
import { isName } from "../grid/cell.ts";
import { columnsOfText } from "../header.ts";
import { type Layout, rowOf } from "../rows.ts";
import { isFigure, isPeriod, isWorded, NAMES_QUANTITY } from "../words.ts";
import { unfolded } from "./folded.ts";

/** Fewer labels and values in turn may be anything. */
const LEAST = 3;

/**
 * A page in one line whose columns come one after another: all labels, then 現状値 and as many values, then 目標値
 * and as many again. To review: what belongs together, only their order says.
 */
export const columnsInTurn: Layout = (line, _, at) => {
  const words = unfolded(line).map(({ text }) => text);
  const start = words.findIndex(
    (word, index) => isHead(word, isStartColumn) && valuesFrom(words, index).length >= LEAST,
  );
  const starts = valuesFrom(words, start);
  const goal = words.findIndex(
    (word, index) => index > start + starts.length && isHead(word, isTarget),
  );
  const aims = valuesFrom(words, goal);
  // Behind the last goal may stand the number of the page.
  const goals = isPageNumber(aims[starts.length] ?? "") ? aims.slice(0, -1) : aims;
  if (start < 0 || goal < 0 || goals.length !== starts.length) return undefined;
  const head = isHead(words[start - 1] ?? "", ({ role }) => role === "label") ? start - 1 : start;
  const labels = words.slice(Math.max(0, head - goals.length), head);
  const named = labels.every((label) => isName(label) && NAMES_QUANTITY.test(label));
  if (labels.length !== goals.length || !named) return undefined;
  const due = periodBehind(words, goal);
  const rows = labels.map((label, index) =>
    rowOf(line, label, [
      { role: "start", value: starts[index] ?? "", period: periodBehind(words, start) },
      { role: "target", value: goals[index] ?? "", period: due },
    ]),
  );
  const rest = [...words.slice(0, head - goals.length), ...words.slice(goal + goals.length + 2)];
  return { rows, candidates: figureIn({ ...line, text: rest.join(" ") } as Line), next: at + 1 };
};

const isTarget = ({ role }: Column): boolean => role === "target";

/** Whether a word, with the bracket behind it or without, names one column and nothing else. */
function isHead(word: string, fits: (column: Column) => boolean): boolean {
  const [column, ...more] = columnsOfText(splitPeriod(word).value) ?? [];
  return column !== undefined && column.title !== "" && more.length === 0 && fits(column);
}

/** The year in the brackets of a head, or of the word behind it. */
const periodBehind = (words: string[], head: number): string => {
  const period = splitPeriod(words[head] ?? "").period;
  const next = words[head + 1] ?? "";
  return (
    period || (/^[（(]/u.test(next) && isPeriod(next) ? next.replace(/^[（(]|[)）]$/gu, "") : "")
  );
};

/** The values behind a head and its bracket. */
function valuesFrom(words: string[], head: number): string[] {
  const from = /^[（(]/u.test(words[head + 1] ?? "") ? head + 2 : head + 1;
  const end = words.findIndex((word, index) => index >= from && !isDatedValue(word));
  return head < 0 ? [] : words.slice(from, end < 0 ? words.length : end);
}

const isDatedValue = (word: string): boolean => {
  const { value } = splitPeriod(word);
  return isFigure(value) || isWorded(value);
};
