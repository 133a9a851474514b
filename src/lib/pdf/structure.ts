import type { Tag } from "./tag.ts";

type Element = PDFKit.PDFStructureElement;
/** Left, top, right and bottom on the page. */
export type Box = [number, number, number, number];

/** The structure tree of a document; its elements open as they are first drawn. */
export class Structure {
  readonly #doc: PDFKit.PDFDocument;
  readonly #open = new Map<Tag, Element>();

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
  }

  /** The element of a tag, opened under its parents if this is its first content. */
  element(tag: Tag, bbox?: Box): Element {
    const known = this.#open.get(tag);
    if (known) return known;
    const { alt, scope } = tag.options;
    const element = this.#doc.struct(tag.type, {
      ...(alt ? { alt } : {}),
      ...(scope ? { scope } : {}),
      ...(bbox ? { bbox } : {}),
    });
    describe(element, tag);
    // An element without a parent would keep the document from ever ending.
    if (tag.parent) this.element(tag.parent).add(element);
    else this.#doc.addStructure(element);
    this.#open.set(tag, element);
    return element;
  }
}

/** What PDF/UA asks for and pdfkit has no option for. */
function describe({ dictionary: { data } }: Element, { type, options }: Tag): void {
  const { columnSpan, scope = "Column", numbering = "Disc" } = options;
  if (columnSpan) data.A = { O: "Table", Scope: scope, ColSpan: columnSpan };
  if (type === "L") data.A = { O: "List", ListNumbering: numbering };
}
