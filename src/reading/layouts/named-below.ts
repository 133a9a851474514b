import { type Line, textAt } from "../document.ts";
import { type FoundRow, goalOf, type Layout } from "../rows.ts";
import { isProse } from "../text.ts";
import { isFigure, isPeriod } from "../words.ts";

/** Why the goal is what it is: …を目標に設定. */
const REASON = /目[標安](?:に|として|を)設定(?:[（(].{0,60}[)）])?$/u;
/** The goal with its year, behind the rest of the reason or the word for it. */
const GOAL =
  /^(?:[（(][^（）()]{0,60}[)）]|目標値?[:：])?\s?(?:上位|下位)?\s?([^（）()。、]{1,20})[（(]([^（）()]{2,20}?)(?:実績|目標)?[)）]$/u;
const LONGEST = 80;

/** Lines between the name of one goal and the reason of the next: where its values come from, a dash. */
const MOST_BETWEEN = 3;

/**
 * Goals whose reason stands above them and whose name below (…を目標に設定 ／ 75%（2022年度実績） ／ 割合), as the
 * boxes of a page come out of it.
 */
export const namedBelow: Layout = (_, lines, at) => {
  const rows: FoundRow[] = [];
  let next = at;
  for (let from = at; from <= next + (rows.length > 0 ? MOST_BETWEEN : 0); ) {
    const row = rowAt(lines, from);
    if (row) rows.push(row);
    from += row ? LINES : 1;
    if (row) next = from;
  }
  return rows.length > 0 ? { rows, next } : undefined;
};

/** Reason, goal and name. */
const LINES = 3;

function rowAt(lines: Line[], at: number): FoundRow | undefined {
  const [reason = "", goal = "", label = ""] = [0, 1, 2].map((ahead) => textAt(lines, at + ahead));
  const line = lines[at + LINES - 1];
  const [, value = "", period = ""] = (REASON.test(reason) && GOAL.exec(goal)) || [];
  if (!line || !isFigure(value) || !isPeriod(period)) return undefined;
  if (label === "" || label.length > LONGEST || isProse(label) || isFigure(label)) return undefined;
  return goalOf(line, label, value.trim(), period);
}
