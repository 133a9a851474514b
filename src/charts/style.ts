import { sort } from "d3";
import { contrast } from "../lib/colour.ts";
import type { Municipality } from "../tables/rows.ts";
import { textOf } from "../words/text.ts";
import { SHAPES, type Shape } from "./symbols.ts";

export const FONT = "BIZ UDPGothic";
/** Font sizes in pt: labels, and fine print, the smallest on a page. */
export const TYPE = { label: 9, small: 8 } as const;
/** Text and lines; `ink` and `soft` have at least 4.5:1 on white and on `wash`. */
export const INK = "#1a1a1a";
export const SOFT = "#555555";
export const FRAME = "#84919e";
export const GRID = "#dcdfe3";
export const WASH = "#f2f3f5";
export const PAPER = "#ffffff";

/**
 * Colours with 3:1 on white. The first three have a lightness of about 21, 60 and 42 (CIE L*), so
 * that they stay apart in grey; shapes repeat them.
 */
export const COLOURS = ["#12306b", "#e4711a", "#00705f", "#8a3b8f", "#7d8791", "#000000"] as const;

export interface MunicipalityStyle {
  code: string;
  name: string;
  shape: Shape;
  colour: string;
}

/** How one municipality looks in every chart of a run; throws on a code that the run does not know. */
export type MunicipalityScale = (code: string) => MunicipalityStyle;

/**
 * Shape and colour by the order of the codes. Twelve municipalities differ in shape;
 * beyond them shapes come back in another colour, and the direct label tells them apart.
 */
export function municipalityScale(
  municipalities: readonly Municipality[],
  lang: "ja" | "en",
): MunicipalityScale {
  const styles = byCode(municipalities).map((place, index): MunicipalityStyle => {
    const round = Math.floor(index / SHAPES.length);
    const look = { shape: pick(SHAPES, index), colour: pick(COLOURS, index + round) };
    return { code: place.code, name: textOf(place, "name", lang), ...look };
  });
  const known = new Map(styles.map((style) => [style.code, style]));
  return (code) => {
    const style = known.get(code);
    if (!style) throw new Error(`unknown municipality: ${code}`);
    return style;
  };
}

/** The scale of a chart: of all municipalities of the run, where it shows only some. */
export function scaleOf(
  {
    municipalities,
    everyone = municipalities,
  }: { municipalities: readonly Municipality[]; everyone?: readonly Municipality[] },
  lang: "ja" | "en",
): MunicipalityScale {
  return municipalityScale(everyone, lang);
}

/** Municipalities in the order of their codes, which is the order in every chart. */
export const byCode = (municipalities: readonly Municipality[]): Municipality[] =>
  sort(municipalities, ({ code }) => code);

/** The looks that the rows have, each once. */
export function stylesOf(rows: readonly { style: MunicipalityStyle }[]): MunicipalityStyle[] {
  return [...new Map(rows.map(({ style }) => [style.code, style])).values()];
}

function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}

/** Ink or paper, whichever reads better on the given fill. */
export function textOn(fill: string): string {
  return contrast(INK, fill) >= contrast(PAPER, fill) ? INK : PAPER;
}
