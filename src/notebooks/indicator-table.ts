import { cellText } from "../briefings/cells.ts";
import { labelOf } from "../briefings/context.ts";
import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { kindNames, subthemeNames, targetTypeNames, themeNames } from "../words/names.ts";
import { frame, columns as names } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import { button, type Child, el } from "./dom.ts";
import { openProvenance } from "./provenance.ts";
import { table } from "./table.ts";

/** The name of a row as a button that opens where it comes from. */
export function rowButton(id: string, label: string, context: NotebookContext): HTMLElement {
  return button({ class: "row", "data-row": id }, () => openProvenance(id, context), label);
}

/** Indicators with their cells as the PDFs show them; the name leads to the source. */
export function indicatorTable(
  caption: string,
  rows: readonly Indicator[],
  context: NotebookContext,
  { theme = false, place = true }: { theme?: boolean; place?: boolean } = {},
): HTMLElement {
  const { lang, texts } = context;
  const hasLatest = rows.some(({ latest_raw }) => latest_raw !== "");
  const heads = [
    { label: texts.columns.indicator },
    ...(place ? [{ label: names.municipality[lang] }] : []),
    { label: theme ? texts.columns.theme : names.subtheme[lang] },
    { label: names.kind[lang] },
    { label: texts.columns.baseline },
    { label: texts.columns.target },
    ...(hasLatest ? [{ label: texts.columns.latest }] : []),
    { label: texts.columns.kindOfTarget },
    { label: texts.columns.source },
  ];
  const cells = rows.map((row): Child[] => [
    el("span", {}, rowButton(row.id, labelOf(row, lang), context), remark(row, context)),
    ...(place ? [context.place(row.municipality_code)] : []),
    theme ? themeNames[row.theme][lang] : (subthemeNames[row.subtheme]?.[lang] ?? row.subtheme),
    kindNames[row.kind][lang],
    cellText(row, "baseline", context),
    cellText(row, "target", context),
    ...(hasLatest ? [cellText(row, "latest", context)] : []),
    targetTypeNames[row.target_type][lang],
    sourceCell(row, lang),
  ]);
  return table(caption, heads, cells, lang);
}

/** The line, with the file in small type below. */
function sourceCell(row: Indicator, lang: Language): HTMLElement {
  const line = fill(frame.line, lang, { line: row.line });
  return el("span", { class: "source" }, line, el("small", {}, row.document));
}

function remark(row: Indicator, { texts, lang }: NotebookContext): string {
  const text = row.is_repeat ? texts.repeat : row.same_as === null ? "" : texts.sameAs;
  if (text === "") return "";
  return lang === "ja" ? `〔${text}〕` : ` [${text}]`;
}
