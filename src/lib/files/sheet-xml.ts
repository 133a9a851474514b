import { DOMParser } from "linkedom";

/** An element of a workbook's files. */
export interface Part {
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<Part>;
  getAttribute?(name: string): string | null;
}

/** The outermost element of one of these files; nothing of an empty one. */
export const rootOf = (source: string): Part | undefined =>
  source === ""
    ? undefined
    : (new DOMParser().parseFromString(source, "text/xml").documentElement as unknown as Part);

/** Whether a switch such as strike is on, which it is without a value. */
export const isOn = (part: Part): boolean =>
  !/^(?:0|false)$/u.test(part.getAttribute?.("val") ?? "");

/** The elements of a name right below one. */
export const partsOf = (node: Part | undefined, name: string): Part[] =>
  [...(node?.childNodes ?? [])].filter((part) => part.localName?.replace(/^\w+:/u, "") === name);
