/** Points per millimetre. All lengths of the engine are points. */
export const MM = 72 / 25.4;

/** A4 upright. `top` and `bottom` bound the text; running head and foot stand outside. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  side: 14 * MM,
  /** Upper edge of the masthead and of the running head. */
  head: 10 * MM,
  top: 18 * MM,
  bottom: 16 * MM,
} as const;

/** Of the text, between running head and foot. */
export const PAGE_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

const COLUMNS = 12;
export const GUTTER = 4 * MM;

/** Width of `count` columns of the grid of twelve, scaled to `width` where a box is narrower. */
export function columns(count: number, width: number = TEXT_WIDTH): number {
  const column = (width - (COLUMNS - 1) * GUTTER) / COLUMNS;
  return count * column + (count - 1) * GUTTER;
}

/** Thickness of the rule over a block, and what stands between rule and title. */
export const BLOCK_RULE = 0.9;
export const TO_TITLE = 1.3 * MM;
export const BLOCK_GAP = 2.8 * MM;

/** The scale of sizes; nothing is set in any other, and nothing smaller. */
export const SIZE = {
  headline: 18.5,
  /** Of a headline that would take three lines. */
  longHeadline: 16,
  annex: 14,
  block: 11.5,
  text: 10,
  table: 9,
  note: 8.5,
  small: 8,
} as const;

/** Line heights as multiples of the size: Japanese text wants more air than headings. */
export const LEADING = { headline: 1.38, title: 1.4, text: 1.5, table: 1.378, note: 1.41 } as const;

/** Every text colour has a contrast of at least 4.5:1 on white and on the tint, in grey too. */
export const COLOR = {
  ink: "#1b1b1b",
  muted: "#555555",
  accent: "#12306b",
  line: "#b9b9b4",
  strong: "#1b1b1b",
  link: "#8fa0c0",
  tint: "#f0efea",
  white: "#ffffff",
} as const;
