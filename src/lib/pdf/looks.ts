import type { Look } from "./piece.ts";
import { COLOR, LEADING, SIZE } from "./style.ts";

/** Every look a text can have. */
export const LOOK = {
  kicker: { size: SIZE.small, color: COLOR.accent, leading: LEADING.small, bold: true },
  title: {
    size: SIZE.title,
    color: COLOR.ink,
    leading: LEADING.heading,
    bold: true,
    balance: true,
  },
  subtitle: { size: SIZE.lead, color: COLOR.muted, leading: LEADING.text },
  h2: { size: SIZE.heading, color: COLOR.ink, leading: LEADING.heading, bold: true, balance: true },
  h3: { size: SIZE.lead, color: COLOR.ink, leading: LEADING.heading, bold: true, balance: true },
  lead: { size: SIZE.lead, color: COLOR.ink, leading: LEADING.text, breaking: "full" },
  body: { size: SIZE.body, color: COLOR.ink, leading: LEADING.text, breaking: "full" },
  note: { size: SIZE.small, color: COLOR.muted, leading: LEADING.small, breaking: "full" },
  figureTitle: {
    size: SIZE.body,
    color: COLOR.ink,
    leading: LEADING.heading,
    bold: true,
    balance: true,
  },
  small: { size: SIZE.small, color: COLOR.muted, leading: LEADING.small },
  factValue: { size: SIZE.title, color: COLOR.ink, leading: 1.25, bold: true },
  factValueLong: { size: SIZE.heading, color: COLOR.ink, leading: 1.35, bold: true },
  columnHead: { size: SIZE.small, color: COLOR.muted, leading: LEADING.table, bold: true },
  cell: { size: SIZE.small, color: COLOR.ink, leading: LEADING.table },
  group: { size: SIZE.small, color: COLOR.ink, leading: LEADING.table, bold: true },
  contents: { size: SIZE.small, color: COLOR.muted, leading: LEADING.table },
  furniture: { size: SIZE.furniture, color: COLOR.muted, leading: 1.45 },
} as const satisfies Record<string, Look>;
