import svgToPdf from "svg-to-pdfkit";
import type { Figure } from "./content.ts";
import { settable } from "./fonts.ts";
import type { Pen } from "./pen.ts";
import { COLOR } from "./style.ts";

/** A chart ready to draw: markup of its own size in px. */
export interface Picture {
  markup: string;
  width: number;
  height: number;
}

/** Reads the size of a chart and takes out what a tagged page cannot hold. */
export function readPicture(svg: Figure["svg"]): Picture {
  const source = typeof svg === "string" ? svg : svg.outerHTML;
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
  const markup = source.slice(source.indexOf(root)).replace(/<\/?a\b[^>]*>/g, "");
  const coloured = /[\s;"]color[=:]/.test(root)
    ? markup
    : // Without a colour of its own everything drawn in currentColor would vanish.
      markup.replace("<svg", `<svg color="${COLOR.ink}"`);
  return {
    markup: coloured.replace(/>([^<]+)</g, (_, text) => `>${settable(text)}<`),
    width,
    height,
  };
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The texts that a chart shows, for checking that the fonts have their characters. */
export function picturedTexts({ markup }: Picture): string[] {
  const shown = markup.replace(/<(style|title|desc)\b[\s\S]*?<\/\1>/g, "");
  return [...shown.matchAll(/>([^<]*[^<\s][^<]*)</g)].map(([, text]) =>
    (text ?? "").replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? whole;
    }),
  );
}

/** Draws the chart `width` points wide. What the converter cannot draw is refused. */
export function drawPicture({ doc }: Pen, picture: Picture, x: number, y: number, width: number) {
  const scale = width / picture.width;
  doc.save();
  doc.translate(x, y).scale(scale);
  svgToPdf(doc, picture.markup, 0, 0, {
    width: picture.width,
    height: picture.height,
    assumePt: true,
    fontCallback: (family, bold) => {
      if (/UDGothic|monospace/.test(family)) return bold ? "figuresBold" : "figures";
      return bold ? "bold" : "text";
    },
    warningCallback: (message) => {
      throw new Error(`The chart cannot be drawn: ${message}`);
    },
  });
  doc.restore();
}
