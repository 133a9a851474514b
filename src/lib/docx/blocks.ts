import { HeadingLevel, ImageRun, Paragraph, type Table } from "docx";
import type { Block, BlockOf, Card, Figure } from "../pdf/content.ts";
import { evenRows } from "../pdf/even-rows.ts";
import { COLOR, columns, GUTTER } from "../pdf/style.ts";
import { runs } from "./inline.ts";
import { sideBySide, tableOf } from "./table.ts";

/** A chart as a picture, with its own size in points. */
export interface PngPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

export interface Shared {
  pictures: ReadonlyMap<Figure["picture"], PngPicture>;
  /** A number for each picture of the document, in the order of reading. */
  nextId(): number;
}

type Child = Paragraph | Table;

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const STYLES = { lead: "Normal", body: "Normal", note: "Note", small: "Note" } as const;
const CARDS_IN_A_ROW = 3;

/** The blocks of a page for Word: the same texts, tables and charts in the same order. */
export function children(blocks: readonly Block[], width: number, shared: Shared): Child[] {
  return apart(blocks.flatMap((block) => childrenOf(block, width, shared)));
}

/** Word makes one table of two that follow each other, and wants a paragraph at the end. */
function apart(all: readonly Child[]): Child[] {
  return all.flatMap((child, i) =>
    child instanceof Paragraph || all[i + 1] instanceof Paragraph
      ? [child]
      : [child, new Paragraph({ style: "Gap" })],
  );
}

function childrenOf(block: Block, width: number, shared: Shared): Child[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs([block.text]) })];
    case "paragraph": {
      const style = STYLES[block.style ?? "body"];
      return [
        new Paragraph({ style, children: runs(block.content), keepNext: block.keepNext ?? false }),
      ];
    }
    case "list":
      return list(block);
    case "figure":
      return figure(block, width, shared);
    case "facts":
      return [sideBySide(block.items.map(fact), width)];
    case "cards":
      return evenRows(block.items, CARDS_IN_A_ROW).map((row) => sideBySide(row.map(card), width));
    case "row":
      return [
        sideBySide(
          block.cells.map(({ span, blocks }) => ({
            span,
            children: children(blocks, columns(span, width) - 6, shared),
          })),
          width,
        ),
      ];
    case "table":
      return table(block, width);
    case "panel": {
      const title = new Paragraph({ heading: HEADINGS[2], children: runs([block.title]) });
      const inside = children(block.blocks, width - GUTTER, shared);
      return [sideBySide([{ span: 1, children: [title, ...inside] }], width, COLOR.tint)];
    }
    case "pageBreak":
      // Word turns the page where it is full: in another font a line more would leave one empty.
      return [];
  }
}

function list({ items, labels, style }: BlockOf<"list">): Paragraph[] {
  return items.map((item, i) => {
    const label = labels?.[i];
    const content = label === undefined ? item : [label, "\u3000", ...item];
    return new Paragraph({
      style: STYLES[style ?? "body"],
      children: runs(content),
      ...(label === undefined ? { bullet: { level: 0 } } : {}),
    });
  });
}

/** 「図1　…」 and its words around a picture that says in words what it shows. */
function figure(one: Figure, width: number, { pictures, nextId }: Shared): Paragraph[] {
  const picture = pictures.get(one.picture);
  if (picture === undefined) throw new Error(`There is no picture of "${one.title}".`);
  const scale = Math.min(1, width / picture.width);
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    // In px of 96 to the inch.
    transformation: {
      width: Math.round((picture.width * scale * 96) / 72),
      height: Math.round((picture.height * scale * 96) / 72),
    },
    altText: { id: String(nextId()), name: one.title, title: one.title, description: one.alt },
  });
  return [
    new Paragraph({ style: "Caption", children: runs([titled(one.label, one.title)]) }),
    ...small("Dek", one.subtitle, true),
    new Paragraph({ style: "Picture", keepNext: one.caption !== undefined, children: [image] }),
    ...small("Note", one.caption),
  ];
}

function table(block: BlockOf<"table">, width: number): Child[] {
  return [
    new Paragraph({ style: "Caption", children: runs([titled(block.label, block.caption)]) }),
    ...small("Dek", block.dek, true),
    tableOf(block, width),
    ...(block.note ? [new Paragraph({ style: "Note", children: runs(block.note) })] : []),
  ];
}

function small(style: string, text: string | undefined, keepNext = false): Paragraph[] {
  return text ? [new Paragraph({ style, keepNext, children: runs([text]) })] : [];
}

function titled(label: string | undefined, title: string): string {
  return label === undefined ? title : `${label}\u3000${title}`;
}

function fact({ label, value, note }: BlockOf<"facts">["items"][number]) {
  const parts = [
    ...small("Dek", label),
    new Paragraph({ children: runs([value], { bold: true }) }),
  ];
  return { span: 1, color: COLOR.strong, children: [...parts, ...small("Dek", note)] };
}

function card({ title, mark, note, facts = [], content, color = COLOR.strong }: Card) {
  const name = { text: title, bold: true, ...(mark && { mark }) };
  const kind = note ? [{ text: `\u00a0\u00a0${note}`, soft: true }] : [];
  return {
    span: 1,
    color,
    children: [
      new Paragraph({ children: runs([name, ...kind]) }),
      ...facts.flatMap((text) => small("Dek", text)),
      new Paragraph({ children: runs(content) }),
    ],
  };
}
