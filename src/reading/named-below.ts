import { textAt } from "./document.ts";
import { goalOf, type Layout } from "./rows.ts";
import { isProse } from "./text.ts";
import { isFigure, isPeriod } from "./words.ts";

/** Why the goal is what it is: …を目標に設定. */
const REASON = /目[標安](?:に|として|を)設定(?:[（(].{0,60}[)）])?$/u;
/** The goal with its year, behind the rest of the reason. */
const GOAL =
  /^(?:[（(][^（）()]{0,60}[)）])?\s?(?:上位|下位)?\s?([^（）()。、]{1,20})[（(]([^（）()]{2,20}?)(?:実績|目標)?[)）]$/u;
const LONGEST = 80;

/**
 * A goal whose reason stands above it and whose name below (…を目標に設定 ／ 75%（2022年度実績） ／ 割合), as the
 * boxes of a page come out of it.
 */
export const namedBelow: Layout = (_, lines, at) => {
  const [reason = "", goal = "", label = ""] = [0, 1, 2].map((ahead) => textAt(lines, at + ahead));
  const line = lines[at + 2];
  const [, value = "", period = ""] = (REASON.test(reason) && GOAL.exec(goal)) || [];
  if (!line || !isFigure(value) || !isPeriod(period)) return undefined;
  if (label === "" || label.length > LONGEST || isProse(label) || isFigure(label)) return undefined;
  return { rows: [goalOf(line, label, value.trim(), period)], next: at + 3 };
};
