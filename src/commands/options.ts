import { UsageError } from "../lib/errors.ts";
import { LANGUAGES, type Language } from "../lib/language.ts";
import type { Municipality } from "../tables/rows.ts";

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
 * Codes of municipalities of the project that are named by code or by name.
 * @throws UsageError for one that the project does not have, or a name that several have
 */
export function readMunicipalities(
  values: readonly string[] | undefined,
  municipalities: readonly Pick<Municipality, "code" | "name" | "prefecture">[],
): readonly string[] {
  const codes = values?.map((value) => {
    const named = municipalities.filter(
      ({ name, prefecture }) => name === value || prefecture + name === value,
    );
    if (named.length <= 1) return named[0]?.code ?? value;
    const list = named
      .map(({ code, prefecture, name }) => `${code} ${prefecture}${name}`)
      .join(", ");
    throw new UsageError(`--municipality ${value}: several fit. Name one by its code: ${list}.`);
  });
  return readChoices(
    "municipality",
    codes,
    municipalities.map(({ code }) => code),
  );
}
