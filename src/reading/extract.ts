import { readCell } from "../notation/cell.ts";
import { readTarget } from "../notation/target.ts";
import type { PrintedPoint, PrintedPolicy } from "../plans/schemas.ts";
import { arrows } from "./arrows.ts";
import { table } from "./broken/table.ts";
import { looksLikeRow } from "./candidates.ts";
import { datedPair } from "./dated-pair.ts";
import { type DefaultYears, defaultYears } from "./default-years.ts";
import type { Document, Line } from "./document.ts";
import { type Footnotes, finishRow } from "./finish.ts";
import { flow } from "./flow.ts";
import { form } from "./form.ts";
import { isBar } from "./grid/bars.ts";
import { grid } from "./grid/read.ts";
import { type Heading, readHeading } from "./headings.ts";
import { keyed } from "./keyed.ts";
import type { Context, Layout } from "./layout.ts";
import { learnCategories, runningLines } from "./learn.ts";
import { completeTitles, type Mark, policyCode, sectionTitle } from "./outline.ts";
import { countPhases, type PhaseMark } from "./phases.ts";
import { readPolicies } from "./policies.ts";
import type { Candidate, ExtractedRow, FoundPoint, FoundRow } from "./rows.ts";
import { Sections } from "./sections.ts";
import { cleanText, compact } from "./text.ts";

/** In the order in which they are asked; the first that finds evidence reads the lines. */
const LAYOUTS: Layout[] = [grid, datedPair, table, keyed, arrows, form, flow];

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

interface Found {
  row: FoundRow;
  section: string;
  kind: "headline" | "kpi";
  code: string;
  belowPolicy: boolean;
}

/** A longer line is a whole text without breaks, in which no layout can be told apart. */
const LONGEST = 3000;

/** Lines too long to read that hold a figure. */
const tooLong = ({ lines }: Document): Candidate[] =>
  lines
    .filter(({ text }) => text.length > LONGEST && /[0-9０-９]/u.test(text))
    .map(({ line, page, text }) => ({
      line,
      page,
      text: text.slice(0, 80),
      reason: "not-understood",
    }));

/** Finds every indicator row, policy title and yearly series of a document. */
export function extract(document: Document): Extraction {
  const lines = document.lines.map((line) =>
    line.text.length > LONGEST ? { ...line, text: "" } : line,
  );
  const context: Context = { categories: learnCategories(lines), running: runningLines(lines) };
  const titles = completeTitles(lines);
  const sections = new Sections();
  const found: Found[] = [];
  const points: FoundPoint[] = [];
  const candidates: Candidate[] = tooLong(document);
  const marks: Mark[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || cleanText(line.text) === "") {
      at++;
      continue;
    }
    const reading = firstReading(lines, at, context);
    if (reading && (reading.rows.length > 0 || (reading.points?.length ?? 0) > 0)) {
      for (const row of reading.rows) {
        const place = placeOf(sections, titles, row.head ?? reading.head ?? "");
        found.push({ row, ...place });
        for (const open of sections.headings) {
          const mark = marks.find((known) => known.line === open.line);
          if (mark) mark.rows++;
        }
      }
      points.push(...(reading.points ?? []));
      candidates.push(...(reading.candidates ?? []));
      at = Math.max(reading.next, at + 1);
      continue;
    }
    if (reading?.candidates?.length) {
      candidates.push(...reading.candidates);
      at = Math.max(reading.next, at + 1);
      continue;
    }
    if (reading && reading.next > at + 1 && isBar(line)) {
      at = reading.next;
      continue;
    }
    const heading = readHeading(line.text);
    if (heading) enter(sections, heading, line, marks, at);
    else {
      const candidate = looksLikeRow(line, context);
      if (candidate) candidates.push(candidate);
    }
    at++;
  }
  return assemble(document, { found, points, candidates, marks, titles });
}

function firstReading(lines: Line[], at: number, context: Context) {
  for (const layout of LAYOUTS) {
    const reading = layout.read(lines, at, context);
    if (reading) return reading;
  }
  return undefined;
}

