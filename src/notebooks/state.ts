/** The view is kept in the address, so that it can be sent as a link: `?theme=safety&grade=same`. */

/** What may stand under a key of the address. */
export interface Choice<T extends string = string> {
  key: string;
  options: readonly T[];
}

/** A value of the address that does not exist, and those that do. */
export interface Unknown {
  key: string;
  value: string;
  options: readonly string[];
}

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

/** Values of the address that no choice knows. */
export function unknownValues(choices: readonly Choice[]): Unknown[] {
  return choices.flatMap(({ key, options }) =>
    (params().get(key)?.split(",") ?? [])
      .filter((value) => value !== "" && !options.includes(value))
      .map((value) => ({ key, value, options })),
  );
}

/** Puts values into the address; undefined takes a key out, since what is absent is the default. */
export function writeState(values: Readonly<Record<string, string | undefined>>): void {
  const next = params();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  const query = next.toString().replaceAll("%2C", ",");
  const url = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
  try {
    history.replaceState(history.state, "", url);
  } catch {
    // Some browsers refuse this for files opened from a disk; the page works without it.
  }
}

/** The address of another notebook in the language of this one. */
export function linkTo(page: string, values: Readonly<Record<string, string>> = {}): string {
  const next = new URLSearchParams(values);
  const lang = params().get("lang");
  if (lang !== null) next.set("lang", lang);
  const query = next.toString();
  return query === "" ? page : `${page}?${query}`;
}

function params(): URLSearchParams {
  return new URLSearchParams(location.search);
}
