import { rememberObject } from "../lib/memo.ts";
import { asPrinted } from "./as-printed.ts";
import { type Document, type Line, printedOf } from "./document.ts";
import { type Doubt, raised, withDoubts } from "./doubts.ts";
import { withDoubtsBeside } from "./finish/doubts-beside.ts";
import type { FinishedRow } from "./finish/finish.ts";
import { holdsNoGoal, isGuess, lacksName } from "./finish/guess.ts";
import { withLaterFacts } from "./finish/later-facts.ts";
import { withListedResults } from "./finish/listed-results.ts";
import { withOtherYears } from "./finish/other-years.ts";
import { rowsOfOthers } from "./finish/others-titles.ts";
import { wordsAround } from "./finish/words-around.ts";
import { undivided } from "./lines/apart.ts";
import { completeTitles, sectionTitle } from "./outline/outline.ts";
import { countPhases, type DefaultYears, defaultYears } from "./outline/phases.ts";
import { readPolicies } from "./outline/policies.ts";
import {
  type Candidate,
  candidateOf,
  type ExtractedRow,
  type PrintedPoint,
  type PrintedPolicy,
} from "./rows.ts";
import { cleanText, compact } from "./text.ts";
import { type Walked, walk } from "./walk.ts";

export interface Extraction {
  file: string;
  lines: number;
  rows: ExtractedRow[];
  policies: (PrintedPolicy & { phase: number })[];
  series: (PrintedPoint & { phase: number })[];
  candidates: Candidate[];
  /** One entry per phase, the first being phase 1. */
  defaults: DefaultYears[];
  phases: number;
}

/** A longer line is a whole text without breaks, in which no layout can be told apart. */
const LONGEST = 3000;

/** Lines that no layout is to see: too long ones, and those whose figures nothing parts. */
const unreadable = ({ lines }: Document): Line[] => [
  ...lines.filter(({ text }) => text.length > LONGEST),
  ...undivided(lines),
];

/** Finds every indicator row, policy title and yearly series of a document; once, as whether it is refused may hang on it. */
export const extract = rememberObject((document: Document): Extraction => {
  const left = new Set(unreadable(document));
  const lines = document.lines.map((line) => (left.has(line) ? { ...line, text: "" } : line));
  const printed = lines.map(printedOf);
  const titles = completeTitles(printed);
  const walked = walk(lines, titles);
  const figures = [...left].filter(({ text }) => /[0-9]/u.test(text));
  walked.candidates.unshift(
    ...figures.map((line) => candidateOf(line, line.text, "not-understood")),
  );
  const found = assemble(document, walked, titles);
  if (lines.every(({ printed }) => printed === undefined)) return found;
  return asPrinted(printed, headingsOf(walked, titles))(found);
});

const headingsOf = ({ marks }: Walked, titles: Map<string, string>): Set<string> =>
  new Set(marks.flatMap(({ heading }) => [heading.title, sectionTitle(heading, titles)]));

function assemble(document: Document, parts: Walked, titles: Map<string, string>): Extraction {
  const phases = countPhases(parts.marks.filter(({ opened, rows }) => opened && rows > 0));
  const inPhase = <T extends { line: string }>(row: T) => ({
    ...row,
    phase: phases.phaseOf(Number(row.line)),
  });
  const isEmpty = ({ baseline, target, latest }: FinishedRow) => !(baseline || target || latest);
  const unsure = (row: FinishedRow) =>
    lacksName(row) || isEmpty(row) || isGuess(row) || holdsNoGoal(row);
  const taken = new Set<number>();
  const goals = parts.rows.filter((row) => !unsure(row));
  const listed = withListedResults(goals, document.lines, (line) => taken.add(line));
  const sure = withLaterFacts(listed, document.lines);
  const candidates = [
    ...parts.candidates.filter(({ line }) => !taken.has(line)),
    ...parts.rows.filter(unsure).map(guessed(document)),
  ];
  const defaults = defaultYears(
    document.lines,
    phases,
    sure.map(({ line }) => Number(line)),
  );
  const beside = withDoubtsBeside(sure, candidates).map(doubted(document, sure)).map(inPhase);
  const rows = numbered(withOtherYears(beside, document.lines, ({ phase }) => defaults[phase - 1]));
  const points = parts.points.map((point) => inPhase({ ...point, line: String(point.line) }));
  const policies = readPolicies(document.lines, parts.marks, titles, rows.length > 0);
  return {
    file: document.file,
    lines: document.lines.length,
    rows,
    policies: renamed(policies.map(inPhase)),
    series: numbered(points),
    candidates: notUnderstood(document, rows, candidates),
    defaults,
    phases: phases.count,
  };
}

/** Adds to a row what its line, those around it and the title above it leave in doubt. */
function doubted(
  { lines }: Document,
  rows: readonly FinishedRow[],
): <Row extends FinishedRow>(row: Row) => Row {
  const doubts = new Map(lines.map(({ line, doubt }) => [String(line), doubt]));
  const others = rowsOfOthers(lines);
  const isBesideWords = wordsAround(lines, rows);
  const short = lines
    .filter(({ doubt }) => doubt === "short-year")
    .map(({ text }) => compact(text));
  const dated = short.join("\n");
  // The year of a head is that of its rows.
  const isShort = (row: FinishedRow) =>
    [row.baseline_period, row.target_period, row.latest_period].some(
      (period) => period !== "" && dated.includes(compact(period)),
    );
  return (row) => {
    const own = doubts.get(row.line);
    const found: Doubt[] = raised({
      "unread-beside": isBesideWords(row),
      "others-goal": others.has(Number(row.line)),
      "short-year": dated !== "" && own !== "short-year" && isShort(row),
    });
    return withDoubts(row, own ? [own, ...found] : found);
  };
}

/** What was not understood; every line with a number where nothing at all was found. */
function notUnderstood(
  { lines }: Document,
  rows: readonly unknown[],
  candidates: readonly Candidate[],
): Candidate[] {
  const found = rows.length + candidates.length > 0;
  const others = found ? [] : lines.filter(({ text }) => /[0-9]/u.test(text));
  return [...candidates, ...others.map((line) => candidateOf(line, line.text, "figure"))].toSorted(
    (a, b) => a.line - b.line,
  );
}

/** A row that is none, for a person to look at: its line, where that holds its values, else these. */
function guessed({ lines }: Document): (row: FinishedRow) => Candidate {
  const texts = new Map(lines.map(({ line, text }) => [line, cleanText(text)]));
  return ({ line, page, label, baseline, latest, target }) => {
    const values = [baseline, latest, target].filter(Boolean);
    const own = texts.get(Number(line)) ?? "";
    const whole = values.every((value) => own.includes(value));
    return {
      line: Number(line),
      page: page === "" ? undefined : Number(page),
      text: whole ? own : [label, ...values].filter(Boolean).join(" "),
      reason: lacksName({ label }) ? "no-label" : "not-understood",
    };
  };
}

/** Rows that count from 1 in each phase. */
function numbered<T extends { phase: number }>(rows: T[]): (T & { row: string })[] {
  const counts = new Map<number, number>();
  return rows.map((row) => {
    counts.set(row.phase, (counts.get(row.phase) ?? 0) + 1);
    return { ...row, row: String(counts.get(row.phase)) };
  });
}

/** The same for policies, whose parents follow. */
function renamed<T extends PrintedPolicy & { phase: number }>(policies: T[]): T[] {
  const rows = numbered(policies);
  const names = new Map(policies.map(({ row }, index) => [row, rows[index]?.row ?? row]));
  return rows.map((policy) => ({ ...policy, parent: names.get(policy.parent) ?? "" }));
}
