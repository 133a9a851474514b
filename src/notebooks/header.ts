import { LANGUAGES, type Language } from "../lib/language.ts";
import { languageNames } from "../words/names.ts";
import { frame, leads, pages } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import { button, el, fold } from "./dom.ts";
import { unknownNotices } from "./notice.ts";
import { LANGUAGE_CHOICE, linkTo, readLanguage, writeState } from "./state.ts";
import type { NotebookData } from "./tables-file.ts";

type PageName = keyof typeof pages;

/**
 * The head of a notebook: links to the others, the switch of language, title and lead. An input for
 * the kit's `view`: its value is the chosen language.
 * @param page a page of the project, or the title of a notebook of your own
 */
export function header(
  data: NotebookData,
  page: PageName | (string & {}),
): HTMLElement & { value: Language } {
  const node = Object.assign(el("header", { class: "page-head" }), { value: readLanguage() });
  const draw = () => node.replaceChildren(...parts(data, page, node.value, choose));
  const choose = (lang: Language) => {
    writeState({ lang: { ja: undefined, en: lang }[lang] }, { step: true });
    show(lang);
    node.querySelector<HTMLElement>(`[data-lang="${lang}"]`)?.focus();
  };
  const show = (lang: Language) => {
    node.value = lang;
    draw();
    node.dispatchEvent(new Event("input", { bubbles: true }));
  };
  addEventListener("popstate", () => readLanguage() !== node.value && show(readLanguage()));
  foldCode();
  draw();
  return node;
}

/** Readers want the charts; the code of each cell is a click away, and scrolls with the keyboard too. */
function foldCode(): void {
  for (const code of document.querySelectorAll<HTMLElement>("main > pre")) {
    code.tabIndex = 0;
    const box = fold("");
    box.className = "code";
    code.replaceWith(box);
    box.append(code);
  }
}

function parts(
  data: NotebookData,
  page: string,
  lang: Language,
  choose: (lang: Language) => void,
): Node[] {
  const title = isPage(page) ? pages[page][lang] : page;
  const folder = isPage(page) ? "./" : "../";
  document.documentElement.lang = lang;
  for (const summary of document.querySelectorAll("details.code > summary"))
    summary.textContent = frame.code[lang];
  document.title = `${title} | machikurabe`;
  const links = Object.entries(pages).map(([name, text]) =>
    el(
      "li",
      {},
      el(
        "a",
        {
          href: linkTo(`${folder}${name}.html`),
          "aria-current": name === page ? "page" : undefined,
        },
        text[lang],
      ),
    ),
  );
  const reports = el("li", {}, el("a", { href: `${folder}../index.html` }, frame.reports[lang]));
  const switches = LANGUAGES.map((name) =>
    button(
      { lang: name, "data-lang": name, "aria-pressed": String(name === lang) },
      () => choose(name),
      languageNames[name],
    ),
  );
  return [
    el("a", { class: "skip", href: "#content" }, frame.skip[lang]),
    el(
      "div",
      { class: "bar" },
      el("nav", { "aria-label": frame.navigation[lang] }, el("ul", {}, ...links, reports)),
      el(
        "div",
        { class: "languages", role: "group", "aria-label": frame.language[lang] },
        ...switches,
      ),
    ),
    el("h1", { id: "content", tabindex: -1 }, title),
    isPage(page) ? el("p", { class: "lead" }, leads[page][lang]) : document.createTextNode(""),
    el(
      "p",
      { class: "version" },
      fill(frame.version, lang, { version: data.version, date: data.date }),
    ),
    ...unknownNotices([LANGUAGE_CHOICE], lang),
  ];
}

function isPage(name: string): name is PageName {
  return Object.hasOwn(pages, name);
}
