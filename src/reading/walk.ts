import { arrows } from "./arrows.ts";
import { table } from "./broken/table.ts";
import { figureIn, leftOut, unreadLine } from "./candidates.ts";
import { datedPair } from "./dated-pair.ts";
import type { Line } from "./document.ts";
import { type FinishedRow, type Footnotes, finishRow, footnotes, type Place } from "./finish.ts";
import { flow } from "./flow.ts";
import { form } from "./form.ts";
import { isBar } from "./grid/bars.ts";
import { grid } from "./grid/read.ts";
import { columnsOfText, isSlot } from "./header.ts";
import { readHeading } from "./headings.ts";
import { keyed } from "./keyed.ts";
import { type Mark, policyCode, sectionTitle } from "./outline.ts";
import type { Candidate, FoundPoint, FoundRow, Layout, Reading } from "./rows.ts";
import { Sections } from "./sections.ts";
import { cleanText, openBrackets } from "./text.ts";

/** In the order in which they are asked; the first that finds evidence reads the lines. */
const LAYOUTS: Layout[] = [grid, datedPair, table, keyed, arrows, form, flow];

/** What the first layout that finds evidence reads. */
function firstReading(lines: Line[], at: number): Reading | undefined {
  for (const layout of LAYOUTS) {
    const reading = layout.read(lines, at);
    if (reading) return reading;
  }
  return undefined;
}

/** What a walk down the lines of a document finds. */
export interface Walked {
  rows: FinishedRow[];
  points: FoundPoint[];
  candidates: Candidate[];
  /** Every heading in reading order, with how many rows stand directly below it. */
  marks: Mark[];
}

/** Goes down the lines: each is read by a layout, or is a heading, or may be a row that nothing read. */
export function walk(lines: Line[], titles: Map<string, string>): Walked {
  const notes = footnotes(lines);
  const sections = new Sections();
  const walked: Walked = { rows: [], points: [], candidates: [], marks: sections.marks };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line || cleanText(line.text) === "") {
      at++;
      continue;
    }
    const reading = firstReading(lines, at) ?? readFolded(line, at);
    if (reading && (holdsAny(reading) || (reading.next > at + 1 && isBar(line)))) {
      const next = Math.max(reading.next, at + 1);
      take(reading, walked, sections, titles, notes);
      walked.candidates.push(...leftOut(lines.slice(at, next), reading));
      at = next;
    } else {
      const heading = readHeading(line.text);
      if (heading) sections.enter(heading, line.line, at);
      walked.candidates.push(...(heading ? figureIn(line) : unreadLine(line)));
      at++;
    }
  }
  return walked;
}

const holdsAny = ({ rows, points, candidates }: Reading): boolean =>
  rows.length + (points?.length ?? 0) + (candidates?.length ?? 0) > 0;

function take(
  reading: Reading,
  walked: Walked,
  sections: Sections,
  titles: Map<string, string>,
  notes: Footnotes,
): void {
  for (const row of reading.rows) {
    const place = placeOf(sections, titles, row.head ?? reading.head ?? "");
    walked.rows.push(...finishRow(row, place, notes));
    for (const mark of sections.open) mark.rows++;
  }
  walked.points.push(...(reading.points ?? []));
  walked.candidates.push(...(reading.candidates ?? []));
}

/** A text that lost its line breaks, read as if every word had a line; its rows are for a person. */
function readFolded(line: Line, at: number): Reading | undefined {
  const words = unfolded(line);
  const rows: FoundRow[] = [];
  for (let word = 0; word < words.length; ) {
    const reading = table.read(words, word);
    for (const row of reading?.rows ?? [])
      rows.push({ ...row, doubts: [...row.doubts, "cell-order"] });
    word = Math.max(reading?.next ?? 0, word + 1);
  }
  return rows.length > 0 ? { rows, next: at + 1 } : undefined;
}

/** A line of this length may be a page whose line breaks were lost. */
const LONG = 100;

/**
 * The words of a page that came out as one line, each as a line of its own, where one of its words
 * names a column of values. What brackets hold stays together.
 */
function unfolded(line: Line): Line[] {
  if (line.cells || line.text.length < LONG) return [];
  const words: string[] = [];
  for (const word of cleanText(line.text).split(" ")) {
    const last = words.at(-1) ?? "";
    if (openBrackets(last) > 0 && last.length < LONG) words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  const named = words.filter((word) => columnsOfText(word)?.some(isSlot)).length;
  return named < 2 ? [] : words.map((text) => ({ ...line, text }));
}

const HEADLINE = /数値目標|主要指標|KGI|ＫＧＩ|成果目標|重要目標達成指標/;

function placeOf(sections: Sections, titles: Map<string, string>, head: string): Place {
  const section = sections.path((open) => sectionTitle(open.heading, titles));
  const word =
    HEADLINE.test(head) || /KPI|ＫＰＩ|業績/.test(head) ? head : sections.kindWord || head;
  const [policy, above] = [sections.open.at(-1), sections.open.at(-2)];
  return {
    section,
    kind: HEADLINE.test(word) && !/KPI|ＫＰＩ/.test(word) ? "headline" : "kpi",
    belowPolicy: policy !== undefined,
    code: policy?.heading.type === "policy" ? policyCode(policy.heading, above?.heading) : "",
  };
}
