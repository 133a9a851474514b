import { lexer, type Token, type Tokens } from "marked";
import type { Problem } from "../lib/errors.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { problemOf } from "../words/command-texts.ts";

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
  const refuseAt =
    (line: number): Refuse =>
    (name, values) =>
      problems.push(problemOf(name, { file, line, column: "" }, values));
  const tokens = tokensOf(markdown);
  if (typeof tokens === "number") {
    refuseAt(tokens)("commentary-nested");
    return { blocks, problems };
  }
  let line = 1;
  for (const token of tokens) {
    blocks.push(...blocksOf(token, inlineReader(anchors, refuseAt(line))));
    line += token.raw.split("\n").length - 1;
  }
  return { blocks, problems };
}

type Refuse = (name: string, values?: Record<string, string>) => void;
type InlineReader = ReturnType<typeof inlineReader>;

/** A paragraph, heading, list or table; nothing for what is refused or only parts others. */
function blocksOf(token: Token, reader: InlineReader): Block[] {
  const { inline, plain, refuse } = reader;
  switch (token.type) {
    case "space":
    case "hr":
    case "def":
      return [];
    case "heading":
      return [{ type: "heading", level: 3, text: plain((token as Tokens.Heading).tokens) }];
    case "paragraph":
      return [{ type: "paragraph", content: inline((token as Tokens.Paragraph).tokens) }];
    case "list": {
      const { items } = token as Tokens.List;
      return [{ type: "list", items: items.map((item) => listItem(item, reader)) }];
    }
    case "table":
      return [tableOf(token as Tokens.Table, reader)];
    case "html":
      refuse("commentary-html", { raw: token.raw.trim() });
      return [];
    default:
      refuse("commentary-unknown", { type: token.type });
      return [];
  }
}

function listItem(item: Tokens.ListItem, { inline, refuse }: InlineReader): Inline[] {
  return item.tokens.flatMap((token) => {
    if (token.type === "text" || token.type === "paragraph")
      return inline((token as Tokens.Text).tokens ?? [token]);
    refuse("commentary-unknown.item", { raw: token.raw.trim() });
    return [];
  });
}

function tableOf({ header, rows }: Tokens.Table, { inline }: InlineReader): Block {
  return {
    type: "table",
    caption: "",
    columns: header.map(({ text }, i) => ({ label: text, rowHeader: i === 0 })),
    rows: rows.map((cells) => ({ cells: cells.map(({ tokens }) => inline(tokens)) })),
  };
}

/** Reads what stands in a line: text, strong text and links. */
function inlineReader(anchors: ReadonlySet<string>, refuse: Refuse) {
  return { inline, plain, refuse };

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
      const name = token.type === "html" ? "commentary-html.inline" : "commentary-unknown.inline";
      refuse(name, { raw: token.raw.trim() });
      return [];
    });
  }

  function link({ href, tokens }: Tokens.Link): Inline {
    const text = plain(tokens);
    if (/^https:\/\/[^\s]+\.[^\s]+/u.test(href)) return { text, link: href };
    if (href.startsWith("#") && anchors.has(href.slice(1))) return { text, link: href.slice(1) };
    const names = `#${[...anchors].join(", #")}`;
    refuse("commentary-link", { href, names });
    return text;
  }

  function plain(tokens: readonly Token[]): string {
    return inline(tokens)
      .map((part) => (typeof part === "string" ? part : part.text))
      .join("");
  }
}

/** What the Markdown holds; where marks are within marks, deeper than marked can call itself, their line. */
function tokensOf(markdown: string): Token[] | number {
  const found = NESTED.exec(markdown);
  if (found) return markdown.slice(0, found.index).split("\n").length;
  try {
    return lexer(markdown);
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}
/** Marks in a row, or before a line as many blanks as only lists within lists have. */
const NESTED = /(?:[>*_`~[(!#][ \t]?|[-+][ \t]|[0-9]{1,9}[.)][ \t]){50}|^[ \t]{50,}(?=\S)/mu;

/** marked escapes text for HTML; a PDF wants the characters themselves. */
function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
