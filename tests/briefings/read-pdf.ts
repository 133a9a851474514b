import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure tree as pdf.js gives it. */
export interface StructNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

export interface ReadPage {
  /** Texts by the id of the marked content that holds them; artifacts under "artifact". */
  texts: Map<string, string>;
  tree: StructNode;
}

/** Reads pages, structure and metadata back with another library than the one that wrote them. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ("str" in item) {
        const id = open.at(-1) ?? "unmarked";
        texts.set(id, (texts.get(id) ?? "") + item.str);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? "artifact");
    }
    pages.push({ texts, tree: (await page.getStructTree()) as StructNode });
  }
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  await task.destroy();
  return { pages, info: info as Record<string, unknown>, outline };
}

/** All nodes of a role below a node, in reading order. */
export function nodesOf(node: StructNode, role: string): StructNode[] {
  const below = (node.children ?? []).flatMap((child) => nodesOf(child, role));
  return node.role === role ? [node, ...below] : below;
}

/** The text of a node in the order of the structure tree. */
export function textOf({ id, children = [] }: StructNode, texts: ReadPage["texts"]): string {
  return (id ? (texts.get(id) ?? "") : "") + children.map((child) => textOf(child, texts)).join("");
}
