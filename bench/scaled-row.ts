import type { PrintedIndicator } from "../src/plans/schemas.ts";

const CELLS = ["baseline", "target", "latest"] as const;
/** A cell that holds one number and nothing but signs and words around it. */
const ONE_NUMBER = /^([^\d０-９]*)([\d０-９][\d０-９,，.．]*)([^\d０-９]*)$/u;

/**
 * The row with its numbers multiplied by one factor, so that it says the same of a smaller place: as
 * many decimals, full-width digits where there were some. A row with other cells stays as it is.
 */
export function scaledRow(row: PrintedIndicator, factor: number): PrintedIndicator {
  const changed: Partial<PrintedIndicator> = {};
  const values: [before: number, after: number][] = [];
  for (const name of CELLS) {
    if (!/[\d０-９]/u.test(row[name])) continue;
    const [, before, printed = "", after] = ONE_NUMBER.exec(row[name]) ?? [];
    if (before === undefined) return row;
    const number = scaled(printed, factor);
    changed[name] = `${before}${number}${after}`;
    values.push([amountOf(printed), amountOf(number)]);
  }
  return values.every((value) => keepsOrder(value, values)) ? { ...row, ...changed } : row;
}

/** Nothing becomes zero, and what was more than another number stays more. */
function keepsOrder([before, after]: [number, number], values: readonly [number, number][]) {
  if (before !== 0 && after === 0) return false;
  return values.every((other) => Math.sign(before - other[0]) === Math.sign(after - other[1]));
}

function scaled(printed: string, factor: number): string {
  const decimals = plain(printed).split(".")[1]?.length ?? 0;
  const digits = (amountOf(printed) * factor).toFixed(decimals);
  const grouped = /[,，]/u.test(printed) ? digits.replace(/\B(?=(\d{3})+(?!\d))/gu, ",") : digits;
  const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
  return grouped.replace(/[\d,.]/gu, (sign) =>
    printed.includes(wide(/\d/u.test(sign) ? plain(printed).charAt(0) : sign)) ? wide(sign) : sign,
  );
}

function amountOf(printed: string): number {
  return Number(plain(printed));
}

function plain(printed: string): string {
  return printed.normalize("NFKC").replaceAll(",", "");
}
