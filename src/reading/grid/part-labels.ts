import { splitLabel } from "../cells.ts";
import { type Column, indexOfRole } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { compact, endsCut, startsCut } from "../text.ts";
import { isSeries, NAMES_QUANTITY } from "../words.ts";
import type { GridRow } from "./block.ts";
import { isName } from "./cell.ts";

/** Names of quantities have more letters, fields (人口, 面積) may have as few. */
const FIELD = 2;
/** Names of parts that no list knows have no more letters. */
const SHORT = 6;

/**
 * Rows whose label is a part (胃がん, 総数) of what the column before names (がん検診の受診率), with both as their label.
 * What is a part by no list may be a quantity of its own.
 */
export function withQuantities(columns: Column[], rows: GridRow[]): GridRow[] {
  const label = indexOfRole(columns, "label");
  const before = columns[label - 1]?.role ?? "";
  if (!["other", "code"].includes(before)) return rows;
  let quantity = "";
  return rows.map((row) => {
    const [name = "", part = ""] = row.cells.slice(label - 1, label + 1);
    if (row.cells.length !== columns.length) return row;
    if (name !== "") quantity = name;
    if (!isQuantity(quantity) || !isPart(part)) return row;
    const cells = row.cells.map((cell, at) =>
      at === label ? `${quantity}（${part}）` : at === label - 1 ? "" : cell,
    );
    return { ...row, cells, doubt: row.doubt ?? (isSeries(part) ? undefined : "odd-label") };
  });
}

/** Whether a label that names no quantity may be a part of the one above: 男性の育児休業取得率 / 市職員. */
export const mayBePart = (over: string, label: string): boolean =>
  isQuantity(over) && !NAMES_QUANTITY.test(compact(label)) && !seemsCut(over, label);

/** Whether a label seems cut into two. */
export const seemsCut = (beginning: string, rest: string): boolean =>
  endsCut(beginning) || startsCut(rest);

/** A row that a part's name labels, with the label and unit of the row above its parts. */
export function partOf(row: FoundRow, over: Pick<FoundRow, "label" | "unit">): Partial<FoundRow> {
  const unit = row.unit || over.unit || "";
  if (isSeries(row.label)) return { series: row.label, label: over.label, unit };
  const label = `${over.label} ${splitLabel(row.label).label}`;
  return { label, unit, doubts: [...row.doubts, "odd-label"] };
}

const isQuantity = (name: string): boolean =>
  compact(name).length > FIELD && NAMES_QUANTITY.test(compact(name));

const isPart = (text: string): boolean =>
  isSeries(text) ||
  (compact(text).length <= SHORT && isName(text) && !NAMES_QUANTITY.test(compact(text)));
