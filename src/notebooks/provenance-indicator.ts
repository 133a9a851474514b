import { labelOf } from "../briefings/context.ts";
import type { Indicator } from "../tables/rows.ts";
import { fill } from "../words/charts.ts";
import { formatNumber } from "../words/format.ts";
import {
  evaluationNames,
  gradeNames,
  missingNames,
  severityNames,
  targetTypeNames,
  verdictNames,
} from "../words/names.ts";
import { basisNames, provenance as texts } from "../words/notebook-views.ts";
import { columns } from "../words/notebooks.ts";
import type { NotebookContext } from "./context.ts";
import { button, type Child, el } from "./dom.ts";
import { facts, placeOf } from "./provenance-parts.ts";
import { table } from "./table.ts";

/**
 * Printed cells beside what was read from them, the place, conversions, progress, findings. `open`
 * leads to a row of the same quantity.
 */
export function indicatorProvenance(
  row: Indicator,
  context: NotebookContext,
  open: (id: string) => void,
): HTMLElement[] {
  const { lang } = context;
  return [
    el("h3", {}, texts.printed[lang]),
    printedTable(row, context),
    el("h3", {}, texts.place[lang]),
    facts([
      ...(lang === "ja" ? [] : ([[texts.label[lang], row.label]] as const)),
      ...placeOf(row, context),
      [texts.category[lang], row.category],
      [texts.note[lang], row.note],
      [texts.repeatOf[lang], otherRow(row.repeat_of, context, open)],
      [texts.sameAs[lang], otherRow(row.same_as, context, open)],
      [texts.evaluation[lang], evaluations(row, context)],
    ]),
    ...conversions(row, context),
    ...progressSteps(row, context),
    ...findings(row, context),
  ];
}

function printedTable(row: Indicator, context: NotebookContext): HTMLElement {
  const { lang, texts: shared } = context;
  const number = (value: number | null) => (value === null ? "" : formatNumber(value, lang, 6));
  const unit = (value: number | null) => (value === null ? "" : ` ${context.unitName(row.unit)}`);
  const moments = [
    [
      shared.columns.baseline,
      row.baseline_raw,
      row.baseline_value,
      row.baseline_year,
      row.baseline_basis,
      row.baseline_missing,
    ],
    [
      shared.columns.target,
      row.target_raw,
      row.target_value,
      row.target_year,
      row.target_basis,
      row.target_missing,
    ],
    [
      shared.columns.latest,
      row.latest_raw,
      row.latest_value,
      row.latest_year,
      row.latest_basis,
      row.latest_missing,
    ],
  ] as const;
  const rows = moments
    .filter(([name, raw]) => name !== shared.columns.latest || raw !== "")
    .map(([name, raw, value, year, basis, missing]) => {
      const isTarget = name === shared.columns.target;
      const percent = row.target_type === "change_up" || row.target_type === "change_down";
      const kind = isTarget ? `${targetTypeNames[row.target_type][lang]} ` : "";
      const read = isTarget && percent ? `${number(value)}%` : `${number(value)}${unit(value)}`;
      return {
        [columns.moment[lang]]: name,
        [columns.printed[lang]]: raw === "" ? texts.none[lang] : raw,
        [columns.value[lang]]:
          `${kind}${read}${missing === null || value !== null ? "" : missingNames[missing][lang]}`,
        [columns.year[lang]]:
          year === null
            ? texts.none[lang]
            : `${year}${basis === null ? "" : ` ${basisNames[basis][lang]}`}`,
      };
    });
  return table(texts.printed[lang], rows, context, { captionShown: false });
}

function otherRow(id: string | null, context: NotebookContext, open: (id: string) => void): Child {
  const row = id === null ? undefined : context.indicator(id);
  if (row === undefined) return null;
  return button({ class: "row" }, () => open(row.id), labelOf(row, context.lang));
}

function evaluations(row: Indicator, { lang }: NotebookContext): string {
  if (row.evaluation_printed === null && row.evaluation_computed === null) return "";
  const computed =
    row.evaluation_computed === null
      ? texts.none[lang]
      : evaluationNames[row.evaluation_computed][lang];
  return `${row.evaluation_printed ?? texts.none[lang]} / ${computed}`;
}

/** The steps of every comparison in which the row or a row of the same quantity stands. */
function conversions(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const ids = [row.id, row.same_as, row.repeat_of];
  const rows = tables.comparisons.filter(({ indicator_id }) => ids.includes(indicator_id));
  if (rows.length === 0) return [el("p", { class: "note" }, texts.noConversion[lang])];
  return rows.flatMap((comparison) => {
    const name = lang === "ja" ? comparison.name : comparison.name_en;
    const steps = (lang === "ja" ? comparison.conversion : comparison.conversion_en)
      .split(lang === "ja" ? "；" : "; ")
      .filter((step) => step !== "");
    return [
      el(
        "h3",
        {},
        fill(texts.conversion, lang, { name }),
        " ",
        el("span", { class: `badge ${comparison.grade}` }, gradeNames[comparison.grade][lang]),
      ),
      el("ol", { class: "steps" }, ...steps.map((step) => el("li", {}, step))),
      el(
        "p",
        { class: "note" },
        `${texts.caveat[lang]}: ${lang === "ja" ? comparison.caveat : comparison.caveat_en}`,
      ),
    ];
  });
}

function progressSteps(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const found = tables.progress.find(({ indicator_id }) => indicator_id === row.id);
  if (found === undefined || found.progress === null) return [];
  const number = (value: number | null) =>
    value === null ? texts.none[lang] : formatNumber(value, lang, 3);
  const year = (value: number | null) => (value === null ? texts.none[lang] : String(value));
  const steps = [
    fill(texts.progressFormula, lang, {
      latest: number(found.latest_value),
      baseline: number(found.baseline_value),
      target: number(found.target_value),
      progress: number(found.progress),
    }),
    fill(texts.elapsedFormula, lang, {
      latest: year(found.latest_year),
      baseline: year(found.baseline_year),
      target: year(found.target_year),
      elapsed: number(found.elapsed),
    }),
    `${verdictNames[found.verdict][lang]}（${found.rule}）`,
  ];
  return [
    el("h3", {}, texts.progress[lang]),
    el("ol", { class: "steps" }, ...steps.map((step) => el("li", {}, step))),
  ];
}

function findings(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const found = tables.findings.filter(({ indicator_id }) => indicator_id === row.id);
  if (found.length === 0) return [];
  return [
    el("h3", {}, texts.findings[lang]),
    el(
      "ul",
      {},
      ...found.map((finding) =>
        el(
          "li",
          {},
          el("strong", {}, severityNames[finding.severity][lang]),
          ` ${lang === "ja" ? finding.message : finding.message_en}`,
        ),
      ),
    ),
  ];
}
