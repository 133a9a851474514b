import { cleanText } from "./text.ts";

/** A cell without its footnote marks and bracketed remarks, and these. */
export interface Remarked {
  text: string;
  remarks: string[];
}

/**
 * Brackets in print; each pair is taken out from the innermost outwards. A sign alone before a figure
 * is no remark: （△）2,620 is not 2,620.
 */
const BRACKETED =
  /[（(［[〔【<＜](?!\s?[-−－‐–—△▲▼⁻]\s?[)）］\]〕】>＞]\s?\p{Nd})([^（(［[〔【<＜）)］\]〕】>＞]*)[）)］\]〕】>＞]/u;

/** Footnote marks; ² and ³ behind an m are part of the unit, and 10⁴ may be a power. */
const MARKS: readonly RegExp[] = [
  /※[0-9０-９]{1,2}(?![0-9０-９,，.．%％])/u,
  /※[^0-9０-９][\s\S]*/u,
  /※$/u,
  /[*＊][0-9０-９]{0,2}$/u,
  /注[0-9０-９]{1,2}[)）]?$/u,
  /(?<![mｍ]|(?<![0-9０-９.．,，])(?:10|１０))(?<![¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]{1,9}[)）]?/u,
  /[†‡]/u,
];

/** Takes the remarks out of a cell, in the order of print. */
export function splitRemarks(raw: string): Remarked {
  const found: { at: number; text: string }[] = [];
  let text = cleanText(raw);
  for (const pattern of [BRACKETED, ...MARKS]) {
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const remark = cleanText(match[1] ?? match[0]);
      if (remark) found.push({ at: match.index, text: remark });
      // Blanks as long as the match keep the places of the others.
      const blank = " ".repeat(match[0].length);
      text = text.slice(0, match.index) + blank + text.slice(match.index + match[0].length);
    }
  }
  found.sort((a, b) => a.at - b.at);
  return { text: cleanText(text), remarks: found.map((remark) => remark.text) };
}
