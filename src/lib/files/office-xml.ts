import { DOMParser } from "linkedom";
import { unpackEntry, zipEntries } from "./zip.ts";

/** An element of the files of a workbook or a Word document. */
export interface Part {
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<Part>;
  getAttribute?(name: string): string | null;
}

/** The texts of an archive by the names of their files; empty where one is missing, damaged or over `most` bytes. */
export function textsIn(bytes: Uint8Array, most: number): (name: string) => string {
  const entries = zipEntries(bytes) ?? [];
  return (name) => {
    const entry = entries.find((one) => one.name === name);
    return new TextDecoder().decode(entry && unpackEntry(bytes, entry, most));
  };
}

/** The outermost element of one of these files; nothing of an empty one. */
export const rootOf = (source: string): Part | undefined =>
  source === ""
    ? undefined
    : (new DOMParser().parseFromString(source, "text/xml").documentElement as unknown as Part);

/** Whether a switch such as strike is on, which it is without a value. */
export const isOn = (part: Part): boolean =>
  !/^(?:0|false|off|none)$/u.test(part.getAttribute?.("val") ?? part.getAttribute?.("w:val") ?? "");

/** The elements of a name right below one. */
export const partsOf = (node: Part | undefined, name: string): Part[] =>
  [...(node?.childNodes ?? [])].filter((part) => part.localName?.replace(/^\w+:/u, "") === name);
