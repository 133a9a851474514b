import type { DataFolder } from "../lib/files/data-folder.ts";
import { problemOf } from "../words/command-texts.ts";
import { checkTaxonomy } from "./check-themes.ts";
import { type Taxonomy, taxonomyOf } from "./taxonomy.ts";
import { type TaxonomyFile, taxonomyFile } from "./taxonomy-schema.ts";

/** A file of themes as read, and what it comes to. */
export interface Source {
  /** Named as in messages, `data/taxonomy.yaml`. */
  file: string;
  content: TaxonomyFile;
  taxonomy: Taxonomy;
}

/** Where nothing could be read. */
const NONE: TaxonomyFile = {
  themes: [],
  policy_surveys: [],
  words: [],
  directions: [],
  overrides: [],
  policies: { words: [], overrides: [] },
  headlines: [],
};

/**
 * Reads a file of themes and the one that it extends; what is wrong goes to the folder's problems.
 * @returns the file's own first
 */
export async function loadTaxonomy(data: DataFolder, name: string): Promise<[Source, ...Source[]]> {
  const content = await data.yaml(name, taxonomyFile);
  if (content?.extends === undefined) return [sourceOf(data, name, content, null)];
  const other = content.extends;
  const under = other === name ? content : await data.yaml(other, taxonomyFile);
  if (under?.extends !== undefined) {
    const place = { file: `data/${name}`, line: 0, column: "extends" };
    data.problems.push(data.locate(problemOf("taxonomy-chain", place, { other })));
  }
  // Without the file below, all that this one takes from it would be reported as missing.
  if (under === null || under.extends !== undefined) return [sourceOf(data, name, null, null)];
  const base = sourceOf(data, other, under, null);
  return [sourceOf(data, name, content, base.taxonomy), base];
}

/** `content` is null where it cannot be used, which is reported already. */
function sourceOf(
  data: DataFolder,
  name: string,
  content: TaxonomyFile | null,
  base: Taxonomy | null,
): Source {
  const file = `data/${name}`;
  const taxonomy = taxonomyOf(content ?? NONE, base);
  const found = content === null ? [] : checkTaxonomy(content, taxonomy, base);
  data.problems.push(...found.map((complaint) => data.locate({ ...complaint, file, line: 0 })));
  return { file, content: content ?? NONE, taxonomy };
}
