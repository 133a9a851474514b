import { remember } from "../lib/memo.ts";
import { foldWidth } from "../notation/text.ts";
import { type Plan, rowId } from "../plans/project.ts";
import type { PrintedIndicator } from "../plans/schemas.ts";
import type { Taxonomy } from "../plans/taxonomy.ts";
import type { Direction } from "../tables/rows.ts";

/** Where a row belongs and which rule said so. */
export interface Place {
  theme: string;
  subtheme: string;
  /** `override`, `policy:<id>` for a survey about a policy, `word:<expression>`, `remainder`. */
  rule: string;
  /** What the taxonomy says of the direction; `override` outranks the target's own wording. */
  direction: { value: Direction; source: "override" | "word" } | null;
}

interface Word<Entry = { theme: string; subtheme: string }> {
  pattern: RegExp;
  entry: Entry;
}

/** What a row is placed by. */
type Words = Pick<PrintedIndicator, "label" | "series" | "unit" | "code" | "section">;

export interface Classifier {
  indicator(id: string, printed: Words): Place;
  policy(id: string, title: string): Omit<Place, "direction">;
  /** Every place whose words a title holds, as `theme/subtheme`. */
  policyPlaces(title: string): readonly string[];
  /** By words alone, for names that are no rows of their own. */
  text(name: string): Omit<Place, "direction">;
}

/** Places rows by data/taxonomy.yaml: overrides, surveys about a policy, then the first word that matches. */
export function createClassifier(taxonomy: Taxonomy, plans: readonly Plan[]): Classifier {
  const words = compile(taxonomy.words);
  const policyWords = compile(taxonomy.policies.words);
  const byId = new Map(plans.map((plan) => [plan.file.id, plan]));
  // Few plans hold surveys about a policy.
  const policies = remember((id) => policiesOf(byId.get(id)));
  const placeOf = placeBy({ ...taxonomy.remainder, rule: "remainder" });
  const overrides = byRow(taxonomy.overrides);
  const policyOverrides = byRow(taxonomy.policies.overrides);

  const said = sayer(taxonomy, words);
  const byWord = remember((name) => placeOf(firstWord(words, name)));
  const policyByWord = remember((title) => placeOf(firstWord(policyWords, title)));

  return { indicator, policy, policyPlaces: placesBy(policyWords), text: byWord };

  function indicator(id: string, printed: Words): Place {
    const { word, direction, survey } = said(`${printed.label} ${printed.series} ${printed.unit}`);

    const override = overrides.get(id);
    if (override !== undefined) {
      const { theme, subtheme } = override;
      const stated =
        override.direction === undefined
          ? direction
          : ({ value: override.direction, source: "override" } as const);
      return { theme, subtheme, rule: "override", direction: stated };
    }
    if (survey) {
      const about = policyOf(id, printed);
      if (about !== undefined) {
        const { theme, subtheme } = policy(about.id, about.title);
        return { theme, subtheme, rule: `policy:${about.id}`, direction };
      }
    }
    return { ...placeOf(word), direction };
  }

  function policy(id: string, title: string): Omit<Place, "direction"> {
    const override = policyOverrides.get(id);
    if (override !== undefined)
      return { theme: override.theme, subtheme: override.subtheme, rule: "override" };
    return policyByWord(title);
  }

  /** The policy of the same plan whose code the row carries, or whose title ends its section. */
  function policyOf(id: string, printed: Words) {
    const own = policies(id.slice(0, id.lastIndexOf("-")));
    const code = foldWidth(printed.code);
    return (
      own.find((policy) => policy.code !== "" && policy.code === code) ??
      own.find(({ title }) => printed.section.endsWith(title))
    );
  }
}

/** What the words of a row say. Municipalities share most of them, and there are hundreds to try. */
function sayer(taxonomy: Taxonomy, words: readonly Word<Taxonomy["words"][number]>[]) {
  const directions = compile(taxonomy.directions);
  const surveys = taxonomy.policy_surveys.map((source) => new RegExp(source, "u"));
  return remember((printed) => {
    const text = foldWidth(printed);
    const word = firstWord(words, printed);
    const lean =
      directions.find(({ pattern }) => pattern.test(text))?.entry.direction ??
      word?.entry.direction;
    const direction = lean === undefined ? null : ({ value: lean, source: "word" } as const);
    return { word, direction, survey: surveys.some((pattern) => pattern.test(text)) };
  });
}

function policiesOf(plan: Plan | undefined) {
  return (plan?.policies ?? []).map(({ row: { row, code, title } }) => ({
    id: rowId(plan?.file.id ?? "", row),
    code: foldWidth(code),
    title,
  }));
}

function firstWord<T>(words: readonly Word<T>[], name: string) {
  const text = foldWidth(name);
  return words.find(({ pattern }) => pattern.test(text));
}

/** Every place whose words a title holds. */
function placesBy(words: readonly Word[]): Classifier["policyPlaces"] {
  return remember((title) => {
    const text = foldWidth(title);
    const found = words.filter(({ pattern }) => pattern.test(text));
    return found.map(({ entry }) => `${entry.theme}/${entry.subtheme}`);
  });
}

/** The place of a word, or the remainder where there is no word. */
function placeBy(remainder: Omit<Place, "direction">) {
  return (word: Word | undefined): Omit<Place, "direction"> => {
    if (word === undefined) return remainder;
    const { theme, subtheme } = word.entry;
    return { theme, subtheme, rule: `word:${word.pattern.source}` };
  };
}

function compile<T extends { match: string[] }>(entries: readonly T[]): Word<T>[] {
  return entries.flatMap((entry) =>
    entry.match.map((source) => ({ pattern: new RegExp(source, "u"), entry })),
  );
}

function byRow<T extends { rows: string[] }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.flatMap((entry) => entry.rows.map((row) => [row, entry] as const)));
}
