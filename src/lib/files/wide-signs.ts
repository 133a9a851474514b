import type { Problem } from "../errors.ts";
import { said } from "./fault-texts.ts";

/** A line that begins with full-width spaces, or has a full-width colon or space behind its key. */
const WIDE_SIGN = /^( *)(　+)|^( *(?:- )?)([A-Za-z_]+\d*)(：|　|:　)/u;

/** The full-width signs that stand where YAML takes half-width ones. */
export function wideSigns(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, i) => {
    const [, , indent, , key = "", sign] = WIDE_SIGN.exec(content) ?? [];
    if (indent === undefined && sign === undefined) return [];
    const fault = indent === undefined ? behindKey(key, sign ?? "") : said("yaml.wideStart");
    return [{ code: "yaml-full-width", file, line: i + 1, column: key, ...fault }];
  });
}

const behindKey = (key: string, sign: string) =>
  said(sign === "：" ? "yaml.wideColon" : "yaml.wideSpace", { key });

/** The text with half-width signs in their place, on the same lines. */
export function withoutWideSigns(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line.replace(WIDE_SIGN, (_, start, indent, before, key) =>
        indent === undefined ? `${before}${key}: ` : start + "  ".repeat(indent.length),
      ),
    )
    .join("\n");
}
