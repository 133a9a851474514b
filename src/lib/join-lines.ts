/**
 * Joins two halves of a cell that a line break cut: Latin words and numbers keep one space
 * between them, everything else is joined without one.
 */
export function joinLines(left: string, right: string): string {
  if (left === "" || right === "") return left + right;
  const gap = /[A-Za-z0-9]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? " " : "";
  return left + gap + right;
}
