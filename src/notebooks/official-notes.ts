import { besideJapan, itemLabel, shownValue, shownYear } from "../charts/context-words.ts";
import type { OfficialItem } from "../tables/rows.ts";
import { officialView as texts } from "../words/notebook-views.ts";
import type { NotebookContext } from "./context.ts";
import { type Child, el } from "./dom.ts";
import type { Official } from "./official.ts";

/** What each item answers, how it is defined and computed. */
export function itemNotes(official: Official, context: NotebookContext): HTMLElement {
  const { lang } = context;
  return el(
    "details",
    {},
    el("summary", {}, texts.about[lang]),
    ...official.items.flatMap((item) => [
      el("h4", {}, itemLabel(item, lang)),
      el("dl", {}, ...facts(item, official, context)),
    ]),
  );
}

function facts(
  item: OfficialItem,
  { codes }: Official,
  { lang, tables, place }: NotebookContext,
): Child[] {
  const pick = (ja: string, en: string) => (lang === "ja" ? ja : en);
  const year = shownYear(item, tables.context, tables.contextDistributions, codes);
  const calculations = codes.flatMap((code) => {
    const row = besideJapan(
      shownValue(item, tables.context, code, year),
      tables.contextDistributions,
    );
    return row?.calculation ? [`${place(code)} ${row.calculation}`] : [];
  });
  const notes = [
    [texts.question, pick(item.why, item.why_en)],
    [texts.definition, pick(item.definition, item.definition_en)],
    [texts.calculation, calculations.join(lang === "ja" ? "、" : "; ")],
    [texts.source, `${pick(item.statistic, item.statistic_en)} (${item.table})`],
    [texts.licence, pick(item.licence, item.licence_en)],
  ] as const;
  return notes.flatMap(([name, text]) =>
    text === "" ? [] : [el("dt", {}, name[lang]), el("dd", {}, text)],
  );
}
