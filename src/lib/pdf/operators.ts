import type { FontName } from "./fonts.ts";

type Document = PDFKit.PDFDocument;

interface Face {
  font: PDFKit.EmbeddedFont;
  /** Code of a character in the file, as four hexadecimal digits. */
  codes: Map<string, string>;
}

/**
 * Writes operators into the current page of a document, in points from its upper left corner. What
 * pdfkit does for a text, it does to break, align and underline it too; here a text is a line whose
 * place is known.
 */
export class Operators {
  readonly #doc: Document;
  readonly #faces = new Map<FontName, Face>();

  constructor(doc: Document) {
    this.#doc = doc;
  }

  write(operators: string): void {
    this.#doc.page.write(operators);
  }

  rect(x: number, y: number, width: number, height: number, color: string): void {
    const box = `${short(x)} ${short(y)} ${short(width)} ${short(height)}`;
    this.write(`${rgb(color)} rg ${box} re f`);
  }

  /** A line of text that begins at `x`, on its baseline at `y`. */
  text(font: FontName, size: number, color: string, text: string, x: number, y: number): void {
    const face = this.#face(font);
    const { fonts } = this.#doc.page;
    fonts[face.font.id] ??= face.font.ref();
    let codes = "";
    for (const character of text) codes += codeOf(character, face);
    // The page stands on its head, so that y runs downwards; the letters are turned back.
    this.write(
      `${rgb(color)} rg BT /${face.font.id} ${short(size)} Tf 1 0 0 -1 ${short(x)} ${short(y)} Tm <${codes}> Tj ET`,
    );
  }

  #face(name: FontName): Face {
    let face = this.#faces.get(name);
    if (face === undefined) {
      face = { font: this.#doc.font(name)._font, codes: new Map() };
      this.#faces.set(name, face);
    }
    return face;
  }
}

function codeOf(character: string, { font, codes }: Face): string {
  let code = codes.get(character);
  if (code === undefined) {
    code = embed(character, font).toString(16).padStart(4, "0");
    codes.set(character, code);
  }
  return code;
}

/** Takes a glyph into the part of the font that the document embeds, and gives its number there. */
function embed(character: string, { font, subset, widths, unicode, scale }: PDFKit.EmbeddedFont) {
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const id = subset.includeGlyph(glyph.id);
  widths[id] ??= glyph.advanceWidth * scale;
  unicode[id] ??= glyph.codePoints;
  return id;
}

/** A number without an exponent, rounded as pdfkit rounds. */
function short(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const colors = new Map<string, string>();

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(color: string): string {
  let numbers = colors.get(color);
  if (numbers === undefined) {
    const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1);
    if (hex === undefined) throw new RangeError(`"${color}" is not a colour like #0b5c8a.`);
    numbers = hex.map((part) => short(Number.parseInt(part, 16) / 255)).join(" ");
    colors.set(color, numbers);
  }
  return numbers;
}
