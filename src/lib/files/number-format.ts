import * as sheetjs from "@e965/xlsx";

/** Parts of a number format: texts and escaped letters, brackets, eras and their years, letters that stand for themselves. */
const PARTS = /"[^"]{0,99}"|\\.|[_*].|\[[^\]]{0,99}\]|g{1,3}|e{1,2}|[^ -~]{1,99}|\./gu;
/** The word for a number as it is, with something before or behind it in its part of a format. */
const BESIDE_GENERAL = /(?<=[^;])General|General(?=[^;])/giu;
/** A locale or a script of figures, which the library takes for a currency. */
const LOCALE = /^\[(?:\$-|DBNum)/iu;

/**
 * A number as the spreadsheet program shows it in a format, or nothing where the library cannot tell. Locales are
 * left out, letters need no quotes, and the years of eras, which the library does not know, are written out. The
 * point that #.# leaves behind a whole number (164.) says nothing and is left out.
 */
export function formatted(value: number, format: string): string | undefined {
  const dated = sheetjs.SSF.is_date(format);
  const eras = dated && /[ge]/u.test(plainFormat(format)) ? eraOf(value) : undefined;
  const known = format.replace(PARTS, (part) => {
    if (part.startsWith("[")) return LOCALE.test(part) ? "" : part;
    if (/^["\\_*]/u.test(part)) return part;
    const written = part === "." && !eras ? part : (eras?.[part] ?? part);
    return /^[ge]/u.test(written) || (part === "." && !eras) ? written : `"${written}"`;
  });
  // The library leaves out what is beside the word for a number as it is: General"枚".
  const size = format.includes(";") ? Math.abs(value) : value;
  const exact = `"${Number(size.toPrecision(11))}"`;
  const whole = known.replace(BESIDE_GENERAL, exact);
  try {
    const shown: string = sheetjs.SSF.format(whole, value);
    return /[.]#/u.test(known) ? shown.replace(/(?<=\d)\.(?!\d)/u, "") : shown;
  } catch {
    return undefined;
  }
}

/** A format without its texts and brackets. */
export const plainFormat = (format: string): string =>
  format.replace(/"[^"]{0,99}"|\\.|\[[^\]]{0,99}\]/gu, "");

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export const dateOf = (serial: number): Date => new Date(FIRST_DAY + Math.floor(serial) * DAY);

/** What the codes of a format write of the era of a day: ggg is 令和, e its year. */
function eraOf(serial: number): Record<string, string> {
  const [long = "", year = ""] = eraParts(serial, "long");
  const [letter = ""] = eraParts(serial, "narrow");
  const count = year === "元" ? "1" : year;
  return { ggg: long, gg: long.slice(0, 1), g: letter, e: count, ee: count.padStart(2, "0") };
}

const eraParts = (serial: number, era: "long" | "narrow"): string[] =>
  new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era, year: "numeric", timeZone: "UTC" })
    .formatToParts(dateOf(serial))
    .map(({ value }) => value);

/** Signs of a value below zero, as formats write them. */
const NEGATIVE = /[-−–▲△(（]|マイナス|赤字|減/u;
const NUMBERS = /[0-9.][0-9,.]{0,30}(?:E[+-][0-9]{1,3})?/gu;
/** What rounding for the eye may leave out of a value, as a share of it. */
const MOST_ROUNDED = 0.1;

/** Whether a text lacks the sign of a value below zero. */
export const lacksSign = (value: number, shown: string): boolean =>
  value < 0 && !NEGATIVE.test(shown) && /[1-9]/u.test(shown);

/** Whether a text shows another number than the value: one of another sign, or farther off than rounding explains. */
export function showsOther(value: number, shown: string, format: string): boolean {
  if (lacksSign(value, shown) || (value > 0 && /^\s?[-−▲△]/u.test(shown))) return true;
  const plain = plainFormat(format);
  const thousands = /,(?![#0?])/u.test(plain) ? [1e3, 1e6, 1e9] : [];
  const meant = [1, ...thousands].map(
    (by) => Math.abs(plain.includes("%") ? 100 * value : value) / by,
  );
  return ![...shown.matchAll(NUMBERS)].some(([text]) => {
    const number = Number(text.replaceAll(",", ""));
    const decimals = /\.([0-9]*)/u.exec(text)?.[1]?.length ?? 0;
    const step = text.includes("E") ? Number.POSITIVE_INFINITY : 0.5 / 10 ** decimals;
    return meant.some(
      (size) => Math.abs(number - size) <= Math.min(step, size * MOST_ROUNDED) + size * 1e-9,
    );
  });
}
