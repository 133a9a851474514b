import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { taxonomyOf } from "../src/plans/taxonomy.ts";
import { taxonomyFile } from "../src/plans/taxonomy-schema.ts";
import { themesOf } from "../src/tables/themes.ts";
import { DATA } from "./real-data.ts";

const file = parse(readFileSync(join(DATA, "taxonomy.yaml"), "utf8"));

/** The taxonomy of this repository, for tests that do not read a whole project. */
export const taxonomy = taxonomyOf(taxonomyFile.parse(file), null);
export const themes = themesOf({
  themes: [...taxonomy.themes],
  subthemes: [...taxonomy.subthemes],
});
/** The ids of the themes in order. */
export const THEMES = themes.ids;
