import { remember } from "../lib/memo.ts";
import { foldWidth } from "../notation/text.ts";
import { type Plan, rowId } from "../plans/project.ts";
import type { PrintedIndicator } from "../plans/schemas.ts";
import type { Taxonomy, Place as ThemePlace } from "../plans/taxonomy.ts";
import type { Direction } from "../tables/rows.ts";

/** Where a row or name belongs and which rule said so. */
interface Place extends ThemePlace {
  /** `override`, `policy:<id>` for a survey about a policy, `word:<expression>`, `remainder`. */
  rule: string;
}

/** What the taxonomy says of the direction; `override` outranks the target's own wording. */
export type StatedDirection = { value: Direction; source: "override" | "word" } | null;

interface Word<Entry = ThemePlace> {
  pattern: RegExp;
  entry: Entry;
}

/** What a row is placed by. */
type Words = Pick<PrintedIndicator, "label" | "series" | "unit" | "code" | "section">;

/** Places rows by data/taxonomy.yaml: overrides, surveys about a policy, then the first word that matches. */
export function createClassifier(taxonomy: Taxonomy, plans: readonly Plan[]) {
  const words = compile(taxonomy.words);
  const policyWords = compile(taxonomy.policies.words);
  const byId = new Map(plans.map((plan) => [plan.file.id, plan]));
  // Few plans hold surveys about a policy.
  const policies = remember((id) => policiesOf(byId.get(id)));
  const overrides = byRow(taxonomy.overrides);
  const policyOverrides = byRow(taxonomy.policies.overrides);
  const said = sayer(taxonomy, words);

  /** By words alone, for names that are no rows of their own. */
  const text = remember((name) => placeOf(matching(words, name)[0]));
  const ofPolicy = remember((title) => matching(policyWords, title));
  /** Every place whose words a title holds, as `theme/subtheme`. */
  const policyPlaces = (title: string) =>
    ofPolicy(title).map(({ entry }) => `${entry.theme}/${entry.subtheme}`);
  return { indicator, policy, policyPlaces, text };

  function indicator(id: string, printed: Words): Place & { direction: StatedDirection } {
    const { word, direction, survey } = said(`${printed.label} ${printed.series} ${printed.unit}`);
    const override = overrides.get(id);
    if (override !== undefined) {
      const { theme, subtheme, direction: value } = override;
      const stated = value === undefined ? direction : ({ value, source: "override" } as const);
      return { theme, subtheme, rule: "override", direction: stated };
    }
    const about = survey ? policyOf(id, printed) : undefined;
    if (about === undefined) return { direction, ...placeOf(word) };
    return { ...policy(about.id, about.title), rule: `policy:${about.id}`, direction };
  }

  function policy(id: string, title: string): Place {
    const override = policyOverrides.get(id);
    if (override === undefined) return placeOf(ofPolicy(title)[0]);
    return { theme: override.theme, subtheme: override.subtheme, rule: "override" };
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

  /** The place of a word, or the remainder where there is no word. */
  function placeOf(word: Word | undefined): Place {
    if (word === undefined) return { rule: "remainder", ...taxonomy.remainder };
    const { theme, subtheme } = word.entry;
    return { theme, subtheme, rule: `word:${word.pattern.source}` };
  }
}

/** What the words of a row say. Municipalities share most of them, and there are hundreds to try. */
function sayer(taxonomy: Taxonomy, words: readonly Word<Taxonomy["words"][number]>[]) {
  const directions = compile(taxonomy.directions);
  const surveys = taxonomy.policy_surveys.map((source) => new RegExp(source, "u"));
  return remember((printed) => {
    const text = foldWidth(printed);
    const word = words.find(({ pattern }) => pattern.test(text));
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

function matching<T>(words: readonly Word<T>[], name: string): Word<T>[] {
  const text = foldWidth(name);
  return words.filter(({ pattern }) => pattern.test(text));
}

function compile<T extends { match: string[] }>(entries: readonly T[]): Word<T>[] {
  return entries.flatMap((entry) =>
    entry.match.map((source) => ({ pattern: new RegExp(source, "u"), entry })),
  );
}

function byRow<T extends { rows: string[] }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.flatMap((entry) => entry.rows.map((row) => [row, entry] as const)));
}
