import { splitPeriod } from "./cells.ts";
import { type Cell, plainCell } from "./row-cell.ts";
import { isAbsent } from "./words.ts";

/** The cells of a row, or those of one of its parts. */
export type Cells = Record<"baseline" | "target" | "latest", Cell>;

/** The names of the parts that a row has: those in its cells, or the words of a label (講座の数・開く地区数). */
export function partNames(label: string, { baseline, target, latest }: Cells): string[] {
  const filled = [baseline, target, latest].filter(({ value }) => value !== "");
  if (filled.length > 1 && filled.every(({ unnamed }) => unnamed.length > 1)) {
    const words = label.split(/\s?・(?![^（(]{0,80}[）)])/u).map((name) => name.trim());
    if (filled.every(({ unnamed }) => unnamed.length === words.length)) return words;
  }
  const first = isAbsent(baseline.value) || baseline.value === "" ? target : baseline;
  return (baseline.named.length > 1 ? baseline : first).named.map(({ series }) => series);
}

/** The cells of one part. */
export const partCells = (
  { baseline, target, latest }: Cells,
  name: string,
  names: string[],
): Cells => ({
  baseline: partOf(baseline, name, names),
  target: partOf(target, name, names),
  latest: partOf(latest, name, names),
});

/** What a cell says of one part; a cell that names no part says it of all. */
export function partOf(cell: Cell, name: string, names: string[]): Cell {
  const { named, unnamed } = cell;
  const placed = unnamed.length === names.length ? unnamed[names.indexOf(name)] : undefined;
  const own = named.find(({ series }) => series === name)?.text ?? placed;
  if (own !== undefined) {
    const { value, period } = splitPeriod(own);
    return plainCell(value, period || cell.period);
  }
  // 小学校 70％ is the goal of one part alone.
  const others = named.length > 0 || (names.includes(cell.name) && cell.name !== name);
  return others ? plainCell("", "") : cell;
}
