import * as Plot from "@observablehq/plot";
import { least } from "d3";
import type { Language } from "../lib/language.ts";
import { story } from "../words/story.ts";
import { common } from "../words/text.ts";
import { LEAST_SHARE as LEAST, MOST_SHARE as MOST } from "../words/way.ts";
import type { Chart, ChartContext, ChartRow, ChartWords } from "./chart.ts";
import { draw } from "./frame.ts";
import { type Label, labelMarks } from "./labels.ts";
import { GRID, SOFT, TYPE } from "./style.ts";
import { layOut, type SetRow } from "./way-cells.ts";
import { columnsOf, FIGURES, type WayHeads, type WayRow } from "./way-columns.ts";
import { strip } from "./way-strip.ts";

export interface WayOptions {
  width: number;
  id: string;
  colour: string;
  /** Rows of other figures, whose columns stand where those of this one do; its own by default. */
  among?: readonly WayRow[];
  heads: WayHeads;
  words: Pick<ChartWords, "title" | "subtitle" | "notes">;
}

/** Promises in rows, each with a bar from the baseline towards its target. */
export function wayRows(
  rows: readonly WayRow[],
  { width, id, colour, among = rows, heads, words }: WayOptions,
  context: ChartContext,
): Chart {
  const columns = (figures: number) => columnsOf(width, among, heads, context, figures);
  // The first of the columns with which the rows take the least height.
  const lowest = least(FIGURES, (share) => layOut(among, columns(share), context).height);
  const place = columns(lowest ?? FIGURES[0]);
  const set = layOut(rows, place, context);
  const scale = (share: number) =>
    place.strip + ((Math.min(MOST, Math.max(LEAST, share)) - LEAST) / (MOST - LEAST)) * place.wide;
  const height = set.height;
  const noStart = ({ y }: SetRow): Label => ({
    ...{ text: heads.noStart, x: scale((LEAST + MOST) / 2), y },
    ...{ anchor: "middle", size: TYPE.small, fill: SOFT },
  });
  const head: Label[] = [
    ...(place.label > 0 ? [{ text: heads.label, x: 0, y: 6, fill: SOFT }] : []),
    { text: heads.from, x: place.from, y: 6, anchor: "end", fill: SOFT },
    { text: heads.to, x: place.to, y: 6, anchor: "end", fill: SOFT },
    ...(place.label > 0 ? endHeads(heads, scale) : []),
    { text: heads.now, x: place.now, y: 6, fill: SOFT },
    ...(place.label > 0 ? set.rows.filter(hasNoStart(context.lang)).map(noStart) : []),
  ];
  const marks = [
    Plot.ruleY(set.rules, { x1: 0, x2: width, stroke: GRID }),
    ...strip(set.rows, scale, colour),
    ...labelMarks([...head, ...set.labels], context),
  ];
  const alt = `${words.title} ${altOf(rows, context.lang)}`;
  const found = { ...words, alt, rows: set.rows.flatMap(bandOf) };
  return draw({ width, id, panels: [{ width, height, marks }] }, found, context);
}

const endHeads = ({ zero, one }: WayHeads, scale: (share: number) => number): Label[] => [
  { text: zero, x: scale(0), y: 6, anchor: "middle", fill: SOFT },
  { text: one, x: scale(1), y: 6, anchor: "middle", fill: SOFT },
];

/** A value that nothing can be drawn from, which a reader would miss in the strip. */
const hasNoStart = (lang: Language) => (row: SetRow) =>
  row.from === story.none[lang] && row.now !== "" && row.share === null && row.moved === null;

function bandOf({ indicator_id, y, high }: SetRow): ChartRow[] {
  return indicator_id === undefined ? [] : [{ indicator_id, top: y - high / 2, height: high }];
}

/** Every row in words. */
function altOf(rows: readonly WayRow[], lang: ChartContext["lang"]): string {
  return rows
    .map(({ group, label, from, to, now, remark }) =>
      [group, label, `${from} → ${to}`, now, remark].filter((part) => part !== "").join(" "),
    )
    .join(common.stop[lang]);
}
