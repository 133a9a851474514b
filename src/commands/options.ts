import { UsageError } from "../lib/errors.ts";
import { LANGUAGES, type Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { OpenProject } from "../open.ts";
import { lookUp } from "../plans/look-up.ts";
import { lookUpText, noPlan, notInData } from "../words/look-up.ts";

/** The value of --lang, `ja` when it is not given. @throws UsageError for any other. */
export function readLanguage(value: string | undefined): Language {
  const language = LANGUAGES.find((known) => known === (value ?? "ja"));
  if (language === undefined)
    throw new UsageError(`--lang takes ${LANGUAGES.join(" or ")}, not "${value}".`);
  return language;
}

/** Every value of a repeatable option, checked against what there is. */
export function readChoices<T extends string>(
  option: string,
  values: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  if (values === undefined || values.length === 0) return known;
  return values.map((value) => {
    const choice = known.find((name) => name === value);
    if (choice === undefined)
      throw new UsageError(`--${option} takes ${known.join(", ")}, not "${value}".`);
    return choice;
  });
}

/**
 * Codes of municipalities of the project that are named by code, name or reading.
 * @throws UsageError for one that the project does not have, or a name that means none or several
 */
export function readMunicipalities(
  values: readonly string[] | undefined,
  { municipalities, lists }: Pick<OpenProject, "municipalities" | "lists">,
): readonly string[] {
  const listed = new Map(lists.codes.map((line) => [line.code, line]));
  const own = municipalities.map((place) => listed.get(place.code) ?? { ...place, kana: "" });
  return (values ?? municipalities.map(({ code }) => code)).map((value) => {
    const here = lookUp(value, { codes: own, former: [] });
    if (here.kind === "found") return here.line.code;
    const answer = here.kind === "several" ? here : lookUp(value, lists);
    const { en, ja } =
      answer.kind === "found"
        ? notInData(answer.line, municipalities)
        : lookUpText(`--municipality ${value}`, answer);
    throw new UsageError(en, ja);
  });
}

/**
 * Codes of the municipalities that have a plan, for pages on what plans promise; undefined where none
 * has one. Says which are left out.
 */
export function withPlans(
  { municipalities, plans }: Pick<OpenProject, "municipalities" | "plans">,
  terminal: Pick<Terminal, "err">,
): string[] | undefined {
  const planned = new Set(plans.map(({ file }) => file.municipality));
  const [there, without] = [true, false].map((has) =>
    municipalities.filter(({ code }) => planned.has(code) === has),
  );
  if (there === undefined || there.length === 0) return undefined;
  for (const { name } of without ?? []) terminal.err(noPlan(name).en);
  return there.map(({ code }) => code);
}
