import type { Block, BlockOf, Column, Inline, TableRow } from "../lib/pdf/content.ts";

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: "heading",
  level,
  text,
});

type Style = NonNullable<BlockOf<"paragraph">["style"]>;

export const paragraph = (style: Style, content: Inline[]): BlockOf<"paragraph"> => ({
  type: "paragraph",
  style,
  content,
});

/** A paragraph for what stands beside the argument. */
export const note = (...content: Inline[]) => paragraph("note", content);

/** Blocks in a tinted box; nothing for none. */
export const panel = (title: string, blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ type: "panel", title, blocks }];

/** A column of a table, with what it says of a row. */
export interface ColumnOf<Row> extends Column {
  cell(row: Row): string | Inline[];
}

export const column = <Row>(
  label: string,
  cell: ColumnOf<Row>["cell"],
  look: Omit<Column, "label"> = {},
): ColumnOf<Row> => ({ label, cell, ...look });

/** A table of rows by its columns; `groupOf` names the heading over rows that follow each other. */
export function tableBlock<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  { dek = "", note = "", groupOf = (_: Row): string => "" } = {},
): BlockOf<"table"> {
  let last = "";
  const tableRows = rows.map((row): TableRow => {
    const cells = columns.map(({ cell }) => contentOf(cell(row)));
    const [before, group] = [last, groupOf(row)];
    last = group;
    return group === before || group === "" ? { cells } : { cells, group };
  });
  return {
    type: "table",
    caption,
    ...(dek === "" ? {} : { dek }),
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: tableRows,
    ...(note === "" ? {} : { note: [note] }),
  };
}

/** A list under its heading, numbered unless it has labels of its own; nothing where it has no item. */
export function headedList(
  text: string,
  said: readonly (string | Inline[])[],
  labels: Inline[] = said.map((_, i) => ({ text: `${i + 1}`, bold: true })),
): Block[] {
  const items = said.map(contentOf);
  return items.length === 0 ? [] : [heading(text), { type: "list", items, labels }];
}

const contentOf = (said: string | Inline[]): Inline[] => (typeof said === "string" ? [said] : said);

/** Blocks beside each other over `span` of twelve columns; a single filled one has them all. */
export function beside(...cells: readonly { span: number; blocks: Block[] }[]): Block[] {
  const filled = cells.filter(({ blocks }) => blocks.length > 0);
  if (filled.length < 2) return filled.flatMap(({ blocks }) => blocks);
  return [{ type: "row", cells: filled }];
}

/** The items in their order, at most `size` together. */
export function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(size * i, size * (i + 1)),
  );
}
