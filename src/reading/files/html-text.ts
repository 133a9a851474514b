import { superscript } from "./superscript.ts";

/** What of a node is needed; elements have names and attributes. */
export interface Node {
  nodeType: number;
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
}

export const BLOCKS = new Set(
  "p div section article main header footer ul ol li dl dt dd h1 h2 h3 h4 h5 h6 tr br caption figure blockquote pre".split(
    " ",
  ),
);
/** What no page shows as a text of its own; readings of kanji (rt) stand beside it. */
const NO_TEXT = new Set(
  "script style noscript template head nav svg select datalist rt rp".split(" "),
);
const STRUCK = new Set(["s", "strike", "del"]);
const NOT_SEEN =
  /(?:^|;)\s{0,99}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|font-size\s{0,9}:\s{0,9}0(?![.\d])|text-decoration(?:-line)?\s{0,9}:[^;]{0,50}line-through)/iu;

/** Whether declarations of style hide a text or strike it out. */
export const hidesText = (style: string): boolean => NOT_SEEN.test(style);

/** Whether a text is in the page, but struck out, deleted or hidden from who reads it. */
const isLeftOut = (node: Node): boolean =>
  STRUCK.has(node.localName ?? "") ||
  typeof node.getAttribute?.("hidden") === "string" ||
  hidesText(node.getAttribute?.("style") ?? "");

/** Counts the texts of a page that are left out since nobody is to read them. */
export class Shown {
  leftOut = 0;

  /** Whether a node is to be read. */
  has(node: Node): boolean {
    if (NO_TEXT.has(node.localName ?? "")) return false;
    if (!isLeftOut(node)) return true;
    if ((node.textContent ?? "").trim() !== "") this.leftOut++;
    return false;
  }

  /** The text inside a node, with a line for each block where `parted`. */
  text(node: Node, parted: boolean): string {
    if (node.nodeType === 3) return node.textContent ?? "";
    if (!this.has(node)) return "";
    const inside = Array.from(node.childNodes, (child) => this.text(child, parted)).join("");
    if (node.localName === "sup") return superscript(inside);
    return parted && BLOCKS.has(node.localName ?? "") ? `\n${inside}` : inside;
  }

  notes(): string[] {
    const one = this.leftOut === 1;
    const texts = `${this.leftOut} ${one ? "text" : "texts"}`;
    return this.leftOut === 0
      ? []
      : [`${texts} that ${one ? "is" : "are"} struck out, deleted or hidden left out`];
  }
}
