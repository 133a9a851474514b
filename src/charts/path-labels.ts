import { group } from "d3";
import { along, around, choicesAround, dodge, lineRoom, place } from "./apart.ts";
import type { ChartContext } from "./chart.ts";
import { type Box, boxOf, type Label } from "./labels.ts";
import type { PathRow, Place } from "./path-marks.ts";
import { runsOf, type YearValue } from "./year-runs.ts";

/** A figure and the mark that it belongs to. */
interface Said {
  text: string;
  spot: YearValue;
}

/** What stands at the marks that lines lead to: targets first, which readers look for. */
export function endsOf(rows: readonly PathRow[]): Said[] {
  return [
    ...rows.map(({ to, toText }) => ({ text: toText, spot: to })),
    ...rows.flatMap(({ actual, actualText }) =>
      actual.slice(-1).map((spot) => ({ text: actualText, spot })),
    ),
  ];
}

/** Each label where it keeps off marks and lines, those at the ends first. */
export function pathLabels(
  rows: readonly PathRow[],
  point: Place,
  { left, width, bottom }: { left: number; width: number; bottom: number },
  context: ChartContext,
): Label[] {
  const taken: Box[] = rows.flatMap((row) => {
    const [start, end] = [point(row.from), point(row.to)];
    const runs = runsOf(row.actual).map((run) => run.map(point));
    return [
      around(start),
      around(end),
      ...along(start, end),
      ...runs.flatMap((run) => lineRoom(run, 3)),
    ];
  });
  const bounds = { left, right: width, top: 0, bottom: bottom - 1 };
  const wishes = [
    ...endChoices(endsOf(rows), point, bounds, context),
    ...rows.map(({ from, fromText }) =>
      startChoices({ text: fromText, spot: from }, point, context),
    ),
    ...rows.flatMap(({ actual, actualFrom: text = "" }) =>
      actual.slice(0, 1).map((spot) => startChoices({ text, spot }, point, context)),
    ),
  ];
  return place(wishes, taken, bounds, context);
}

/** Of marks that lines lead to: beside them, in a column for those of one year, else around them. */
function endChoices(
  ends: readonly Said[],
  point: Place,
  bounds: Box,
  context: ChartContext,
): Label[][] {
  const columns = group(
    ends.filter(({ text }) => text !== ""),
    ({ spot }) => spot.year,
  );
  return [...columns.values()].flatMap((column) => {
    const choices = column.map((end) => choicesOf(end, true, point, context));
    const beside = dodge(
      choices.flatMap((labels) => labels.slice(0, 1)),
      bounds,
      context,
    );
    return choices.map((labels, i) => [...beside.slice(i, i + 1), ...labels]);
  });
}

/** Of a baseline, from which a line goes to the right: below and above it first. */
function startChoices(start: Said, point: Place, context: ChartContext): Label[] {
  const [right, above, below, ...rest] = choicesOf(start, false, point, context);
  return [below, above, ...rest, right].filter((label) => label !== undefined);
}

/** To the right of a mark, above it, below it, to its left. */
export function choicesOf(
  { text, spot }: Said,
  bold: boolean,
  point: Place,
  context: ChartContext,
): Label[] {
  const label = { text, bold, plate: true };
  const at = point(spot);
  const up = (boxOf({ ...label, ...at }, context).bottom - at.y) * 2 + 2;
  return choicesAround(label, at, [
    [8, 0, "start"],
    [0, -up, "middle"],
    [0, up, "middle"],
    [-4, -up, "end"],
    [-4, up, "end"],
    [4, -up, "start"],
    [4, up, "start"],
    [-8, 0, "end"],
    [0, -2 * up, "middle"],
    [0, 2 * up, "middle"],
  ]);
}
