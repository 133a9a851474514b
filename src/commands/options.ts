import { UsageError } from "../lib/errors.ts";
import { LANGUAGES, type Language } from "../lib/language.ts";

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
