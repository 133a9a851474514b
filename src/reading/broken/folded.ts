import { figureIn } from "../candidates.ts";
import { isSlot } from "../column.ts";
import type { Line } from "../document.ts";
import { columnsOfText } from "../header.ts";
import { form } from "../layouts/form.ts";
import { type FoundRow, type Layout, type Part, type Reading, rowUnder } from "../rows.ts";
import { cleanText, openBrackets, pairLetters } from "../text.ts";
import { isFigure, isPeriod, isSeries, isUnit } from "../words.ts";
import { countedFrom, readCounted } from "./counted-runs.ts";
import { type Run, readRuns } from "./runs.ts";
import { withoutBeside } from "./runs-beside.ts";
import { type Head, isYearHead, readHead } from "./table-head.ts";

/** A line of this length may be a page whose line breaks were lost. */
const LONG = 40;

/**
 * A page that came out as one line: under a head, every run of as many values as it has columns is a
 * row, whose label stands before it, behind the explanations of the row before. Its rows are for a
 * person, and so is the rest of the text where it holds figures.
 */
export const folded: Layout = (line, _, at) => {
  const words = unfolded(line);
  const found: Part = { rows: [], candidates: [] };
  let rest = "";
  for (let word = 0; word < words.length; ) {
    const own = words[word] as Line;
    const head = readHead(words, word);
    const reading = (head && readUnder(words, word, head)) ?? form(own, words, word);
    found.rows.push(...(reading?.rows ?? []));
    found.candidates.push(...(reading?.candidates ?? []));
    // The rest of a head that no row fits is none.
    const next = reading?.next ?? head?.next ?? word + 1;
    if (!reading) rest += ` ${textOf(words.slice(word, next))}`;
    word = next;
  }
  if (found.rows.length === 0) return undefined;
  found.candidates.push(...figureIn({ ...line, text: rest.trim() }));
  return { ...found, next: at + 1 };
};

const textOf = (words: Line[]): string => words.map(({ text }) => text).join(" ");

/** A column that says on which page of the plan more of the row stands. */
const PAGE_WORD = /^(?:掲載|該当|参照|記載|関連)?(?:頁|ページ|ﾍﾟｰｼﾞ)$/u;

/** The rows from the head that begins at a word up to the next one, or nothing. */
function readUnder(words: Line[], at: number, head: Head): Reading | undefined {
  const [line] = words;
  if (!line || isYearHead(head.columns)) return undefined;
  let next = head.next;
  while (next < words.length && !readHead(words, next)) next++;
  const text = words.slice(head.next, next).map((word) => word.text);
  // The number of a page would be taken for a value.
  if (PAGE_WORD.test(words[at - 1]?.text ?? "")) return undefined;
  const size = head.columns.filter(isSlot).length;
  const read = rowOfRun(line, head);
  const counted = countedFrom(text);
  const { rows, candidates } = readRuns(line, text.slice(0, counted).join(" "), size, read);
  const more = readCounted(line, text.slice(counted), size, read);
  rows.push(...more.rows);
  return rows.length > 0
    ? { rows, candidates: [...candidates, ...more.candidates], next }
    : undefined;
}

/** The number of a note behind a word of a head. */
const MARK = /(?<=[値果況])※[0-9]{1,2}(?=\s|$)/gu;

/**
 * The words of a page that came out as one line, each as a line of its own, where one of its words
 * names a column of values. What brackets hold stays together, and a year with its figure.
 */
