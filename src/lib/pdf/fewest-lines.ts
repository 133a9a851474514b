/** Lines broken between phrases are filled to about this share. */
const FILLED = 0.92;
/**
 * Hands width from column to column as long as that saves lines.
 *
 * @param start widths to begin with
 * @param floor what no column may fall below
 * @param cells width of every cell on one line, by row
 */
export function fewestLines(
  start: readonly number[],
  floor: readonly number[],
  cells: readonly number[][],
): number[] {
  let best = [...start];
  let bestCost = cost(best, cells);
  for (const step of [48, 24, 12, 6, 3]) {
    for (let improved = true; improved; ) {
      improved = false;
      for (let from = 0; from < best.length; from++) {
        for (let to = 0; to < best.length; to++) {
          if (from === to || (best[from] ?? 0) - step < (floor[from] ?? 0)) continue;
          const tried = [...best];
          tried[from] = (tried[from] ?? 0) - step;
          tried[to] = (tried[to] ?? 0) + step;
          const triedCost = cost(tried, cells);
          if (triedCost >= bestCost) continue;
          [best, bestCost, improved] = [tried, triedCost, true];
        }
      }
    }
  }
  return best;
}

/** A row of seven lines beside rows of two reads worse than a few rows of three. */
const TALL_ROWS = 1.4;

/** Lines of the rows, then the lines of all cells: the first decides, the second breaks ties. */
function cost(widths: readonly number[], cells: readonly number[][]): number {
  let rows = 0;
  let all = 0;
  for (const row of cells) {
    let most = 1;
    row.forEach((line, i) => {
      const width = widths[i] ?? 0;
      const lines = line <= width + 0.01 ? 1 : Math.max(2, Math.ceil(line / (width * FILLED)));
      most = Math.max(most, lines);
      all += lines;
    });
    rows += most ** TALL_ROWS;
  }
  return rows + all / 1000;
}
