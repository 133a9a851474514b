import * as d3 from "d3";
import type { Plugin } from "vite";

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
