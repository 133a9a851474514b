/** Points per millimetre. All lengths of the engine are points. */
export const MM = 72 / 25.4;

/** A4 upright. `top` and `bottom` bound the text; header and footer stand outside. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  side: 18 * MM,
  top: 23 * MM,
  bottom: 22 * MM,
} as const;

export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

const COLUMNS = 12;
const GUTTER = 4 * MM;

/** Width of `count` columns of the grid of twelve, scaled to `width` where a box is narrower. */
export function columns(count: number, width: number = TEXT_WIDTH): number {
  const column = (width - (COLUMNS - 1) * GUTTER) / COLUMNS;
  return count * column + (count - 1) * GUTTER;
}

/** Space between figures that stand side by side. */
export const FIGURE_GAP = 6 * MM;

/** The scale of sizes; nothing is set in any other. */
export const SIZE = {
  title: 20,
  heading: 13,
  lead: 10,
  body: 9,
  small: 8,
  furniture: 7,
} as const;

/** Line heights as multiples of the size: Japanese text wants more air than headings. */
export const LEADING = { text: 1.55, table: 1.3, small: 1.45, heading: 1.38 } as const;

/** Every text colour has a contrast of at least 4.5:1 on white and on the tint, in grey too. */
export const COLOR = {
  ink: "#1f2933",
  muted: "#52606d",
  accent: "#0b5c8a",
  line: "#cbd2d9",
  strong: "#3e4c59",
  link: "#8fb5c9",
  tint: "#f3f6f8",
  white: "#ffffff",
} as const;
