import { indexOfRole } from "../column.ts";
import { type FoundRow, type Valued, withValues } from "../rows.ts";
import { VALUE } from "./spoken.ts";
import { YEARS } from "./subject.ts";

/** What was reached: （令和5年度実績18人）. */
const REACHED = new RegExp(
  `\\((?:現状値?|実績値?)?[:は]?(?<period>${YEARS})末?(?:時点|現在)?(?:の?(?:実績|現状|現在|推計|調査)値?[:は]?|:|の)?(?<value>${VALUE})\\)`,
  "u",
);
/** The start, and what has become of it: (平成19年度97.2%、平成20年度97.4%). */
const REACHED_TWICE = new RegExp(
  `\\((?<since>${YEARS})末?の?(?<start>${VALUE})、(?<period>${YEARS})末?の?(?<value>${VALUE})\\)`,
  "u",
);
/** The start by its word: (基準:29億円(令和元年)). */
const STARTED = new RegExp(`\\((?:基準|当初|策定時)値?[:は](?<start>${VALUE})\\)`, "u");
/** The start, and the level that a cut comes to: (平成27年:18.9を令和9年:13.2以下に). */
const LEVELS = new RegExp(
  `\\((?<since>${YEARS})[:の]?(?<start>${VALUE})(?:を|から|[→⇒])(?:${YEARS})末?(?:まで)?[:には]{0,2}(?<level>${VALUE}(?:以上|以下|未満)?)[にへ]?\\)`,
  "u",
);
/** What a bracket behind a sentence begins with that belongs to the sentence. */
export const BRACKET = `\\((?:(?:${YEARS})|(?:基準|当初|策定時)値?[:は])`;

/** What a bracket in a sentence says of its goal, and the sentence without it; nothing where none says anything. */
export function bracketIn(sentence: string) {
  const pattern = [REACHED_TWICE, LEVELS, STARTED, REACHED].find((own) => own.test(sentence));
  if (!pattern) return undefined;
  const said = pattern.exec(sentence)?.groups ?? {};
  const { start, since = "", value, period = "", level = "" } = said;
  const values: Valued[] = [
    ...(start ? [{ role: "start" as const, value: start, period: since }] : []),
    ...(value ? [{ role: "now" as const, value, period }] : []),
  ];
  return { values, level, rest: sentence.replace(pattern, "") };
}

/** A row with further values, for review; with a level in place of the cut that comes to it, which its note keeps. */
export function withBracket(row: FoundRow, values: Valued[], level: string): FoundRow {
  const found = withValues(row, ...values);
  const target = indexOfRole(row.columns, "target");
  const cells = found.cells.map((cell, at) => (at === target && level !== "" ? level : cell));
  const note = level === "" ? {} : { note: row.cells[target] ?? "" };
  return { ...found, ...note, cells, doubts: [...row.doubts, "goal-sentence"] };
}
