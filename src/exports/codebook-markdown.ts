import type { Block } from "./codebook.ts";

/** The codebook as Markdown with pipe tables. */
export function codebookMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${plain(part.text)}`;
    case "paragraph":
      return plain(part.text);
    case "list":
      return part.items.map((item) => `- ${plain(item)}`).join("\n");
    case "table": {
      const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
      return [line(part.head), line(part.head.map(() => "---")), ...part.rows.map(line)].join("\n");
    }
  }
}

/** Signs that Markdown would read as markup. */
function plain(text: string): string {
  return text.replace(/[\\|*_<>[\]`]/gu, (sign) => `\\${sign}`);
}
