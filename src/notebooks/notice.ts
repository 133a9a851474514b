import type { Language } from "../lib/language.ts";
import { notices } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import { el } from "./dom.ts";
import { type Choice, unknownValues } from "./state.ts";

/** A sentence that says what is wrong and what to do. */
export function notice(text: string): HTMLElement {
  return el("p", { class: "notice", role: "status" }, text);
}

export function emptyNotice(lang: Language): HTMLElement {
  return notice(notices.empty[lang]);
}

/** One sentence for each value of the address that does not exist. */
export function unknownNotices(choices: readonly Choice[], lang: Language): HTMLElement[] {
  return unknownValues(choices).map(({ key, value, options }) =>
    notice(fill(notices.unknown, lang, { key, value, options: options.join(", ") })),
  );
}
