import type { Language } from "../lib/language.ts";
import { frame } from "../words/notebooks.ts";
import { button } from "./dom.ts";

/** Puts a link on the clipboard and says so on the button; shows it where there is no clipboard. */
export function copyButton(text: string, lang: Language, link: () => string): HTMLButtonElement {
  const node = button({ class: "copy" }, copy, text);
  return node;
  async function copy() {
    try {
      await navigator.clipboard.writeText(link());
    } catch {
      prompt(text, link());
      return;
    }
    node.textContent = frame.copied[lang];
    setTimeout(() => {
      node.textContent = text;
    }, 2000);
  }
}
