/** A cell of a source's table, and over how many columns and rows it stands. */
export interface SourceCell {
  text: string;
  columns: number;
  rows?: number;
  /** Whether the cell only goes on with the one above it, as Word says it. */
  goesOn?: boolean;
}

/** Rows or columns over which one cell may stand. */
const MOST = 50;
const span = (count = 1): number => Math.min(MOST, Math.max(1, count || 1));

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
      for (let column = span(columns); column > 0; column--) {
        const over = goesOn ? above[places.length] : undefined;
        places.push(goesOn ? { text: over?.text ?? "", rows: 1 } : { text, rows: span(down) });
      }
    }
    takeAbove();
    above = places;
    return places.map(({ text }) => text);
  });
}
