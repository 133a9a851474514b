import qrcode from "qrcode-generator";
import type { Block, Code, Inline } from "../lib/pdf/content.ts";
import { fill } from "../words/charts.ts";
import { sourcesWords as words } from "../words/sources.ts";
import type { BriefingContext } from "./context.ts";

/**
 * The end of the front pages: where the figures are from and, where the settings give an address,
 * where annex and data are, in letters and as a code for a camera.
 */
export function sourcesParagraph(
  sources: string,
  { dataAddress, lang }: Pick<BriefingContext, "dataAddress" | "lang">,
): Block {
  const content: Inline[] = [{ text: words.head[lang], bold: true }, sources];
  if (dataAddress === "") return { type: "paragraph", style: "small", content };
  return {
    type: "paragraph",
    style: "small",
    content: [
      ...content,
      { text: words.more[lang], bold: true },
      { text: dataAddress, link: dataAddress },
    ],
    code: codeOf(dataAddress, fill(words.codeAlt, lang, { address: dataAddress })),
  };
}

/** A QR code that can be read with 15 % of it damaged, as print on cheap paper needs. */
function codeOf(address: string, alt: string): Code {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  const every = Array.from({ length: modules }, (_, i) => i);
  const dark = every.flatMap((row) =>
    runsOf(every.filter((column) => code.isDark(row, column))).map(
      ([from, length]) => `M${from} ${row}h${length}v1h-${length}z`,
    ),
  );
  return { path: dark.join(""), modules, alt };
}

/** Numbers that follow each other, as first and length: squares side by side would show a seam. */
function runsOf(sorted: readonly number[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}
