import { type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../language.ts";
import { COLOR, LEADING, SIZE } from "../pdf/style.ts";
import { hex } from "./inline.ts";

/** As in the PDF; `fontTable` names what Word may set in its place. */
const FONT = "BIZ UDPGothic";

/** Half points, twentieths of a point. */
const half = (size: number) => Math.round(size * 2);
export const twips = (points: number) => Math.round(points * 20);

/** Lines as far apart as in the PDF, whatever font Word sets: some Japanese fonts ask for nearly twice as much. */
function lines(size: number, leading: number) {
  return { line: twips(size * leading), lineRule: LineRuleType.EXACT };
}

const LOCALES = { ja: "ja-JP", en: "en-GB" } as const;

/** Styles under Word's own names, so that a city hall changes all headings at once. */
export function stylesOf(lang: Language, accent: string): IStylesOptions {
  const heading = (size: number, leading: number, before: number) => ({
    run: { size: half(size), bold: true, color: hex(COLOR.ink), font: FONT },
    paragraph: {
      spacing: { before: twips(before), after: twips(3), ...lines(size, leading) },
      keepNext: true,
    },
  });
  const headline = heading(SIZE.headline, LEADING.headline, 6);
  const small = (id: string, name: string, size: number) => ({
    ...{ id, name, basedOn: "Normal", quickFormat: true },
    run: { size: half(size), color: hex(COLOR.muted) },
    paragraph: { spacing: { after: twips(3), ...lines(size, LEADING.table) } },
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
          size: half(SIZE.text),
          color: hex(COLOR.ink),
          language: { value: LOCALES[lang], eastAsia: LOCALES.ja },
        },
        paragraph: { spacing: { after: twips(4), ...lines(SIZE.text, LEADING.text) } },
      },
      heading1: {
        ...headline,
        run: { ...headline.run, color: hex(accent) },
      },
      heading2: heading(SIZE.block, LEADING.title, 10),
      heading3: heading(SIZE.text, LEADING.title, 8),
    },
    paragraphStyles: [
      {
        ...{ id: "Caption", name: "caption", basedOn: "Normal", quickFormat: true },
        run: { size: half(SIZE.text), bold: true },
        paragraph: {
          spacing: { before: twips(10), after: twips(1), ...lines(SIZE.text, LEADING.title) },
          keepNext: true,
        },
      },
      small("Dek", "Dek", SIZE.table),
      small("Note", "Note", SIZE.note),
      {
        ...{ id: "Cell", name: "Cell", basedOn: "Normal" },
        run: { size: half(SIZE.table) },
        paragraph: { spacing: { after: 0, ...lines(SIZE.table, LEADING.table) } },
      },
      {
        ...{ id: "Picture", name: "Picture", basedOn: "Normal" },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        ...{ id: "Gap", name: "Gap", basedOn: "Normal" },
        paragraph: { spacing: { after: 0, ...lines(SIZE.small, 0.5) } },
      },
    ],
  };
}

/** What Word needs to choose another gothic where the font is not there. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="BIZ UDPゴシック"/><w:panose1 w:val="020B0400000000000000"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Yu Gothic"><w:altName w:val="游ゴシック"/><w:panose1 w:val="020B0400000000000000"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
