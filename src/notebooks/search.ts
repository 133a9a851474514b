/** Whether the cells hold every word, whatever its width, case or kind of kana. */
export function holds(words: string, ...cells: readonly (string | null | undefined)[]): boolean {
  const text = folded(cells.join(" "));
  return folded(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
