import svgToPdf from "svg-to-pdfkit";
import { rememberObject } from "../memo.ts";
import type { Drawing, Figure } from "./content.ts";
import type { FontName } from "./fonts.ts";
import type { Pen } from "./pen.ts";
import { settable } from "./settable.ts";
import { COLOR } from "./style.ts";

/** A chart ready to draw, with its own size in px. */
export interface SvgPicture {
  width: number;
  height: number;
  /** The texts that it shows, to find characters that no font has. */
  texts: readonly string[];
  /** Draws it at its own size, from the origin. What cannot be drawn is refused. */
  draw(pen: Pen): void;
}

/** A chart is read when its texts are checked, and again when it is drawn. */
const readOnce = rememberObject((drawing: Drawing) => readMarkup(drawing.svg().outerHTML));

/** The size of a chart, its texts and how to draw it. Asking for the size alone draws nothing. */
export function readPicture(picture: Figure["picture"]): SvgPicture {
  if (typeof picture === "string") return readMarkup(picture);
  const { width, height } = picture;
  return {
    width,
    height,
    get texts() {
      return readOnce(picture).texts;
    },
    draw: (pen) => readOnce(picture).draw(pen),
  };
}

/** Takes out what a tagged page cannot hold. */
function readMarkup(source: string): SvgPicture {
  const root = source.match(/<svg\b[^>]*>/)?.[0];
  if (!root) throw new Error("The chart is not SVG: it has no <svg> element.");
  const box = root
    .match(/\bviewBox="([^"]*)"/)?.[1]
    ?.split(/[\s,]+/)
    .map(Number);
  const width = Number.parseFloat(root.match(/\swidth="([\d.]+)(?:px)?"/)?.[1] ?? "") || box?.[2];
  const height = Number.parseFloat(root.match(/\sheight="([\d.]+)(?:px)?"/)?.[1] ?? "") || box?.[3];
  if (!width || !height) throw new Error("The chart has neither width and height nor a viewBox.");
  // Links inside a chart would become annotations outside the structure tree.
  const unlinked = source.slice(source.indexOf(root)).replace(/<\/?a\b[^>]*>/g, "");
  const coloured = /[\s;"]color[=:]/.test(root)
    ? unlinked
    : // Without a colour of its own everything drawn in currentColor would vanish.
      unlinked.replace("<svg", `<svg color="${COLOR.ink}"`);
  const markup = coloured.replace(/>([^<]+)</g, (_, text) => `>${settable(text)}<`);
  const draw = ({ doc }: Pen) =>
    svgToPdf(doc, markup, 0, 0, {
      width,
      height,
      assumePt: true,
      fontCallback: (_, bold): FontName => (bold ? "bold" : "text"),
      warningCallback: (message) => {
        throw new Error(`The chart cannot be drawn: ${message}`);
      },
    });
  return { width, height, texts: picturedTexts(coloured), draw };
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function picturedTexts(markup: string): string[] {
  const shown = markup.replace(/<(style|title|desc)\b[\s\S]*?<\/\1>/g, "");
  return [...shown.matchAll(/>([^<]*[^<\s][^<]*)</g)].map(([, text]) => unescaped(text ?? ""));
}

/** The text of markup. */
export function unescaped(markup: string): string {
  return markup.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** Draws the chart `width` points wide. */
export function drawPicture(pen: Pen, picture: SvgPicture, x: number, y: number, width: number) {
  pen.doc.save();
  pen.doc.translate(x, y).scale(width / picture.width);
  picture.draw(pen);
  pen.doc.restore();
}
