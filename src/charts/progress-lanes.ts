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
  const { lang } = context;
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
  const labels = placed.flatMap(({ name, facts, end, top, middle, one }): Label[] => {
    const first = top + 2 + heightOf(name) / 2;
    const second = top + 2 + heightOf(name) + heightOf(facts, TYPE.small) / 2;
    return [
      { text: name, x: 0, y: first },
      one
        ? { text: facts, x: room, y: first, anchor: "end", size: TYPE.small, fill: SOFT }
        : { text: facts, x: 0, y: second, size: TYPE.small, fill: SOFT },
      { text: end, x: limit + 6, y: middle },
    ];
  });
  const heads = [strip.baseline[lang], strip.target[lang]].map(
    (text, at): Label => ({
      text: beside || width > 300 ? text : String(at),
      x: x(at),
      y: 6,
      anchor: "middle",
      size: TYPE.small,
      fill: SOFT,
    }),
  );
  const marks = laneMarks(placed, x, width);
  const shownHeads =
    shown.length === 0 || wide(heads.map(({ text }) => text)) > x(1) - x(0)
      ? heads.map((head, at) => ({ ...head, text: String(at) }))
      : heads;
  return {
    panel: {
      width,
      height: y,
      marks: [...marks, ...labelMarks([...shownHeads, ...labels], context)],
    },
    rows: placed.map(({ row, top, bottom }) => ({
      indicator_id: row.indicator_id,
      top,
      height: bottom - top,
    })),
  };
}

/** The parts on one line where they fit, else each on lines of its own. */
function inLines(parts: readonly string[], room: number, context: ChartContext): string {
  const line = parts.join("　");
  if (context.measureText(line, TYPE.small) <= room) return line;
  return parts.map((part) => wrapped(part, room, context, false, TYPE.small)).join("\n");
}
