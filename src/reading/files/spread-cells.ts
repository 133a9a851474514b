/** A cell of a source's table, and over how many columns and rows it stands. */
export interface SourceCell {
  text: string;
  columns: number;
  /** 0 is down to the end of the table. */
  rows: number;
  /** Whether the cell only goes on with the one above it, as Word says it. */
  goesOn: boolean;
}

/** Columns and rows over which one cell may stand. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 500;
const across = (count: number): number => Math.min(MOST_COLUMNS, Math.max(1, count || 1));
const downwards = (count: number): number =>
  count === 0 ? MOST_ROWS : Math.min(MOST_ROWS, count || 1);

/** The rows of a table; a cell that spans others is given in each place that it covers. */
export function spreadCells(rows: SourceCell[][]): string[][] {
  let above: { text: string; rows: number }[] = [];
  return rows.map((row) => {
    const places: typeof above = [];
    const takeAbove = () => {
      for (let over = above[places.length]; over && over.rows > 1; over = above[places.length])
        places.push({ ...over, rows: over.rows - 1 });
    };
    for (const { text, columns, rows: down, goesOn } of row) {
      takeAbove();
      for (let column = across(columns); column > 0; column--) {
        const over = goesOn ? above[places.length] : undefined;
        places.push(goesOn ? { text: over?.text ?? "", rows: 1 } : { text, rows: downwards(down) });
      }
    }
    takeAbove();
    above = places;
    return places.map(({ text }) => text);
  });
}
