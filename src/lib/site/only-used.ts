import { readFile } from "node:fs/promises";
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
