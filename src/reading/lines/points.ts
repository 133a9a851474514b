import { type Line, withTexts } from "../document.ts";

/** 81・2%, 18・6㌔: how newspapers print a decimal point; 1・2歳 are two ages. */
const POINT =
  /(?<![0-9０-９・])([0-9０-９]{1,4})・([0-9０-９]{1,2})(?=[%％㌔㌶㍍㌫倍億万]|ポイント|キロ|km|ha)/gu;
/** Figures so printed by which a document shows that it is its way. */
const MANY_POINTS = 3;

/** Lines with decimal points where the document prints dots in their place. */
export function withPoints(lines: Line[]): Line[] {
  const found = lines.flatMap(({ text }) => text.match(POINT) ?? []);
  if (found.length < MANY_POINTS) return lines;
  return lines.map((line) => withTexts(line, (text) => text.replace(POINT, "$1.$2")));
}
