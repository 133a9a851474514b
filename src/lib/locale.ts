import { LANGUAGES, type Language } from "./language.ts";

/**
 * The language that the locale of the system asks for: `ja_JP.UTF-8`, `en_GB`. Null where it names
 * none, as `C` does, or another.
 */
export function localeLanguage(env: {
  LC_ALL?: string;
  LC_MESSAGES?: string;
  LANG?: string;
}): Language | null {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  const named = locale ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return (
    LANGUAGES.find((language) => new RegExp(`^${language}\\b|^${language}_`, "iu").test(named)) ??
    null
  );
}

/** The values of --lang in a call. */
export const languagesNamed = (args: readonly string[]): string[] =>
  args.flatMap((arg, i) =>
    arg === "--lang" ? (args[i + 1] ?? []) : arg.startsWith("--lang=") ? arg.slice(7) : [],
  );

/** The language that a call names once with --lang; null where it names none or several. */
export function calledLanguage(args: readonly string[]): Language | null {
  const named = languagesNamed(args);
  return (named.length === 1 && LANGUAGES.find((language) => language === named[0])) || null;
}
