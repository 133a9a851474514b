import type { Translated } from "../lib/language.ts";
import { absent, denominators, superseded } from "./measure-note-base.ts";
import type { Noted } from "./measure-note-parts.ts";
import { doubts, years } from "./measure-note-years.ts";

/**
 * What follows from the rows of a measure and is therefore not written in its caveat: their years,
 * what they are divided by, what another year of a doubtful baseline would change, plans that later
 * ones have taken the place of, and municipalities without a row.
 */
export function measureNote(noted: Noted): Translated {
  const parts = [years, denominators, doubts, superseded, absent].map((part) => part(noted));
  return {
    ja: parts.map(({ ja }) => ja).join(""),
    en: parts
      .map(({ en }) => en)
      .filter((text) => text !== "")
      .join(" "),
  };
}
