import { type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Inline } from "../pdf/content.ts";
import { COLOR } from "../pdf/style.ts";

/** `#rrggbb` as Word writes it. */
export const hex = (color: string): string => color.replace("#", "");

/**
 * Texts with their marks, strong parts and addresses. A link to a place of the PDF is plain text
 * here. Addresses are fields: the library gives its hyperlinks a number of chance.
 */
export function runs(content: readonly Inline[], { bold = false } = {}): ParagraphChild[] {
  return content.flatMap((part) => {
    if (part === "\n") return [new TextRun({ break: 1 })];
    return run(typeof part === "string" ? { text: part } : part, bold);
  });
}

function run(part: Exclude<Inline, string>, bold: boolean): ParagraphChild[] {
  const { text, soft, mark, link = "" } = part;
  const sign = mark && new TextRun({ text: `${mark.sign ?? "●"}\u00a0`, color: hex(mark.color) });
  const style = {
    ...(bold || part.bold ? { bold: true } : {}),
    ...(soft ? { color: hex(COLOR.muted) } : {}),
  };
  const said = /^https?:/u.test(link)
    ? new SimpleField(`HYPERLINK "${link.replaceAll('"', "%22")}"`, text)
    : new TextRun({ text, ...style });
  return sign ? [sign, said] : [said];
}
