import type { Plugin } from "vite";

/** Libraries that other libraries bring along and no page uses, with what those take of them. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Arrow files, which Arquero reads and writes.
  "@uwdata/flechette":
    "columnFromArray columnFromValues tableFromColumns tableFromIPC tableToIPC".split(" "),
  // Maps, which Plot projects.
  "d3-geo":
    "geoAlbers geoAlbersUsa geoAzimuthalEqualArea geoAzimuthalEquidistant geoCentroid geoClipRectangle geoConicConformal geoConicEqualArea geoConicEquidistant geoEqualEarth geoEquirectangular geoGnomonic geoGraticule10 geoMercator geoOrthographic geoPath geoStereographic geoStream geoTransform geoTransverseMercator".split(
      " ",
    ),
  // Movement of elements, which d3 adds to its selections.
  "d3-transition": ["interrupt"],
};

/** Leaves these out of a page: a cell that draws a map or reads an Arrow file fails at once. */
export function leftOut(): Plugin {
  const mark = "\0left-out:";
  return {
    name: "left-out",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (Object.hasOwn(LEFT_OUT, id) ? mark + id : null),
    load(id) {
      if (!id.startsWith(mark)) return null;
      const names = LEFT_OUT[id.slice(mark.length)] ?? [];
      const code = names.map((name) => `export const ${name} = () => undefined;`).join("\n");
      return { code, moduleSideEffects: false };
    },
  };
}
