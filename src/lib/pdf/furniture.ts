import { least } from "d3";
import type { Annex, Briefing } from "./content.ts";
import { LOOK } from "./looks.ts";
import { measureMasthead, spaced } from "./masthead.ts";
import type { Pen } from "./pen.ts";
import {
  drawBox,
  type Frame,
  flowLines,
  type Piece,
  type TextBox,
  textBox,
  widthOf,
} from "./piece.ts";
import { COLOR, columns, MM, PAGE, TEXT_WIDTH } from "./style.ts";
import { asPlace } from "./text-blocks.ts";

/** Masthead, title and subtitle at the head of the first page. */
export function measureTitle(briefing: Briefing, frame: Frame): Piece[] {
  const { tag, width } = frame;
  const title = titleBox(briefing.title, frame);
  const lines = flowLines(title, tag.child("H1"), { before: 5, keepNext: true });
  const subtitle = textBox([briefing.subtitle], LOOK.subtitle, width, frame);
  return [
    measureMasthead(briefing, frame),
    ...asPlace(lines, undefined, briefing.title),
    ...flowLines(subtitle, tag.child("P"), { before: 3, keepNext: true }),
  ];
}

/** One that would take three lines is set smaller; two are parted between clauses where both have room. */
function titleBox(title: string, frame: Frame): TextBox {
  const large = textBox([title], LOOK.title, frame.width, frame);
  const look = large.lines.length > 2 ? LOOK.longTitle : LOOK.title;
  const set = (text: string) => textBox([text], look, frame.width, frame);
  const whole = set(title);
  if (whole.lines.length !== 2) return whole;
  const parted = [...title.matchAll(/、/gu)]
    .map(({ index }) => [set(title.slice(0, index + 1)), set(title.slice(index + 1))] as const)
    .filter((halves) => halves.every(({ lines }) => lines.length === 1))
    .map((halves) => ({ ...whole, lines: halves.flatMap(({ lines }) => lines) }));
  return least(parted, widthOf) ?? whole;
}

/** The title of the annex, a heading of level 2, on a page of its own. */
export function measureAnnexTitle(annex: Annex, frame: Frame): Piece[] {
  const title = textBox([annex.title], LOOK.annex, frame.width, frame);
  const pieces = flowLines(title, frame.tag.child("H2"), { keepNext: true });
  const subtitle = textBox([annex.subtitle ?? ""], LOOK.note, frame.width, frame);
  return [
    ...asPlace(pieces, undefined, annex.title),
    ...flowLines(subtitle, frame.tag.child("P"), { before: 2, keepNext: true }),
  ];
}

export interface PageOf {
  /** Of its part: front pages and annex are counted apart. */
  page: number;
  pages: number;
  first: boolean;
  annex: boolean;
}

const MARKS = 9;

/** Running head (not on the first page) and foot, outside the structure tree. */
export function drawFurniture(pen: Pen, briefing: Briefing, frame: Frame, at: PageOf): void {
  const { masthead, subject, annex, version } = briefing;
  const x = PAGE.side;
  const part = at.annex && annex ? [annex.label] : [];
  const name = [masthead.series, subject, ...part].join("\u3000");
  if (!at.first) {
    const marks = textBox(spaced(masthead.places), LOOK.running, columns(MARKS), frame);
    const room = TEXT_WIDTH - widthOf(marks) - 8;
    const set = (text: string) => textBox([text], LOOK.running, room, frame);
    const whole = set(name);
    // A cut list of names would leave places out, which the marks beside it name.
    const head = whole.lines.length > 1 ? set([masthead.series, ...part].join("\u3000")) : whole;
    const top = PAGE.head - (marks.lines.length > 1 ? marks.ink.leading : 0);
    pen.artifact("Pagination", () => {
      drawBox(pen, null, { ...head, lines: head.lines.slice(0, 1) }, x, PAGE.head);
      drawBox(pen, null, marks, x, top, x + TEXT_WIDTH);
    });
    pen.rule(x, PAGE.head + 15, TEXT_WIDTH, COLOR.strong, 0.9);
  }
  const top = PAGE.height - PAGE.bottom + 4 * MM;
  const number = [...part, `${at.page}/${at.pages}`].join(" ");
  const right = textBox([number], LOOK.foot, 200, frame);
  // The version is of use to whoever checks the figures, and no word for a reader of two pages.
  const shown = at.annex || annex === undefined ? `${name}\u3000${version}`.trim() : name;
  const left = textBox([shown], LOOK.foot, TEXT_WIDTH - widthOf(right) - 8, frame);
  pen.artifact("Pagination", () => {
    drawBox(pen, null, { ...left, lines: left.lines.slice(0, 2) }, x, top);
    drawBox(pen, null, right, x, top, x + TEXT_WIDTH);
  });
}
