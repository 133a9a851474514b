import type { Look } from "./piece.ts";
import { COLOR, LEADING, SIZE } from "./style.ts";

const strong = { color: COLOR.ink, bold: true, balance: true } as const;
const table = { size: SIZE.table, leading: LEADING.table } as const;

export const LOOK = {
  title: { ...strong, size: SIZE.headline, leading: LEADING.headline },
  longTitle: { ...strong, size: SIZE.longHeadline, leading: LEADING.headline },
  subtitle: { size: SIZE.text, color: COLOR.ink, leading: LEADING.text, breaking: "full" },
  annex: { ...strong, size: SIZE.annex, leading: LEADING.title },
  h2: { ...strong, size: SIZE.block, leading: LEADING.title },
  h3: { ...strong, size: SIZE.text, leading: LEADING.title },
  figureTitle: { ...strong, size: SIZE.text, leading: LEADING.title },
  /** Under a title: unit, statistic, how to read it. */
  dek: { ...table, color: COLOR.muted, breaking: "full" },
  lead: { size: SIZE.text, color: COLOR.ink, leading: LEADING.text, breaking: "full" },
  body: { size: SIZE.text, color: COLOR.ink, leading: LEADING.text, breaking: "full" },
  note: { size: SIZE.note, color: COLOR.muted, leading: LEADING.note, breaking: "full" },
  small: { size: SIZE.small, color: COLOR.muted, leading: LEADING.note, breaking: "full" },
  fact: { ...table, color: COLOR.muted },
  factValue: { size: SIZE.block, color: COLOR.ink, leading: 1.35, bold: true },
  columnHead: { ...table, color: COLOR.ink, bold: true },
  cell: { ...table, color: COLOR.ink },
  group: { ...table, color: COLOR.ink, bold: true },
  mast: { size: SIZE.block, color: COLOR.ink, leading: LEADING.title },
  running: { ...table, color: COLOR.ink },
  foot: { size: SIZE.small, color: COLOR.muted, leading: LEADING.note },
} as const satisfies Record<string, Look>;
