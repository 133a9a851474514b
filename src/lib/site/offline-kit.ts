import type { Plugin } from "vite";

/** Modules of the kit's standard library, by their place in the package. */
const STDLIB = /notebook-kit\/dist\/src\/runtime\/stdlib\/([\w-]+)\.js$/;

/**
 * The kit's built-in names (Plot, d3, aq, Inputs, htl and more) are loaded from a network when a cell
 * uses them. They are left out: a cell that uses one fails with "… is not defined" instead of failing
 * on a machine without a network only. `md` needs none and stays where there is Markdown.
 */
const REPLACED: Record<string, string> = {
  recommendedLibraries: "export {};",
  sampleDatasets: "export {};",
  highlight: "export async function highlight() {}",
  zip: "export const ZipArchive = undefined;",
  xlsx: "export const Workbook = undefined;",
};

const MARKDOWN = 'export const md = () => import("./md.js").then(({ md }) => md);';

/**
 * Takes everything out of the kit's runtime that would have to be loaded from a network.
 * @param markdown whether a cell may be Markdown, whose reader is large
 */
export function offlineKit(markdown: boolean): Plugin {
  return {
    name: "offline-kit",
    enforce: "pre",
    load(id) {
      const name = STDLIB.exec(id.replaceAll("\\", "/").split("?")[0] ?? "")?.[1] ?? "";
      return markdown && name === "recommendedLibraries" ? MARKDOWN : REPLACED[name];
    },
  };
}
