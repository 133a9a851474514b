import { group } from "d3";
import { openBody } from "./open-body.ts";
import { edgesOf, isLevel, MOST_RULES, NEAR, type Placed, placesOf, type Rule } from "./rule.ts";

export interface RuledGrid<T> {
  top: number;
  bottom: number;
  /** Rows from the top down; a cell that spans others is given in each place that it covers. */
  rows: T[][][];
}

/** The tables that the ruling lines of a page make, with the pieces that stand in each cell. */
export function ruledGrids<T extends Placed>(rules: Rule[], pieces: T[]): RuledGrid<T>[] {
  if (rules.length > MOST_RULES) return [];
  const groups = connected(rules);
  return groups.flatMap((group) => {
    const others = groups.filter((other) => other !== group).flat();
    return gridOf([...group, ...openBody(group, others, pieces)], pieces) ?? [];
  });
}

/** Lines that touch one another belong to one table. */
function connected(rules: Rule[]): Rule[][] {
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of rules.toSorted((a, b) => a.y0 - b.y0)) {
    const touching = groups.filter(
      ({ rules: own, box }) => meet(box, rule) && own.some((other) => meet(other, rule)),
    );
    const [first, ...more] = touching;
    const joined = first ?? { box: { ...rule }, rules: [] };
    if (!first) groups.push(joined);
    joined.rules.push(rule, ...more.flatMap((group) => group.rules));
    for (const { box } of [{ box: rule }, ...more]) joined.box = around(joined.box, box);
    for (const group of more) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map(({ rules: own }) => own);
}

const meet = (a: Rule, b: Rule): boolean =>
  a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR;

const around = (a: Rule, b: Rule): Rule => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

function gridOf<T extends Placed>(rules: Rule[], pieces: T[]): RuledGrid<T> | undefined {
  const xs = edgesOf(rules);
  const ys = placesOf(rules.filter(isLevel).map(({ y0 }) => y0));
  if (xs.length < 3 || ys.length < 3 || xs.length * ys.length > 20_000) return undefined;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = merged(rules, xs, ys);
  const held = group(pieces, ({ x, width, y }) => {
    const [column, row] = [bandOf(xs, x + width / 2), bandOf(ys, y)];
    return column < 0 || row < 0 ? -1 : owner[row * columns + column];
  });
  held.delete(-1);
  if (held.size < 3) return undefined;
  const bands = Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) => held.get(owner[row * columns + column] ?? -1) ?? [],
    ),
  );
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows: bands };
}

function bandOf(edges: number[], at: number): number {
  for (let index = 0; index + 1 < edges.length; index++)
    if (at >= (edges[index] ?? 0) && at < (edges[index + 1] ?? 0)) return index;
  return -1;
}

/** For every field between two lines each way the cell that it is part of: fields without a line between them are one. */
function merged(rules: Rule[], xs: number[], ys: number[]): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (index: number): number =>
    owner[index] === index ? index : find(owner[index] ?? index);
  const across = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const right = xs[column + 1] ?? 0;
      const below = ys[row + 1] ?? 0;
      const closedRight = upright.some(
        (rule) => Math.abs(rule.x0 - right) <= NEAR && rule.y0 <= y && rule.y1 >= y,
      );
      const closedBelow = across.some(
        (rule) => Math.abs(rule.y0 - below) <= NEAR && rule.x0 <= x && rule.x1 >= x,
      );
      if (!closedRight && column + 1 < columns) owner[find(here + 1)] = find(here);
      if (!closedBelow && row + 1 < rows) owner[find(here + columns)] = find(here);
    }
  return owner.map((_, index) => find(index));
}
