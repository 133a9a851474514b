import { columnsInTurn } from "./broken/columns-in-turn.ts";
import { countedLabels } from "./broken/counted-labels.ts";
import { evaluationLines } from "./broken/evaluation-lines.ts";
import { folded } from "./broken/folded.ts";
import { followUp } from "./broken/follow-up.ts";
import { table } from "./broken/table.ts";
import { yearlyBlocks } from "./broken/yearly-blocks.ts";
import { figureIn, leftOut, unreadLine } from "./candidates.ts";
import { type Line, printedOf } from "./document.ts";
import { withCaptionedUnits } from "./finish/captioned-units.ts";
import { type FinishedRow, finishRow, type Place } from "./finish/finish.ts";
import { footnotes } from "./finish/footnotes.ts";
import { isBar } from "./grid/bars.ts";
import { grid } from "./grid/read.ts";
import { angleRecords } from "./layouts/angle-records.ts";
import { arrows } from "./layouts/arrows.ts";
import { datedPair } from "./layouts/dated-pair.ts";
import { datedPairs } from "./layouts/dated-pairs.ts";
import { form } from "./layouts/form.ts";
import { keyed } from "./layouts/keyed.ts";
import { keyedRuns } from "./layouts/keyed-runs.ts";
import { namedBelow } from "./layouts/named-below.ts";
import { valuesBesideWords } from "./layouts/values-beside-words.ts";
import { yearLines } from "./layouts/year-lines.ts";
import { readHeading } from "./outline/headings.ts";
import { enterInside } from "./outline/headings-inside.ts";
import { type Mark, policyCode, sectionTitle } from "./outline/outline.ts";
import { Sections } from "./outline/sections.ts";
import type { Candidate, FoundPoint, Layout, Reading } from "./rows.ts";
import { flow } from "./sentences/flow.ts";
import { cleanText } from "./text.ts";
import { vainSearches } from "./vain.ts";

/** A layout in which only their order tells the cells apart: its rows are to review. */
const byOrder =
  (layout: Layout): Layout =>
  (...place) => {
    const reading = layout(...place);
    for (const { doubts } of reading?.rows ?? []) doubts.push("cell-order");
    return reading;
  };

/** Sentences, where a table that came out as one line does not give more rows: its explanations are sentences too. */
const sentences: Layout = (...place) => {
  const said = flow(...place);
  const rows = said && byOrder(folded)(...place);
  return said && rows && rows.rows.length > said.rows.length ? rows : said;
};

/** In the order in which they are asked; the first that finds evidence reads the lines. */
const LAYOUTS: Layout[] = [
  grid,
  datedPair,
  byOrder(datedPairs),
  byOrder(evaluationLines),
  byOrder(yearlyBlocks),
  byOrder(columnsInTurn),
  byOrder(countedLabels),
  byOrder(angleRecords),
  yearLines,
  table,
  namedBelow,
  byOrder(keyedRuns),
  keyed,
  arrows,
  byOrder(form),
  byOrder(valuesBesideWords),
  sentences,
  byOrder(followUp),
  byOrder(folded),
];
/** Those of rows whose cells the source marks. */
const LAYOUTS_OF_CELLS: Layout[] = [grid, table, keyed];

const firstReading: Layout = (line, lines, at) => {
  for (const layout of line.cells ? LAYOUTS_OF_CELLS : LAYOUTS) {
    const reading = layout(line, lines, at);
    if (reading) return reading;
  }
  return undefined;
};

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
  const searches = vainSearches();
  const walked: Walked = { rows: [], points: [], candidates: [], marks: sections.marks };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (cleanText(line.text) === "") {
      at++;
      continue;
    }
    const reading = searches.isGivenUp(lines, at) ? undefined : firstReading(line, lines, at);
    if (reading && (holdsAny(reading) || (reading.next > at + 1 && isBar(line)))) {
      const next = Math.max(reading.next, at + 1);
      // A grid keeps the lines of its headings; other readings end at the next one.
      let passed = reading.rows.some(({ layout }) => layout === "grid") ? at : next;
      for (const row of withCaptionedUnits(reading, lines, at)) {
        passed = enterInside(sections, lines, passed, row.line);
        const place = placeOf(sections, titles, row.head ?? reading.head ?? "");
        walked.rows.push(...finishRow(row, place, notes));
        for (const mark of sections.open) mark.rows++;
      }
      enterInside(sections, lines, passed, lines[next]?.line ?? Number.POSITIVE_INFINITY);
      walked.points.push(...(reading.points ?? []));
      walked.candidates.push(...(reading.candidates ?? []));
      walked.candidates.push(...leftOut(lines.slice(at, next), reading));
      at = next;
    } else {
      const heading = readHeading(printedOf(line).text);
      if (heading) sections.enter(heading, line.line, at);
      walked.candidates.push(...(heading ? figureIn(line) : unreadLine(line)));
      if (reading) searches.note(lines, reading.next);
      at++;
    }
  }
  return walked;
}

const holdsAny = ({ rows, points, candidates }: Reading): boolean =>
  rows.length + (points?.length ?? 0) + (candidates?.length ?? 0) > 0;

const HEADLINE = /数値目標|主要指標|KGI|成果目標|重要目標達成指標/;

function placeOf(sections: Sections, titles: Map<string, string>, head: string): Place {
  const section = sections.path((open) => sectionTitle(open.heading, titles));
  const word = HEADLINE.test(head) || /KPI|業績/.test(head) ? head : sections.kindWord || head;
  const [policy, above] = [sections.open.at(-1), sections.open.at(-2)];
  return {
    section,
    kind: HEADLINE.test(word) && !/KPI/.test(word) ? "headline" : "kpi",
    belowPolicy: policy !== undefined,
    code: policy?.heading.type === "policy" ? policyCode(policy.heading, above?.heading) : "",
  };
}
