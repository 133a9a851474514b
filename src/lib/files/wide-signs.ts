import type { Problem } from "../errors.ts";

/** A line that begins with full-width spaces, or has a full-width colon or space behind its key. */
const WIDE_SIGN = /^( *)(　+)|^( *(?:- )?)([A-Za-z_]+\d*)(：|　|:　)/u;

/** The full-width signs that stand where YAML takes half-width ones. */
export function wideSigns(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, i) => {
    const [, , indent, , key = "", sign] = WIDE_SIGN.exec(content) ?? [];
    if (indent === undefined && sign === undefined) return [];
    const said = indent === undefined ? behindKey(key, sign ?? "") : AT_START;
    return [{ code: "yaml-full-width", file, line: i + 1, column: key, ...said }];
  });
}

const AT_START = {
  message: "The line begins with a full-width space （　）. Use half-width spaces.",
  ja: "行頭に全角の空白がある。半角の空白にする。",
};

function behindKey(key: string, sign: string) {
  const [en, ja] =
    sign === "：" ? ["colon （：）", "コロン（：）"] : ["space （　）", "空白（　）"];
  return {
    message: `A full-width ${en} stands behind the key "${key}". Write "${key}: " with a half-width colon and space.`,
    ja: `「${key}」の後に全角の${ja}がある。「${key}: 」と、半角のコロンと空白を書く。`,
  };
}

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
