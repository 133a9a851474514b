import { lexer, type Token, type Tokens } from "marked";
import type { Problem } from "../lib/errors.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";

/**
 * The analyst's own words as blocks: paragraphs, lists, tables and headings (set as level 3, since
 * they stand inside a section of the briefing), strong text and links. Raw HTML, images and links
 * that lead nowhere are refused with their line.
 * @param anchors names that the briefing offers to links of the form `#name`
 */
export function parseCommentary(
  file: string,
  markdown: string,
  anchors: ReadonlySet<string>,
): { blocks: Block[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let line = 1;
  const nested = nestedTooDeep(markdown);
  if (nested !== null) {
    line = nested;
    refuse("commentary-nested", "The same mark stands here 50 times in a row. Leave it out.");
    return { blocks, problems };
  }
  for (const token of lexer(markdown)) {
    blocks.push(...toBlocks(token));
    line += token.raw.split("\n").length - 1;
  }
  return { blocks, problems };

  function refuse(code: string, message: string): void {
    problems.push({ code, file, line, column: "", message });
  }

  function toBlocks(token: Token): Block[] {
    switch (token.type) {
      case "space":
      case "hr":
      case "def":
        return [];
      case "heading":
        return [{ type: "heading", level: 3, text: plain((token as Tokens.Heading).tokens) }];
      case "paragraph":
        return [{ type: "paragraph", content: inline((token as Tokens.Paragraph).tokens) }];
      case "list":
        return [{ type: "list", items: (token as Tokens.List).items.map(listItem) }];
      case "table":
        return [table(token as Tokens.Table)];
      case "html":
        refuse(
          "commentary-html",
          `Raw HTML "${token.raw.trim()}" is not set. Write it as Markdown.`,
        );
        return [];
      default:
        refuse(
          "commentary-unknown",
          `Markdown of the kind "${token.type}" is not set. Use paragraphs, lists, tables and headings.`,
        );
        return [];
    }
  }

  function listItem(item: Tokens.ListItem): Inline[] {
    return item.tokens.flatMap((token) => {
      if (token.type === "text" || token.type === "paragraph")
        return inline((token as Tokens.Text).tokens ?? [token]);
      refuse("commentary-unknown", `A list item holds "${token.raw.trim()}". Keep lists flat.`);
      return [];
    });
  }

  function table({ header, rows }: Tokens.Table): Block {
    return {
      type: "table",
      caption: "",
      columns: header.map(({ text }, i) => ({ label: text, rowHeader: i === 0 })),
      rows: rows.map((cells) => ({ cells: cells.map(({ tokens }) => inline(tokens)) })),
    };
  }

  function inline(tokens: readonly Token[]): Inline[] {
    return tokens.flatMap((token): Inline[] => {
      if (token.type === "strong" || token.type === "em")
        return [{ text: plain((token as Tokens.Strong).tokens), bold: true }];
      if (token.type === "link") return [link(token as Tokens.Link)];
      if (token.type === "br") return [" "];
      if (["text", "escape", "codespan"].includes(token.type)) {
        const nested = (token as Tokens.Text).tokens;
        return nested === undefined ? [unescaped((token as Tokens.Text).text)] : inline(nested);
      }
      const code = token.type === "html" ? "commentary-html" : "commentary-unknown";
      refuse(
        code,
        `"${token.raw.trim()}" is not set. Write plain text, **strong** text or a link.`,
      );
      return [];
    });
  }

  function link({ href, tokens }: Tokens.Link): Inline {
    const text = plain(tokens);
    if (/^https:\/\/[^\s]+\.[^\s]+/u.test(href)) return { text, link: href };
    if (href.startsWith("#") && anchors.has(href.slice(1))) return { text, link: href.slice(1) };
    refuse(
      "commentary-link",
      `The link "${href}" leads nowhere. Use an https address or one of #${[...anchors].join(", #")}.`,
    );
    return text;
  }

  function plain(tokens: readonly Token[]): string {
    return inline(tokens)
      .map((part) => (typeof part === "string" ? part : part.text))
      .join("");
  }
}

/**
 * The line of marks within marks, which marked reads by calling itself: it would end without a word
 * of what is wrong. Null where there are none.
 */
function nestedTooDeep(markdown: string): number | null {
  const found = /([>*_`~[(!#])(?:[ \t]?\1){49}|(?:[-+*][ \t]){50}/u.exec(markdown);
  return found === null ? null : markdown.slice(0, found.index).split("\n").length;
}

/** marked escapes text for HTML; a PDF wants the characters themselves. */
function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
