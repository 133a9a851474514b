import { briefingSet, type NamedBriefing } from "../../src/briefings/set.ts";
import type { Language } from "../../src/lib/language.ts";
import { realProject, realRows } from "../real-data.ts";
import { contextOf } from "./page-counts.ts";

const sets = new Map<Language, Promise<NamedBriefing[]>>();

/** Every briefing of the data of this repository, once for all tests: nobody may change it. */
export function realBriefings(lang: Language): Promise<NamedBriefing[]> {
  const known = sets.get(lang) ?? build(lang);
  sets.set(lang, known);
  return known;
}

async function build(lang: Language): Promise<NamedBriefing[]> {
  return briefingSet(contextOf(await realRows(), (await realProject()).units, lang));
}
