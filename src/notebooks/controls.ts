import type { Language } from "../lib/language.ts";
import { frame } from "../words/notebooks.ts";
import { copyButton } from "./copy.ts";
import { button, el } from "./dom.ts";
import { keepButton } from "./keep.ts";
import { unknownNotices } from "./notice.ts";
import { type Choice, readOne, readSeveral, readText, writeState } from "./state.ts";

export interface Option<T extends string> {
  value: T;
  label: string;
}

/** One question of a form; its key in the form is its key in the address. */
export interface Field<T extends string = string> {
  /** `list` is a drop-down with an entry for all, whose value is empty; `text` proposes its options. */
  kind: "one" | "several" | "list" | "text";
  legend: string;
  options: readonly Option<T>[];
  /** Chosen where the address names none; only for `one`. By default the first. */
  initial?: T;
}

type ValueOf<F> = F extends { kind: "several"; options: readonly Option<infer T>[] }
  ? T[]
  : F extends { kind: "one"; options: readonly Option<infer T>[] }
    ? T
    : string;
export type Values<F> = { -readonly [K in keyof F]: ValueOf<F[K]> };

/** A form as input for the kit's `view`: each choice changes its value and the address, and back. */
export type Controls<F> = HTMLFormElement & { readonly value: Values<F> };

/** A form of the given questions, filled from the address; unknown values there are named. */
export function controls<F extends Record<string, Field>>(
  fields: F,
  { lang }: { lang: Language },
): Controls<F> {
  const entries = Object.entries(fields);
  const closed = entries.filter(([, { kind }]) => kind !== "text");
  const choices = closed.map(([key, field]) => choiceOf(key, field));
  const form = el(
    "form",
    { class: "controls", "aria-label": `${frame.choices[lang]}: ${entries[0]?.[1].legend ?? ""}` },
    ...unknownNotices(choices, lang),
    ...entries.map(([key, field]) => fieldNode(key, field, lang)),
  );
  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));
  const fill = () =>
    form.replaceChildren(...entries.map(([key, field]) => fieldNode(key, field, lang)), foot);
  const reset = () => {
    const none = Object.fromEntries(entries.map(([key]) => [key, undefined]));
    writeState(none, { step: true });
    fill();
    changed();
  };
  const foot = el(
    "div",
    { class: "form-foot" },
    button({ class: "reset" }, reset, frame.reset[lang]),
    copyButton(frame.copy[lang], lang, () => {
      store(form, fields);
      return location.href;
    }),
    keepButton(lang),
  );
  form.append(foot);
  form.addEventListener("submit", (event) => event.preventDefault());
  // Before the kit's own listener, so that the address never lags behind the page.
  let isBack = false;
  form.addEventListener("input", () => isBack || store(form, fields), { capture: true });
  const back = () => {
    if (!form.isConnected) return removeEventListener("popstate", back);
    fill();
    isBack = true;
    changed();
    isBack = false;
  };
  addEventListener("popstate", back);
  Object.defineProperty(form, "value", { get: () => valuesOf(form, fields) });
  return form as Controls<F>;
}

function choiceOf(key: string, { options }: Field): Choice {
  return { key, options: options.map(({ value }) => value) };
}

function fieldNode(key: string, field: Field, lang: Language): HTMLElement {
  const id = `field-${key}`;
  const label = el("label", { for: id }, field.legend);
  if (field.kind === "text") {
    const input = el("input", { type: "search", name: key, id, autocomplete: "off" });
    input.value = readText(key);
    const options = field.options.map(({ value }) => el("option", { value }));
    const list = options.length === 0 ? null : el("datalist", { id: `list-${key}` }, ...options);
    if (list !== null) input.setAttribute("list", list.id);
    return el("div", { class: "field" }, label, input, list);
  }
  const choice = choiceOf(key, field);
  if (field.kind === "list") {
    const chosen = readOne(choice, "");
    const options = [{ value: "", label: frame.all[lang] }, ...field.options].map((option) =>
      el("option", { value: option.value, selected: option.value === chosen }, option.label),
    );
    return el("div", { class: "field" }, label, el("select", { name: key, id }, ...options));
  }
  const several = field.kind === "several";
  const initial = field.initial ?? field.options[0]?.value ?? "";
  const checked = several ? readSeveral(choice) : [readOne(choice, initial)];
  return el(
    "fieldset",
    { class: several ? "several" : "one" },
    el("legend", {}, field.legend),
    ...field.options.map(({ value, label }) =>
      el(
        "label",
        { class: "option" },
        el("input", {
          type: several ? "checkbox" : "radio",
          name: key,
          value,
          checked: checked.includes(value),
        }),
        el("span", {}, label),
      ),
    ),
  );
}

function valuesOf<F extends Record<string, Field>>(form: HTMLFormElement, fields: F): Values<F> {
  const data = new FormData(form);
  const values = Object.entries(fields).map(([key, { kind }]) => [
    key,
    kind === "several" ? data.getAll(key) : String(data.get(key) ?? ""),
  ]);
  return Object.fromEntries(values) as Values<F>;
}

/**
 * Writes one always, since what is initial may depend on the data; of several only where some are
 * left out; of the others only what is filled in. Typing is no step of its own.
 */
function store<F extends Record<string, Field>>(form: HTMLFormElement, fields: F): void {
  const data = new FormData(form);
  const entries = Object.entries(fields).map(([key, { kind, options }]) => {
    const chosen = data.getAll(key).map(String);
    const plain = kind === "several" ? chosen.length === options.length : chosen[0] === "";
    return [key, plain ? undefined : chosen.join(",")];
  });
  const typing = document.activeElement?.matches("input[type=search]") === true;
  writeState(Object.fromEntries(entries), { step: !typing });
}
