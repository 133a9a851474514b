import { flatMapRows } from "../../lib/arquero.ts";
import type { Translated } from "../../lib/language.ts";
import { type Indicator, MOMENTS, type Policy } from "../../tables/rows.ts";
import { FIELD_NAMES, TEXT_FIELD_NAMES } from "../../words/finding-names.ts";
import { type Hit, hitOn, hitOnPolicy, type Rule } from "../rule.ts";

/** Radicals instead of kanji, lost characters, and characters that mean nothing outside one font. */
const STRANGE = /[\u2e80-\u2eff\u2f00-\u2fdf\ufffd\ue000-\uf8ff]/gu;
const DASHES = /[-‐‑‒–—―−－]/gu;
/** A long vowel mark where a minus belongs, a letter among digits. */
const AMONG_DIGITS = /ー(?=[0-9０-９])|(?<=[0-9０-９])(ー(?![ァ-ヶ])|[OolI](?=[0-9０-９]))/gu;

/** Text that a reading machine is likely to have got wrong. */
export const textMisread: Rule = {
  id: "text-misread",
  severity: "warning",
  run: ({ indicators, policies }) => [
    ...flatMapRows<Indicator, Hit>(indicators, ofRow),
    ...flatMapRows<Policy, Hit>(policies, ofPolicy),
  ],
};

function ofPolicy(policy: Policy): Hit[] {
  const { title } = policy;
  const found = strange(title);
  if (found.length === 0) return [];
  return [hitOnPolicy(policy, described(TEXT_FIELD_NAMES.title, title, found))];
}

const TEXTS = ["label", "series", "section", "unit", "note"] as const;

function ofRow(row: Indicator): Hit[] {
  return [
    ...TEXTS.flatMap((name) => hits(TEXT_FIELD_NAMES[name], row[name], strange(row[name]), row)),
    ...MOMENTS.flatMap((name) => {
      const text = row[`${name}_raw`];
      return hits(FIELD_NAMES[name], text, [...strange(text), ...mixed(text)], row);
    }),
  ];
}

function hits(field: Translated, text: string, found: string[], row: Indicator): Hit[] {
  return found.length === 0 ? [] : [hitOn(row, described(field, text, found))];
}

function described(field: Translated, text: string, found: string[]) {
  const characters = [...new Set(found)].map(
    (c) => `${c} U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return { field, text, characters: characters.join(", ") };
}

function strange(text: string): string[] {
  return text.match(STRANGE) ?? [];
}

/** Marks in a cell with digits: dashes of more than one kind, or what stands for a digit or minus. */
function mixed(text: string): string[] {
  if (!/[0-9０-９]/u.test(text)) return [];
  const dashes = text.match(DASHES) ?? [];
  const kinds = dashes.length > 1 ? [...new Set(dashes)] : [];
  return [...(kinds.length > 1 ? kinds : []), ...(text.match(AMONG_DIGITS) ?? [])];
}
