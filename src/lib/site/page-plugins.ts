import { readFile } from "node:fs/promises";
import * as d3 from "d3";
import type { Plugin } from "vite";

/** Libraries of which a page needs little; cells import them as a whole, which keeps all of it. */
const LIBRARIES = ["arquero", "@observablehq/plot", "d3"];
const VIRTUAL = "\0only-used:";

/** Gives a notebook no more of a library than the names that its text uses. */
export function onlyUsed(): Plugin {
  return {
    name: "only-used",
    apply: "build",
    enforce: "pre",
    async resolveId(id, importer) {
      const [page = ""] = importer?.split("?") ?? [];
      if (!LIBRARIES.includes(id) || !page.endsWith(".html")) return null;
      const found = await this.resolve(id, import.meta.filename, { skipSelf: true });
      const names = usedNames(await readFile(page, "utf8"), id);
      return `${VIRTUAL}${found?.id ?? id}?${names.join(",")}`;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const [path = "", names = ""] = id.slice(VIRTUAL.length).split("?");
      return `export { ${names} } from ${JSON.stringify(path)};`;
    },
  };
}

/** What a text takes of a library that it imports by names or, under a name, as a whole. */
export function usedNames(text: string, library: string): string[] {
  const from = `from\\s*"${library}"`;
  const whole = new RegExp(`import\\s*\\*\\s*as\\s+(\\w+)\\s+${from}`).exec(text)?.[1];
  const named = new RegExp(`import\\s*\\{([^}]*)\\}\\s*${from}`).exec(text)?.[1] ?? "";
  const names = named.split(",").map((name) => name.trim().split(/\s+as\s+/)[0] ?? "");
  const members = whole === undefined ? [] : text.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, "g"));
  return [...new Set([...names, ...Array.from(members, ([, name = ""]) => name)])].filter(Boolean);
}

/** Libraries that other libraries bring along and no page uses, with what those take of them. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Arrow files, which Arquero reads and writes.
  "@uwdata/flechette":
    "columnFromArray columnFromValues tableFromColumns tableFromIPC tableToIPC".split(" "),
  // Maps, which Plot projects.
  "d3-geo": Object.keys(d3).filter((name) => name.startsWith("geo")),
  // Movement of elements, which d3 adds to its selections.
  "d3-transition": ["interrupt"],
};
const RAMPS =
  /^interpolate(Turbo|Viridis|Magma|Inferno|Plasma|Cividis|Warm|Cool|CubehelixDefault|Rainbow|Sinebow)$/u;
const isScheme = (name: string) =>
  name.startsWith("scheme") ||
  RAMPS.test(name) ||
  (name.startsWith("interpolate") && Object.hasOwn(d3, name.replace("interpolate", "scheme")));
/** What the charts of the project do without: colours that Plot gives to what has none, and dates. */
const OF_OWN_PLOTS: typeof LEFT_OUT = {
  "d3-scale-chromatic": Object.keys(d3).filter(isScheme),
  "d3-time-format": Object.keys(d3).filter((name) => /^(time|utc|iso)(Format|Parse)/u.test(name)),
};

/**
 * Leaves these out of a page: a cell that draws a map or reads an Arrow file fails at once.
 * @param ownPlots whether a cell draws with Plot itself
 */
export function leftOut(ownPlots: boolean): Plugin {
  const mark = "\0left-out:";
  const all = ownPlots ? LEFT_OUT : { ...LEFT_OUT, ...OF_OWN_PLOTS };
  return {
    name: "left-out",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (Object.hasOwn(all, id) ? mark + id : null),
    load(id) {
      if (!id.startsWith(mark)) return null;
      const names = all[id.slice(mark.length)] ?? [];
      const code = names.map((name) => `export const ${name} = () => undefined;`).join("\n");
      return { code, moduleSideEffects: false };
    },
  };
}

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
