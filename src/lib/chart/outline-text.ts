import type { Fonts, OpenFont, Outline } from "../pdf/fonts.ts";
import { unescaped } from "../pdf/svg.ts";

/**
 * An SVG of the charts whose texts are drawn as shapes, for programs that have no fonts. Reading
 * the fonts anew for every text is what makes rasterising slow; here the fonts that are open already
 * serve. The texts are found in the markup: building its elements again takes longer than the rest.
 */
export function outlineText(svg: string, { open }: Fonts): string {
  return svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (_, markup: string, content: string) => {
    const attributes = new Map(
      [...markup.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const font = attributes.get("font-weight") === "bold" ? open.bold : open.text;
    const fill = attributes.get("fill") ?? "#000000";
    return `<path d="${outline(unescaped(content), font, attributes)}" fill="${fill}"/>`;
  });
}

function outline(
  text: string,
  font: OpenFont,
  attributes: ReadonlyMap<string | undefined, string | undefined>,
): string {
  const number = (name: string) => Number(attributes.get(name));
  const scale = number("font-size") / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(text);
  const anchor = attributes.get("text-anchor");
  const shift = anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
  const y = number("y");
  let x = number("x") - shift * advanceWidth * scale;
  let shapes = "";
  for (const [i, glyph] of glyphs.entries()) {
    shapes += shape(glyph.path, scale, x, y);
    x += (positions[i]?.xAdvance ?? glyph.advanceWidth) * scale;
  }
  return shapes;
}

const LETTER = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** What stands behind the point, for every hundredth. */
const DECIMALS = Array.from({ length: 100 }, (_, i) => String(i / 100).slice(1));

/** To a hundredth; whole numbers are much shorter work to write than decimal fractions. */
function short(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths < 0) return String(hundredths / 100);
  const whole = Math.trunc(hundredths / 100);
  return `${whole}${DECIMALS[hundredths - 100 * whole]}`;
}

/** An outline as path data, `scale` px a font unit, its origin at x and y. */
function shape({ commands }: Outline, scale: number, x: number, y: number): string {
  let data = "";
  for (const { command, args } of commands) {
    data += LETTER[command];
    for (let i = 0; i < args.length; i += 2) {
      const across = short((args[i] ?? 0) * scale + x);
      data += `${i === 0 ? "" : " "}${across} ${short(y - (args[i + 1] ?? 0) * scale)}`;
    }
  }
  return data;
}
