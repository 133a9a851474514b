import type { Plugin } from "vite";

/** What Arquero takes of its library for Arrow files, which no page reads or writes. */
const NAMES = [
  "columnFromArray",
  "columnFromValues",
  "tableFromColumns",
  "tableFromIPC",
  "tableToIPC",
];

/** Leaves Arrow out of a page: a cell that uses it fails at once. */
export function noArrow(): Plugin {
  const id = "\0no-arrow";
  return {
    name: "no-arrow",
    apply: "build",
    enforce: "pre",
    resolveId: (name) => (name === "@uwdata/flechette" ? id : null),
    load: (name) =>
      name === id ? NAMES.map((one) => `export const ${one} = undefined;`).join("\n") : null,
  };
}
