import type { Line } from "../document.ts";
import { cleanText, unbracketed } from "../text.ts";
import { isUnit } from "../words.ts";
import { textAbove } from "./bars.ts";
import { type GridRow, headAndRow } from "./block.ts";
import { isFigureCell, isPeriodCell } from "./cell.ts";

/** 18,420(基準年値), 21,000（目標値）: what a year's value is. */
const CALLED = /^(.{1,20}?)\s?[（(](基準年?値|目標値)[)）]$/u;
/** 1.歩行者通行量, ■空き店舗率: a heading that names an indicator. */
const HEADING = /^(?:[0-9]{1,2}\s?[.．]|[①-⑳]|[■◆])\s?(?=\D{2})/u;
/** Lines above a list among which its heading is looked for. */
const MOST_ABOVE = 6;

/**
 * A list of years with a value each, whose start and goal are called so (年 | (人/日), H30 | 18,420(基準年値),
 * R6 | 21,000(目標値)), as a head and a row; the heading above names it. Other rows as they are.
 */
export function withYearList(rows: GridRow[], lines: Line[], at: number): GridRow[] {
  const years = rows.filter(({ cells }) => isPeriodCell(cells[0] ?? ""));
  const called = years.map(({ cells }) => CALLED.exec(cells[1] ?? ""));
  const names = called.map((match) => match?.[2] ?? "");
  const heading = textAbove(lines, at, MOST_ABOVE)
    .map(({ text }) => cleanText(text))
    .findLast((text) => HEADING.test(text));
  const whole = years.every(
    ({ cells }, row) => cells.length === 2 && isFigureCell(called[row]?.[1] ?? cells[1] ?? ""),
  );
  const framed = names.includes("目標値") && names.some((name) => name.startsWith("基準"));
  const [first, ...others] = rows.filter((row) => !years.includes(row));
  if (!whole || !framed || !first || others.length > 0 || heading === undefined) return rows;
  const unit = unbracketed(first.cells[1] ?? "");
  const values = years.map(({ cells: [year = "", value = ""] }, row) => {
    const name = names[row] === "目標値" ? "目標値" : "基準値";
    return [names[row] ? `${name}（${year}）` : year, called[row]?.[1] ?? value];
  });
  return headAndRow(first, [
    ["指標", heading.replace(HEADING, "")],
    ["単位", isUnit(unit) ? unit : ""],
    ...values,
  ]);
}
