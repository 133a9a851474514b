import type PDFDocument from "pdfkit";
import type { Fragment, Line } from "./lines.ts";
import { type Box, Structure } from "./structure.ts";
import { COLOR } from "./style.ts";
import type { Tag } from "./tag.ts";

type Document = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

export interface Ink {
  size: number;
  color: string;
  /** Height of the line's box; the text stands in its middle. */
  leading: number;
}

/** Ascender of both fonts, in ems; ascender and descender add up to one em. */
const ASCENT = 0.88;

/**
 * Draws on the current page of a tagged document. Everything goes either through `text` and
 * `content`, into the structure tree, or through `artifact`: nothing is left unmarked.
 */
export class Pen {
  readonly doc: Document;
  readonly accent: string;
  readonly #structure: Structure;
  readonly #destinations: ReadonlyMap<string, string>;
  #outline: PDFKit.PDFOutline | undefined;
  #link: { element: Element; target: string; tag: Tag } | undefined;

  /** `destinations` gives the name in the file for every anchor. */
  constructor(
    doc: Document,
    destinations: ReadonlyMap<string, string>,
    accent: string = COLOR.accent,
  ) {
    this.doc = doc;
    this.#structure = new Structure(doc);
    this.accent = accent;
    this.#destinations = destinations;
  }

  /** Puts an element in its place, with or without content. */
  element(tag: Tag, bbox?: Box): Element {
    return this.#structure.element(tag, bbox);
  }

  content(tag: Tag, draw: () => void, bbox?: Box): void {
    this.element(tag, bbox).add(draw);
  }

  artifact(kind: "Pagination" | "Layout", draw: () => void): void {
    this.doc.markContent("Artifact", { type: kind });
    draw();
    this.doc.endMarkedContent();
  }

  /** A rule whose lower edge is `y`, so that it stays within the piece that draws it. */
  rule(x: number, y: number, width: number, color: string, thickness: number): void {
    this.artifact("Layout", () => this.#rect(x, y - thickness, width, thickness, color));
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.artifact("Layout", () => this.#rect(x, y, width, height, color));
  }

  /** A filled path, drawn `scale` times as large. */
  shape(path: string, x: number, y: number, scale: number, color: string = COLOR.ink): void {
    this.doc.save();
    this.doc.translate(x, y).scale(scale);
    this.doc.path(path).fill(color);
    this.doc.restore();
  }

  /** One line of text; `y` is the top of its box. */
  text(tag: Tag, line: Line, x: number, y: number, ink: Ink): void {
    for (const fragment of line.fragments) {
      if (fragment.mark) {
        this.endLink();
        this.artifact("Layout", () => this.#mark(fragment, x, y, ink));
      } else if (fragment.link) this.#drawLink(tag, fragment, fragment.link, x, y, ink);
      else {
        this.endLink();
        let element = this.element(tag);
        if (fragment.lang) {
          const span = this.doc.struct("Span", { lang: fragment.lang });
          element.add(span);
          element = span;
        }
        element.add(() => this.#draw(fragment, x, y, ink));
      }
    }
  }

  /** The same line outside the structure tree: headers, footers, repeated table heads. */
  plainText(line: Line, x: number, y: number, ink: Ink): void {
    for (const fragment of line.fragments)
      if (fragment.mark) this.#mark(fragment, x, y, ink);
      else this.#draw(fragment, x, y, ink);
  }

  /** Ends a link that may run over several lines. To be called before the page is left. */
  endLink(): void {
    this.#link?.element.end();
    this.#link = undefined;
  }

  destination(anchor: string, y: number): void {
    const name = this.#destinations.get(anchor);
    if (name) this.doc.addNamedDestination(name, "XYZ", 0, Math.max(0, y - 6), null);
  }

  /** An entry of the outline: the first one is the title, all others stand below it. */
  bookmark(text: string, y: number): void {
    const options = { fit: false, top: Math.max(0, y - 6), left: this.doc.page.width } as const;
    if (!this.#outline) {
      this.#outline = this.doc.outline.addItem(text, { ...options, expanded: true });
    } else this.#outline.addItem(text, options);
  }

  #draw(fragment: Fragment, x: number, y: number, { size, color, leading }: Ink): void {
    const left = x + fragment.x;
    const baseline = y + (leading - size) / 2 + ASCENT * size;
    if (fragment.link) {
      this.#rect(left, baseline + size * 0.14, trimmedWidth(fragment), 0.5, COLOR.link);
    }
    this.doc
      .font(fragment.font)
      .fontSize(size)
      .fillColor(fragment.link ? this.accent : fragment.soft ? COLOR.muted : color)
      .text(fragment.text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
  }

  /** In the middle of the line, as high as a capital letter. */
  #mark({ mark, x: from }: Fragment, x: number, y: number, { size, leading }: Ink): void {
    if (!mark) return;
    const radius = size * 0.41;
    this.shape(mark.path, x + from + radius, y + leading / 2, radius, mark.color);
  }

  #drawLink(tag: Tag, fragment: Fragment, target: string, x: number, y: number, ink: Ink): void {
    if (this.#link?.tag !== tag || this.#link.target !== target) {
      this.endLink();
      const element = this.doc.struct("Link", fragment.lang ? { lang: fragment.lang } : {});
      this.element(tag).add(element);
      this.#link = { element, target, tag };
    }
    const { element } = this.#link;
    element.add(() => this.#draw(fragment, x, y, ink));
    const area = [x + fragment.x, y, trimmedWidth(fragment), ink.leading] as const;
    // A String object, as pdfkit writes plain strings as names.
    const options = { structParent: element, Contents: new String(fragment.text.trim()) };
    const internal = this.#destinations.get(target.replace(/^#/, ""));
    if (internal) this.doc.goTo(...area, internal, options);
    else this.doc.link(...area, target, options);
  }

  #rect(x: number, y: number, width: number, height: number, color: string): void {
    this.doc.rect(x, y, width, height).fill(color);
  }
}

function trimmedWidth({ text, width }: Fragment): number {
  return text.endsWith(" ") ? (width * text.trimEnd().length) / text.length : width;
}
