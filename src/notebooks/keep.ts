import type { Language } from "../lib/language.ts";
import { keeps } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import { button } from "./dom.ts";
import { save } from "./take.ts";

/** The forms of a notebook, whose values a kept one has in their place. */
const FORM = /view\(controls\([\s\S]*?\}, page\)\)/g;

/**
 * A button that saves this notebook with the present choices as constants, to go on from in
 * notebooks/my/. The build puts the notebook's own text into the page.
 */
export function keepButton(lang: Language): HTMLElement {
  return button({ class: "keep", title: keeps.hint[lang] }, keep, keeps.button[lang]);
  function keep() {
    const text = document.querySelector("#notebook-source")?.textContent ?? '""';
    const forms = [
      ...document.querySelectorAll<HTMLFormElement & { value: object }>("form.controls"),
    ];
    const values = forms.map(({ value }) => JSON.stringify(value));
    const title = fill(keeps.title, lang, {
      title: document.querySelector("h1")?.textContent ?? "",
    });
    const shown = [...document.querySelectorAll("main > details.code > pre")].map(
      (pre) => pre.textContent ?? "",
    );
    const source = kept(withShown(String(JSON.parse(text)), shown), values, title);
    save([source], "text/html;charset=utf-8", "my-notebook.html");
  }
}

/** The text of a notebook with the cells whose code the page shows, as it shows them. */
export function withShown(source: string, shown: readonly string[]): string {
  let at = 0;
  return source.replace(/( pinned>)(?=<\/script>)/gu, (tag) => {
    const lines = (shown[at++] ?? "").trimEnd().split("\n");
    const indented = lines.map((line) => (line === "" ? "" : `    ${line}`));
    return `${tag}\n${indented.join("\n")}\n  `;
  });
}

/** A notebook for notebooks/my/: values in the place of forms, sources one folder further up. */
export function kept(source: string, values: readonly string[], title: string): string {
  let at = 0;
  return source
    .replace(FORM, (form) => values[at++] ?? form)
    .replace(/header\(data, "\w+"\)/u, () => `header(data, ${JSON.stringify(title)})`)
    .replace(/<title>[^<]*/u, () => `<title>${title}`)
    .replaceAll('from "../src/', 'from "../../src/');
}
