import type { ChartContext } from "./chart.ts";
import { heightOf, type Label, wrapped } from "./labels.ts";
import { SOFT, TYPE } from "./style.ts";
import { type Columns, GAP, type WayRow } from "./way-columns.ts";

const PAD = 4;

/** A promise at its place: the middle of its row, and how high that is. */
export interface SetRow extends WayRow {
  y: number;
  high: number;
}

/** Rows below each other under their headings, each as high as its cells need. */
export function layOut(rows: readonly WayRow[], place: Columns, context: ChartContext) {
  const labels: Label[] = [];
  const rules: number[] = [15];
  const set: SetRow[] = [];
  let y = 15;
  let group = "";
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      labels.push({ text: group, x: 0, y: y + 9, bold: true });
      y += 17;
      rules.push(y);
    }
    if (place.label === 0) {
      const text = wrapped(row.label, place.end, context);
      const high = heightOf(text) + PAD / 2;
      labels.push({ text, x: 0, y: y + PAD / 2 + high / 2 });
      y += high;
    }
    const cells = cellsOf(row, place, context);
    const half = Math.max(
      ...cells.map((cell) => Math.abs(cell.y) + heightOf(cell.text, cell.size) / 2),
    );
    const high = 2 * half + PAD;
    labels.push(...cells.map((cell) => ({ ...cell, y: y + high / 2 + cell.y })));
    set.push({ ...row, y: y + high / 2, high });
    y += high;
    rules.push(y);
  }
  return { labels, rules, rows: set, height: y + 1 };
}

/** Cells of a row, their middle at 0. */
function cellsOf(row: WayRow, place: Columns, context: ChartContext): Label[] {
  const end = { y: 0, anchor: "end" } as const;
  const label = wrapped(row.label, Math.max(1, place.label - GAP / 2), context);
  return [
    ...(place.label > 0 ? [{ text: label, x: 0, y: 0 }] : []),
    { text: amount(row.from, place.from - place.label - 6, context), x: place.from, ...end },
    {
      text: amount(row.to, place.to - place.from - 6, context, true),
      x: place.to,
      ...end,
      bold: true,
    },
    ...nowOf(row, place, context),
  ];
}

/** A figure keeps its unit; its period goes to a line of its own where there is no room. */
function amount(text: string, room: number, context: ChartContext, bold = false): string {
  if (context.measureText(text, TYPE.label, bold) <= room) return text;
  const lines =
    text.includes("（") || text.includes(" (")
      ? text.replace(/ (?=\()|(?=（)/u, "\n")
      : text.replace(/ (?=\S+$)/u, "\n");
  return lines
    .split("\n")
    .map((line) => wrapped(line, room, context, bold))
    .join("\n");
}

/** The present value, and beside it, else under it, what is to be said of it. */
function nowOf(row: WayRow, place: Columns, context: ChartContext): Label[] {
  const room = place.end - place.now;
  const value = amount(row.now, room, context, true);
  const remark = row.remark === "" ? "" : wrapped(row.remark, room, context, false, TYPE.small);
  const after = value === "" ? 0 : context.measureText(value, TYPE.label, true) + PAD;
  const beside = !value.includes("\n") && after + context.measureText(remark, TYPE.small) <= room;
  if (beside && !remark.includes("\n"))
    return [
      { text: value, x: place.now, y: 0, bold: true },
      { text: remark, x: place.now + after, y: 0, size: TYPE.small, fill: SOFT },
    ];
  const [a, b] = [heightOf(value), heightOf(remark, TYPE.small)];
  return [
    { text: value, x: place.now, y: -b / 2, bold: true },
    { text: remark, x: place.now, y: a / 2, size: TYPE.small, fill: SOFT },
  ];
}
