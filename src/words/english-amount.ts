import { foldWidth } from "../notation/text.ts";
import { decimalsIn, formatNumber } from "./format.ts";
import { countedUnit, plainAmount } from "./units.ts";
import { yenText } from "./yen.ts";

/**
 * A value with its unit in English, with as many decimals as are printed where its scale is that of
 * the document. What the label says already (per person) is not said again; that a figure is of a
 * year (2 件/年) or provisional (暫定値) is.
 */
export function englishAmount(
  { value, unit, raw, label }: { value: number; unit: string; raw: string; label: string },
  unitName: (unit: string) => string,
): string {
  const plain = plainAmount(value, unit, "en");
  if (plain.unit === "百万円") return yenText(plain.value) + marksOf(raw, value, "");
  const least = plain.value === value ? decimalsIn(raw) : 0;
  const shown = formatNumber(plain.value, "en", 3, least);
  const name = countedUnit(plain.value, plainUnit(unitName(plain.unit), label), "en");
  return `${shown}${/^(%|:.*)?$/u.test(name) ? "" : " "}${name}${marksOf(raw, value, name)}`;
}

/** What is printed beside the number and no part of the unit; nothing is none in any year. */
function marksOf(raw: string, value: number, unit: string): string {
  const yearly =
    value !== 0 && /\d[^\d(]*\/年/u.test(foldWidth(raw)) && !/ (per|a) year/u.test(unit);
  return (yearly ? " a\u00a0year" : "") + (raw.includes("暫定") ? " (provisional)" : "");
}

/** "g" of "g per person per day" under a label that says per what; people need no word. */
export function plainUnit(unit: string, label: string): string {
  if (unit === "people") return "";
  return / per /u.test(label) ? unit.replace(/ per .*$/u, "") : unit;
}
