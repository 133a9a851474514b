import { kindNames } from "../words/names.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import { notices } from "../words/notebooks.ts";
import { labelOf } from "../words/row-names.ts";
import { fill, textOf } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { copyButton } from "./copy.ts";
import { button, el } from "./dom.ts";
import { notice } from "./notice.ts";
import { indicatorProvenance } from "./provenance-indicator.ts";
import { policyProvenance } from "./provenance-policy.ts";
import { readText, writeState } from "./state.ts";

const KEY = "row";

/** Opens the panel that shows where a row comes from; its row is in the address meanwhile. */
export function openProvenance(id: string, context: NotebookContext): void {
  document.querySelector<HTMLDialogElement>("dialog.provenance")?.close();
  const body = content(id, context);
  if (body === undefined) return;
  const { lang } = context;
  writeState({ [KEY]: id });
  const close = button({ class: "close" }, () => panel.close(), texts.close[lang]);
  const panel = el(
    "dialog",
    { class: "provenance", "aria-labelledby": "provenance-title" },
    el(
      "div",
      { class: "panel-head" },
      el("p", { class: "kicker" }, texts.kicker[lang]),
      copyButton(texts.link[lang], lang, () => location.href),
      close,
    ),
    el("h2", { id: "provenance-title" }, body.title),
    el("p", { class: "subtitle" }, body.subtitle),
    ...body.parts,
  );
  panel.addEventListener("close", () => {
    writeState({ [KEY]: undefined });
    panel.remove();
  });
  // A press beside the panel closes it; the panel itself fills the dialog's box.
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  document.body.append(panel);
  panel.showModal();
  panel.scrollTop = 0;
}

export function rowLink(id: string, label: string, context: NotebookContext): HTMLElement {
  return button({ class: "row", "data-row": id }, () => openProvenance(id, context), label);
}

/** Opens the row that the address names; a notice where the data do not have it, else an empty text. */
export function restoreProvenance(context: NotebookContext): HTMLElement | Text {
  const id = readText(KEY);
  if (id === "") return document.createTextNode("");
  if (context.indicator(id) === undefined && context.policy(id) === undefined)
    return notice(fill(notices.unknownRow, context.lang, { value: id }));
  requestAnimationFrame(() => openProvenance(id, context));
  return document.createTextNode("");
}

function content(id: string, context: NotebookContext) {
  const { lang } = context;
  const indicator = context.indicator(id);
  if (indicator !== undefined)
    return {
      title: labelOf(indicator, lang),
      subtitle: [
        context.place(indicator.municipality_code),
        kindNames[indicator.kind][lang],
        textOf(indicator, "section", lang),
      ].join(" · "),
      parts: indicatorProvenance(indicator, context, (other) => openProvenance(other, context)),
    };
  const policy = context.policy(id);
  if (policy === undefined) return undefined;
  return {
    title: textOf(policy, "title", lang),
    subtitle: context.place(policy.municipality_code),
    parts: policyProvenance(policy, context),
  };
}
