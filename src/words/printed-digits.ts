import { foldWidth } from "../notation/text.ts";
import { decimalsOf } from "./format.ts";

const FIGURE = /([+＋]?)(\d[\d,]*(?:\.(\d+))?)/gu;

/** How a value is printed in a cell: its decimals, 2 in 「2.00 件」, and its plus; where it is not in the cell, as few as it needs. */
export function printedDigits(raw: string, value: number): { digits: number; plus: boolean } {
  const size = Math.abs(value);
  for (const [, sign, figure = "", decimals = ""] of foldWidth(raw).matchAll(FIGURE))
    if (Number(figure.replaceAll(",", "")) === size)
      return { digits: decimals.length, plus: sign !== "" };
  return { digits: decimalsOf(value), plus: false };
}
