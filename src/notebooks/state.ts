import { LANGUAGES, type Language } from "../lib/language.ts";

/** The view is kept in the address, so that it can be sent as a link: `?theme=safety&grade=same`. */

/** What may stand under a key of the address. */
export interface Choice<T extends string = string> {
  key: string;
  options: readonly T[];
}

type Unknown = Choice & { value: string };

/** The chosen one; the first where the address names none or one that does not exist. */
export function readOne<T extends string>({ key, options }: Choice<T>, fallback: T): T {
  const value = params().get(key);
  return options.find((option) => option === value) ?? fallback;
}

/** The chosen ones in the order of the options; all of them where the address names none. */
export function readSeveral<T extends string>({ key, options }: Choice<T>): T[] {
  const value = params().get(key);
  if (value === null) return [...options];
  const named = value.split(",");
  const known = options.filter((option) => named.includes(option));
  return known.length === 0 && value !== "" ? [...options] : known;
}

export function readText(key: string): string {
  return params().get(key) ?? "";
}

export const LANGUAGE_CHOICE = { key: "lang", options: LANGUAGES } as const;

/** The language that the address names; Japanese where it names none. */
export function readLanguage(): Language {
  return readOne(LANGUAGE_CHOICE, "ja");
}

/** Values of the address that no choice knows. */
export function unknownValues(choices: readonly Choice[]): Unknown[] {
  return choices.flatMap(({ key, options }) =>
    (params().get(key)?.split(",") ?? [])
      .filter((value) => value !== "" && !options.includes(value))
      .map((value) => ({ key, value, options })),
  );
}

/** Puts values into the address, undefined takes a key out; `step` lets Back undo it. */
export function writeState(
  values: Readonly<Record<string, string | undefined>>,
  { step = false }: { step?: boolean } = {},
): void {
  const next = params();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  const url = addressWith(next);
  if (url === addressWith(params())) return;
  try {
    if (step) history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
  } catch {
    // Some browsers refuse this for files opened from a disk; the page works without it.
  }
}

/** The address of another notebook in the language of this one, with some choices. */
export function linkTo(page: string, choices: Readonly<Record<string, string>> = {}): string {
  const lang = params().get("lang");
  const asked = new URLSearchParams({ ...(lang === null ? {} : { lang }), ...choices }).toString();
  return asked === "" ? page : `${page}?${asked}`;
}

export function figureAddress(id: string): string {
  return `${location.href.split("#")[0]}#${id}`;
}

/** The address of one figure alone; of a page on a disk its name, to stand beside it. */
export function embedAddress(id: string): string {
  const next = params();
  next.set("embed", id);
  const page =
    location.protocol === "file:"
      ? location.pathname.split("/").at(-1)
      : `${location.origin}${location.pathname}`;
  return `${page}?${queryOf(next)}`;
}

function addressWith(values: URLSearchParams): string {
  const query = queryOf(values);
  return `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
}

const queryOf = (values: URLSearchParams) => values.toString().replaceAll("%2C", ",");

function params(): URLSearchParams {
  return new URLSearchParams(location.search);
}
