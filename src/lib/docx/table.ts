import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { BlockOf, Column, Inline, TableRow as Row } from "../pdf/content.ts";
import { COLOR } from "../pdf/style.ts";
import { hex, runs } from "./inline.ts";
import { twips } from "./look.ts";

/** What a sign takes more than the mark of the PDF, in points. */
const SIGN = 9;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: hex(COLOR.line) };
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: hex(COLOR.strong) };
const SIDES = { left: NONE, right: NONE, insideVertical: NONE };

/** The rows of a table under a head that Word repeats on every page. */
export function tableOf({ columns, rows }: BlockOf<"table">, width: number): Table {
  const widths = widthsOf(columns, rows, width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) =>
      cell(
        [{ text: column.label, bold: true, ...(column.mark && { mark: column.mark }) }],
        widths[i],
        column,
      ),
    ),
  });
  const body = rows.flatMap(({ cells, group }) => [
    ...(group === undefined ? [] : [groupRow(group, columns.length)]),
    new TableRow({
      cantSplit: true,
      children: cells.map((content, i) => cell(content, widths[i], columns[i])),
    }),
  ]);
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...SIDES, top: STRONG, bottom: STRONG, insideHorizontal: LINE },
    rows: [head, ...body],
  });
}

function cell(content: readonly Inline[], width = 0, column?: Column): TableCell {
  const right = column?.figures;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 0, right: 100 },
    children: [
      new Paragraph({
        style: "Cell",
        children: runs(content),
        ...(right ? { alignment: AlignmentType.RIGHT } : {}),
      }),
    ],
  });
}

function groupRow(text: string, columns: number): TableRow {
  const children = [
    new Paragraph({ style: "Cell", keepNext: true, children: runs([text], { bold: true }) }),
  ];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: columns, children })],
  });
}

/** By the shares of the columns, else by how much stands in them. */
function widthsOf(columns: readonly Column[], rows: readonly Row[], width: number): number[] {
  const length = (content: readonly Inline[]) =>
    content.reduce((sum, part) => sum + (typeof part === "string" ? part : part.text).length, 0);
  const needs = columns.map(({ label, share }, i) => {
    const cells = rows.map(({ cells }) => cells[i] ?? []);
    const sign = cells.flat().some((part) => typeof part !== "string" && part.mark) ? SIGN : 0;
    if (share !== undefined) return share + sign;
    return Math.min(30, Math.max(4, label.length, ...cells.map(length)));
  });
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((twips(width) * need) / total));
}

/** Boxes side by side, without lines; a colour is the rule over its box, `tint` a ground. */
export function sideBySide(
  boxes: readonly { span: number; children: (Paragraph | Table)[]; color?: string | undefined }[],
  width: number,
  tint?: string,
): Table {
  const total = boxes.reduce((sum, { span }) => sum + span, 0);
  const widths = boxes.map(({ span }) => Math.floor((twips(width) * span) / total));
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...SIDES, top: NONE, bottom: NONE, insideHorizontal: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: boxes.map(({ children, color }, i) => {
          const rule = { style: BorderStyle.SINGLE, size: 12, color: hex(color ?? COLOR.strong) };
          return new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: tint ? 120 : 0, right: tint ? 120 : 60 },
            borders: { top: color ? rule : NONE, bottom: NONE, left: NONE, right: NONE },
            ...(tint && { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(tint) } }),
            children,
          });
        }),
      }),
    ],
  });
}
