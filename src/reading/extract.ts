import { type DefaultYears, defaultYears } from "./default-years.ts";
import type { Document } from "./document.ts";
import { holdsNoGoal, isGuess } from "./guess.ts";
import { completeTitles, type Mark } from "./outline.ts";
import { countPhases, type PhaseMark } from "./phases.ts";
import { readPolicies } from "./policies.ts";
import {
  type Candidate,
  candidateOf,
  type ExtractedRow,
  type PrintedPoint,
  type PrintedPolicy,
} from "./rows.ts";
import { type Walked, walk } from "./walk.ts";

export interface Extraction {
  file: string;
  pages: number | undefined;
  lines: number;
  rows: ExtractedRow[];
  policies: (PrintedPolicy & { phase: number })[];
  series: (PrintedPoint & { phase: number })[];
  candidates: Candidate[];
  /** One entry per phase, the first being phase 1. */
  defaults: DefaultYears[];
  phases: number;
  /** Every heading in reading order, with how many rows stand directly below it. */
  marks: Mark[];
}

/** A longer line is a whole text without breaks, in which no layout can be told apart. */
const LONGEST = 3000;

/** Lines too long to read that hold a figure. */
const tooLong = ({ lines }: Document): Candidate[] =>
  lines
    .filter(({ text }) => text.length > LONGEST && /[0-9０-９]/u.test(text))
    .map((line) => candidateOf(line, line.text, "not-understood"));

/** Finds every indicator row, policy title and yearly series of a document. */
export function extract(document: Document): Extraction {
  const lines = document.lines.map((line) =>
    line.text.length > LONGEST ? { ...line, text: "" } : line,
  );
  const titles = completeTitles(lines);
  const walked = walk(lines, titles);
  walked.candidates.unshift(...tooLong(document));
  return assemble(document, walked, titles);
}

function assemble(document: Document, parts: Walked, titles: Map<string, string>): Extraction {
  const phaseMarks: PhaseMark[] = parts.marks
    .filter(({ opened, rows }) => opened && rows > 0)
    .map(({ heading, line }) => ({ heading, line }));
  const phases = countPhases(phaseMarks);
  const finished = parts.rows.map((row) => ({
    ...row,
    row: "",
    phase: phases.phaseOf(Number(row.line)),
  }));
  const unsure = (row: ExtractedRow) => isGuess(row) || holdsNoGoal(row);
  const rows = finished.filter((row) => row.label !== "" && !unsure(row));
  const guesses = finished.filter((row) => row.label !== "" && unsure(row)).map(guessed);
  const nameless = finished.filter(({ label }) => label === "").map(withoutLabel);
  numberRows(rows);
  const policies = readPolicies(document.lines, parts.marks, titles, rows.length > 0).map(
    (policy) => ({ ...policy, phase: phases.phaseOf(Number(policy.line)) }),
  );
  return {
    file: document.file,
    pages: document.pages,
    lines: document.lines.length,
    rows,
    policies: renumber(policies),
    series: parts.points.map((point, index) => ({
      ...point,
      row: String(index + 1),
      line: String(point.line),
      phase: phases.phaseOf(point.line),
    })),
    candidates: [...parts.candidates, ...nameless, ...guesses].toSorted((a, b) => a.line - b.line),
    defaults: defaultYears(
      document.lines,
      phases,
      rows.map(({ line }) => Number(line)),
    ),
    phases: phases.count,
    marks: parts.marks,
  };
}

function guessed(row: ExtractedRow): Candidate {
  return {
    ...withoutLabel(row),
    text: `${row.label} ${row.baseline} ${row.target}`.trim(),
    reason: "not-understood",
  };
}

/** A row whose label is a bullet, a number or a unit alone is for a person to look at. */
function withoutLabel({ line, page, baseline, target }: ExtractedRow): Candidate {
  const place = { line: Number(line), page: page === "" ? undefined : Number(page) };
  return { ...place, text: `${baseline} ${target}`.trim(), reason: "no-label" };
}

function numberRows(rows: ExtractedRow[]): void {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const next = (counts.get(row.phase) ?? 0) + 1;
    counts.set(row.phase, next);
    row.row = String(next);
  }
}

/** Policies count from 1 in each phase; their parents follow. */
function renumber<T extends PrintedPolicy & { phase: number }>(policies: T[]): T[] {
  const names = new Map<string, string>();
  const counts = new Map<number, number>();
  for (const { row, phase } of policies) {
    const next = (counts.get(phase) ?? 0) + 1;
    counts.set(phase, next);
    names.set(row, String(next));
  }
  return policies.map((policy) => ({
    ...policy,
    row: names.get(policy.row) ?? policy.row,
    parent: names.get(policy.parent) ?? "",
  }));
}