function unfolded(line: Line): Line[] {
  if (line.text.length < LONG) return [];
  const words: string[] = [];
  const text = pairLetters(cleanText(line.text)).replace(MARK, "");
  for (const word of text.split(" ")) {
    const last = words.at(-1) ?? "";
    const open = openBrackets(last) > 0 && last.length < LONG;
    const dates = /^[（(]/u.test(word) && isPeriod(word) && isFigure(last);
    if (open || dates) words[words.length - 1] = open ? `${last} ${word}` : last + word;
    else words.push(word);
  }
  const named = words.filter((word) => columnsOfText(word)?.some(isSlot)).length;
  return named < 2 ? [] : words.map((text) => ({ ...line, text }));
}

/** Reads the runs of a text, one after another: the row of each whose label and end are clear. */
function rowOfRun(line: Line, { columns }: Head): (run: Run) => FoundRow | undefined {
  const alone = withoutBeside(columns);
  // 法人 is a unit where the head has a column for it.
  const counted = columns.some(({ role }) => role === "unit");
  const grouped = columns.filter(({ role }) => role === "code").length > 1;
  const behind = columns.length - 1 - columns.findLastIndex(isSlot);
  let whole = "";
  let texts = 0;
  return (printed) => {
    const run = alone(printed);
    const { before, series } = partOf(run.before, !counted);
    const named = labelOf(withoutTexts(before, texts), grouped);
    const { label, unit } = before === "" ? { label: whole, unit: "" } : named;
    texts = behind;
    whole = series === "" ? "" : label;
    const goesOn = [printed, run].every(({ behind }) => STARTS_WITH_FIGURE.test(behind));
    if (NO_LABEL.test(label) || goesOn) return undefined;
    return rowUnder(line, label, columns, run.values, { layout: "broken-cells", unit, series });
  };
}

/** What is before a run without the texts of the row before it, where it has these, its label and a unit alone. */
function withoutTexts(before: string, texts: number): string {
  const words = before.split(" ");
  const named = words.length - (isUnit(words.at(-1) ?? "") ? 1 : 0);
  return named === texts + 1 ? words.slice(texts).join(" ") : before;
}

/** The name of a part (男性) at the end of a text that may have one, and what is before it. */
function partOf(text: string, mayHave: boolean): { before: string; series: string } {
  const words = text.split(" ");
  const series = mayHave && isSeries(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  return { before: words.join(" "), series };
}

/** A run that goes on, with no judgement between, is one of several series, or of other columns. */
const STARTS_WITH_FIGURE = /^[0-9.,]{1,12}[^0-9\s]{0,3} /u;
/** The end of an explanation, a mark of an evaluation or a heading with its number; the number of a label. */
const ENDED =
  /[。」]$|^[○△◎×●▲※・-]{1,2}$|^(?:新規?|継続?|拡充?)$|^[(（][0-9]{1,2}[)）].|^指標[0-9]$/u;
const COUNTED = /^[①-⑳]/u;
/** Labels are no longer than this, hold no mark of an evaluation and no figure of a row before. */
const LONGEST = 50;
const NO_LABEL = /^(?:[0-9](?![0-9]?歳)|※)|^.{0,2}$|[●○△◎▶■]|[0-9],?[0-9]{3}|[0-9]%|^[^（(]*[)）]/u;

/** The number and name of a group before the first label of it: 2-1 凧の会 凧揚げの会の数. */
const GROUP = /^[0-9]{1,2}[-－‐][0-9]{1,2} [^ ]{1,30} (?=[^ ]{3,50}$)/u;

/**
 * The label and unit at the end of a text that begins with the explanations of the row before, and without
 * its group where the head has columns for these.
 */
function labelOf(text: string, grouped: boolean): { label: string; unit: string } {
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const unit = words.length > 1 && isUnit(last) ? last : "";
  const own = unit === "" ? words : words.slice(0, -1);
  const from = Math.max(
    own.slice(0, -1).findLastIndex((word) => ENDED.test(word)) + 1,
    own.findLastIndex((word) => COUNTED.test(word)),
  );
  const named = own.slice(from).join(" ");
  const whole = (grouped ? named.replace(GROUP, "") : named)
    .replaceAll(" ", "")
    .replace(COUNTED, "");
  return { label: whole.length <= LONGEST ? whole : (own.at(-1) ?? ""), unit };
}
