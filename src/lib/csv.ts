/**
 * A cell as RFC 4180 writes it: quoted only where it holds a comma, a quote or a line break, or has
 * spaces at its ends, which some readers leave out.
 */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A row without the end of its line. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(",");
}
