import { halfWidth } from "./text.ts";

/** A number as printed. `value` is in the last printed scale: 2620 with 億, 12192 with 万. */
export interface ReadNumber {
  value: number;
  /** Length of the text read, in UTF-16 units, scale included. */
  length: number;
  /** 兆, 億, 百万, 万, 千, 百, or "" where the number ends without one. */
  scale: string;
}

/** Powers of ten that stand between a number and its unit. */
export const SCALES: Readonly<Record<string, number>> = {
  千億: 1e11,
  百億: 1e10,
  十億: 1e9,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  兆: 1e12,
  億: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

const SIGN = /^(?:([-−‐‑–▲△])|([+±])|(マイナス)|(プラス)) ?(?=\d|ゼロ)/u;
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![.,]?\d)/u;
const SCALE = new RegExp(`^ ?(${Object.keys(SCALES).join("|")})`, "u");

interface Part {
  literal: string;
  scale: string;
  length: number;
}

function readPart(text: string): Part | null {
  const literal = DIGITS.exec(text)?.[0];
  if (literal === undefined) return null;
  const found = SCALE.exec(text.slice(literal.length));
  return {
    literal: literal.replaceAll(",", ""),
    scale: found?.[1] ?? "",
    length: literal.length + (found?.[0].length ?? 0),
  };
}

const factor = (scale: string): number => SCALES[scale] ?? 1;

/** The parts of 1億2,192万: whole numbers in falling scales, each smaller than the scale before. */
function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (let part = readPart(text); part; part = readPart(text.slice(at))) {
    const before = parts.at(-1);
    if (before) {
      const room = factor(before.scale) / factor(part.scale);
      const fits = !before.literal.includes(".") && Number(part.literal) < room && room > 1;
      if (!fits) break;
    }
    parts.push(part);
    at += part.length;
    if (!part.scale) break;
  }
  return parts;
}

/**
 * Reads one number at the start of a text, full-width or not: thousands commas, decimals, signs
 * (△▲－-+ and the words マイナス, プラス, ゼロ), composed 億/万/千. Null where the text does not
 * begin with a number, where its commas are not thousands, where it runs on like a date (1.2.3), or
 * where it has more digits than a number here can hold.
 */
export function readNumber(text: string): ReadNumber | null {
  const half = halfWidth(text);
  const sign = SIGN.exec(half);
  const start = sign?.[0].length ?? 0;
  const rest = half.slice(start);
  if (rest.startsWith("ゼロ")) return { value: 0, length: start + 2, scale: "" };
  const parts = readParts(rest);
  const last = parts.at(-1);
  if (!last) return null;
  const size = parts.reduce(
    (sum, { literal, scale }) => sum + Number(literal) * (factor(scale) / factor(last.scale)),
    0,
  );
  if (size > Number.MAX_SAFE_INTEGER || (sign?.[2] === "±" && size !== 0)) return null;
  const negative = size !== 0 && (sign?.[1] ?? sign?.[3]) !== undefined;
  const length = start + parts.reduce((sum, part) => sum + part.length, 0);
  return { value: negative ? -size : size, length, scale: last.scale };
}
