import { UsageError } from "../lib/errors.ts";
import type { Language } from "../lib/language.ts";
import { commandText } from "../words/command-texts.ts";

type ParseArgsError = Error & { code: string };

/** Whether node:util's parseArgs threw it: an unknown option, a missing value, a word too many. */
export const isParseArgsError = (error: unknown): error is ParseArgsError =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/**
 * What is wrong with the call of a command.
 * @param name the command's name
 */
export function callFault(
  error: UsageError | ParseArgsError,
  name: string,
  lang: Language,
): string {
  if (error instanceof UsageError)
    return { en: error.message, ja: error.ja ?? error.message }[lang];
  const option = /'([^\s']*)/u.exec(error.message)?.[1] ?? "";
  return textsOf(error)
    .map((one) => commandText(one, lang, { option, name }))
    .join("\n");
}

/** npm takes options for its own that do not stand behind --, and hands on their values alone. */
function textsOf({ code, message }: ParseArgsError): string[] {
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return ["optionUnknown"];
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return ["wordTooMany", "dashes"];
  return [/does not take/u.test(message) ? "optionTakesNone" : "optionTakesOne"];
}
