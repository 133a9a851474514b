import { scaleLinear } from "d3";
import { strip } from "../words/charts-plans.ts";
import type { ChartRow } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { heightOf, type Label, labelMarks, wrapped } from "./labels.ts";
import { HIGH, LOW, laneMarks, type ShownProgress } from "./progress-marks.ts";
import { SOFT, TYPE } from "./style.ts";

const HEAD = 14;
/** From this width on the strip stands beside the words, else below them. */
const WIDE = 400;

/** One lane an indicator: its name and values, and how far from baseline (0) to target (1) it is. */
export function progressLanes(
  shown: readonly ShownProgress[],
  width: number,
  context: ChartContext,
): { panel: Panel; rows: ChartRow[] } {
  const wide = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => context.measureText(text, TYPE.label)));
  const ends = shown.map(({ share, verdict }) => `${share}　${verdict}`);
  const beside = width >= WIDE;
  const room = beside ? width * 0.52 : width;
  const start = beside ? room + 10 : 4;
  const limit = Math.max(start + 40, width - wide(ends) - 8);
  const x = scaleLinear([LOW, HIGH], [start, limit]);
  let y = HEAD;
  const placed = shown.map((lane, index) => {
    const top = y;
    const name = wrapped(lane.name, room, context);
    const facts = inLines(lane.values, room, context);
    const one =
      beside &&
      !`${name}${facts}`.includes("\n") &&
      wide([lane.name]) + context.measureText(facts, TYPE.small) + 12 <= room;
    const words = one ? heightOf(name) : heightOf(name) + heightOf(facts, TYPE.small);
    const label = {
      one,
      name,
      facts,
      end: wrapped(ends[index] ?? "", width - limit - 6, context),
    };
    const strip = Math.max(12, heightOf(label.end));
    y += beside ? Math.max(words, strip) + 3 : words + strip + 5;
    return {
      ...lane,
      ...label,
      top,
      middle: beside ? (top + y) / 2 : y - strip / 2 - 2,
      bottom: y,
    };
  });
  const labels = placed.flatMap((lane) => laneLabels(lane, room, limit + 6));
  const heads = headLabels(shown.length > 0, x, beside || width > 300, context);
  const marks = laneMarks(placed, x, width);
  return {
    panel: {
      width,
      height: y,
      marks: [...marks, ...labelMarks([...heads, ...labels], context)],
    },
    rows: placed.map(({ row, top, bottom }) => ({
      indicator_id: row.indicator_id,
      top,
      height: bottom - top,
    })),
  };
}

interface LaneTexts {
  name: string;
  facts: string;
  end: string;
  top: number;
  middle: number;
  /** Name and facts stand on one line. */
  one: boolean;
}

function laneLabels(
  { name, facts, end, top, middle, one }: LaneTexts,
  room: number,
  x: number,
): Label[] {
  const first = top + 2 + heightOf(name) / 2;
  const second = top + 2 + heightOf(name) + heightOf(facts, TYPE.small) / 2;
  const soft = { text: facts, size: TYPE.small, fill: SOFT };
  return [
    { text: name, x: 0, y: first },
    one ? { ...soft, x: room, y: first, anchor: "end" } : { ...soft, x: 0, y: second },
    { text: end, x, y: middle },
  ];
}

/** 「0 現状値」「1 目標値」 where there is room, else the numbers alone. */
function headLabels(
  any: boolean,
  x: (value: number) => number,
  spacious: boolean,
  { lang, measureText }: ChartContext,
): Label[] {
  const words = [strip.baseline[lang], strip.target[lang]];
  const wide = Math.max(...words.map((text) => measureText(text, TYPE.label)));
  const whole = any && spacious && wide <= x(1) - x(0);
  return words.map((text, at): Label => {
    const shown = whole ? text : String(at);
    return { text: shown, x: x(at), y: 6, anchor: "middle", size: TYPE.small, fill: SOFT };
  });
}

/** The parts on one line where they fit, else each on lines of its own. */
function inLines(parts: readonly string[], room: number, context: ChartContext): string {
  const line = parts.join("　");
  if (context.measureText(line, TYPE.small) <= room) return line;
  return parts.map((part) => wrapped(part, room, context, false, TYPE.small)).join("\n");
}
