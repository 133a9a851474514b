/** A word of a page, in the place of its first letter. */
export const span = (text: string, x: number) => ({ text, x, end: x + text.length });

/** A page of lines with their words in their places. */
export const pageOf = (rows: ReturnType<typeof span>[][]) => ({
  file: "a.pdf",
  lines: rows.map((spans, at) => ({
    ...{ text: spans.map(({ text }) => text).join("\t"), line: at + 1, spans },
  })),
});
