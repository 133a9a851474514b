import { LANGUAGES, type Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { OpenProject } from "../open.ts";
import { ID } from "../plans/ids.ts";
import { commandText, usageError } from "../words/command-texts.ts";

/** What most commands are told: the language of their messages, the data folder. */
export const COMMON = {
  lang: { type: "string" },
  data: { type: "string", default: "data" },
} as const;

/**
 * The values of a repeatable option, checked against what there is, in the order of that and each once:
 * the order of a call changes nothing.
 */
export function readChoices<T extends string>(
  option: string,
  values: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  if (values === undefined || values.length === 0) return known;
  const chosen = new Set(values.map((value) => readChoice(option, value, known)));
  return known.filter((name) => chosen.has(name));
}

export function readChoice<T extends string>(
  option: string,
  value: string,
  known: readonly T[],
): T {
  const choice = known.find((name) => name === value);
  if (choice === undefined)
    throw usageError("choiceForm", { option, known: known.join(", "), value });
  return choice;
}

/** @throws UsageError where an option is given without what it belongs to, and would do nothing */
export function readBeside(option: string, value: unknown, other: string, there: boolean): void {
  if (value !== undefined && !there) throw usageError("optionAlone", { option, other });
}

/** @throws UsageError where --plan gives what no id of a plan can be */
export function checkPlanId(id: string): void {
  if (!ID.test(id)) throw usageError("planForm", { id });
}

/**
 * Codes of the municipalities that have a plan, for pages on what plans promise; undefined where none
 * has one. Says which are left out.
 */
export function withPlans(
  { municipalities, plans }: Pick<OpenProject, "municipalities" | "plans">,
  { err, lang = "en" }: Pick<Terminal, "err" | "lang">,
): string[] | undefined {
  const planned = new Set(plans.map(({ file }) => file.municipality));
  const [there, without] = [true, false].map((has) =>
    municipalities.filter(({ code }) => planned.has(code) === has),
  );
  if (there === undefined || there.length === 0) return undefined;
  for (const { name } of without ?? []) err(commandText("noPlan", lang, { name }));
  return there.map(({ code }) => code);
}

/** The value of --lang, else the language that the terminal speaks. @throws UsageError for any other. */
export function readLanguage(
  value: string | undefined,
  { lang = "en" }: Pick<Terminal, "lang">,
): Language {
  const language = LANGUAGES.find((known) => known === (value ?? lang));
  if (language === undefined)
    throw usageError("langForm", { known: LANGUAGES.join(" or "), value: value ?? "" });
  return language;
}