function enter(sections: Sections, heading: Heading, line: Line, marks: Mark[], at: number): void {
  const opened = sections.enter(heading, line.line);
  if (!opened) {
    marks.push({
      heading,
      line: line.line,
      at,
      rows: 0,
      depth: -1,
      parent: undefined,
      opened: false,
    });
    return;
  }
  const parent = sections.headings.at(-2);
  marks.push({
    heading,
    line: line.line,
    at,
    rows: 0,
    depth: sections.headings.length,
    parent: parent && marks.find((known) => known.line === parent.line),
    opened: true,
  });
}

const HEADLINE = /数値目標|主要指標|KGI|ＫＧＩ|成果目標|重要目標達成指標/;

function placeOf(
  sections: Sections,
  titles: Map<string, string>,
  head: string,
): Omit<Found, "row"> {
  const section = sections.path((open) => sectionTitle(open.heading, titles));
  const word =
    HEADLINE.test(head) || /KPI|ＫＰＩ|業績/.test(head) ? head : sections.kindWord || head;
  const policy = sections.headings.at(-1);
  const above = sections.headings.at(-2);
  return {
    section,
    kind: HEADLINE.test(word) && !/KPI|ＫＰＩ/.test(word) ? "headline" : "kpi",
    belowPolicy: policy !== undefined,
    code: policy?.heading.type === "policy" ? policyCode(policy.heading, above?.heading) : "",
  };
}

interface Parts {
  found: Found[];
  points: FoundPoint[];
  candidates: Candidate[];
  marks: Mark[];
  titles: Map<string, string>;
}

function assemble(document: Document, parts: Parts): Extraction {
  const phaseMarks: PhaseMark[] = parts.marks
    .filter(({ opened, rows }) => opened && rows > 0)
    .map(({ heading, line }) => ({ heading, line }));
  const phases = countPhases(phaseMarks);
  const notes = footnotes(document.lines);
  const finished = parts.found
    .flatMap(({ row, ...place }) =>
      finishRow(row, { ...place, phase: phases.phaseOf(row.line) }, notes),
    )
    .map((row) => ({ ...row, row: "" }));
  const unsure = (row: Omit<ExtractedRow, "row">) => isGuess(row) || holdsNoGoal(row);
  const rows = finished.filter((row) => row.label !== "" && !unsure(row));
  const guesses = finished.filter((row) => row.label !== "" && unsure(row)).map(guessed);
  const nameless = finished.filter(({ label }) => label === "").map(withoutLabel);
  numberRows(rows);
  const policies = readPolicies(document.lines, parts.marks, parts.titles, rows.length > 0).map(
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

/** A row put together from cells in an order that nothing in the text confirms. */
function isGuess({ layout, label, doubts, section }: Omit<ExtractedRow, "row">): boolean {
  if (layout !== "broken-cells") return false;
  const spaced = /(?:\S ){4}/u.test(label);
  const odd = ["guessed-slot", "fewer-values", "more-values", "no-target"].filter((doubt) =>
    doubts.includes(doubt as never),
  ).length;
  return (
    spaced ||
    (label.match(/年度?/gu)?.length ?? 0) > 1 ||
    /^第[0-9０-９一二三四五六七八九十]{1,3}[章節編部]/u.test(label) ||
    odd >= 2 ||
    (odd === 1 && section === "") ||
    /^(?:実績値|目標値|備考|[0-9]+年度)$/u.test(label)
  );
}

/** 4,0 and 3,0000 are cut off or misprinted: no figure, and none that a person could confirm. */
const BROKEN_NUMBER = /(?<![0-9.])[0-9]{1,3},(?:[0-9]{1,2}|[0-9]{4,})(?![0-9,.])/u;

/** A row whose goal is no whole number, or in which neither start nor goal is one. */
function holdsNoGoal({ layout, baseline, target }: Omit<ExtractedRow, "row">): boolean {
  const goal = compact(target);
  if (BROKEN_NUMBER.test(goal) && readTarget(goal, "").type === "none") return true;
  return (
    layout === "flow" &&
    readCell(baseline, "").problem !== null &&
    readTarget(goal, "").problem !== null
  );
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

const FOOTNOTE = /^([¹²³⁴⁵⁶⁷⁸⁹]|[※＊*注][0-9０-９]{1,2})\s*[:：)）]?\s*(\S.*)$/u;

function footnotes(lines: Line[]): Footnotes {
  return lines.flatMap(({ text, line }) => {
    const match = FOOTNOTE.exec(cleanText(text));
    return match?.[1] && match[2] ? [{ mark: match[1], text: match[2], line }] : [];
  });
}
