import { halfWidth } from "../../notation/text.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/**
 * The number of a note or a power with its raised digits, so that nobody adds them to the figure before.
 * Other texts stay, also ※3, whose sign parts them.
 */
export const superscript = (text: string): string => signed(text, SUPERSCRIPTS);

/** The same for lowered digits. */
export const subscript = (text: string): string => signed(text, SUBSCRIPTS);

/** A number in raised digits. */
export const raised = (number: number): string =>
  String(number).replace(/[0-9]/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? "");

const signed = (text: string, signs: string): string => {
  const numbers = /^\s*([0-9]{1,2})(?:[,、・]([0-9]{1,2}))?[)]?\s*$/u.exec(halfWidth(text));
  const raise = (number = "") =>
    number.replace(/[0-9]/gu, (digit) => signs[Number(digit)] ?? digit);
  return numbers ? numbers.slice(1).filter(Boolean).map(raise).join("・") : text;
};
