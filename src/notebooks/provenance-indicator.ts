import type { Indicator } from "../tables/rows.ts";
import { formatNumber } from "../words/format.ts";
import {
  basisNames,
  evaluationNames,
  gradeNames,
  missingNames,
  severityNames,
  targetTypeNames,
} from "../words/names.ts";
import { provenance as texts } from "../words/notebook-views.ts";
import { columns } from "../words/notebooks.ts";
import { verdictStandings } from "../words/progress-page.ts";
import { labelOf } from "../words/row-names.ts";
import { fill, textOf } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { button, type Child, el } from "./dom.ts";
import { facts, placeOf } from "./provenance-policy.ts";
import { table } from "./table.ts";

/** Printed cells beside what was read, the place, steps, findings; `open` leads to a like row. */
export function indicatorProvenance(
  row: Indicator,
  page: NotebookContext,
  open: (id: string) => void,
): HTMLElement[] {
  const { lang } = page;
  return [
    el("h3", {}, texts.printed[lang]),
    printedTable(row, page),
    el("h3", {}, texts.place[lang]),
    facts([
      [texts.label[lang], labelOf(row, lang) === row.label ? "" : row.label],
      ...placeOf(row, page),
      [texts.category[lang], row.category],
      [texts.note[lang], row.note],
      [texts.repeatOf[lang], otherRow(row.repeat_of, page, open)],
      [texts.sameAs[lang], otherRow(row.same_as, page, open)],
      [texts.evaluation[lang], evaluations(row, page)],
    ]),
    ...conversions(row, page),
    ...progressSteps(row, page),
    ...findings(row, page),
  ];
}

function printedTable(row: Indicator, page: NotebookContext): HTMLElement {
  const { lang } = page;
  const moments = (["baseline", "target", "latest"] as const).filter(
    (moment) => moment !== "latest" || row.latest_raw !== "",
  );
  const rows = moments.map((moment) => {
    const [year, basis] = [row[`${moment}_year`], row[`${moment}_basis`]];
    const named = basis === null ? "" : ` ${basisNames[basis][lang]}`;
    return {
      [columns.moment[lang]]: columns[moment][lang],
      [columns.printed[lang]]: row[`${moment}_raw`] || texts.none[lang],
      [columns.value[lang]]: readAs(row, moment, page),
      [columns.year[lang]]: year === null ? texts.none[lang] : `${year}${named}`,
    };
  });
  return table(texts.printed[lang], rows, page, { captionShown: false });
}

/** The number with its unit, after the kind of target; why there is none. */
function readAs(
  row: Indicator,
  moment: "baseline" | "target" | "latest",
  { lang, unitName }: NotebookContext,
): string {
  const [value, missing] = [row[`${moment}_value`], row[`${moment}_missing`]];
  const change = row.target_type === "change_up" || row.target_type === "change_down";
  const unit = moment === "target" && change ? "%" : ` ${unitName(row.unit)}`;
  const kind = moment === "target" ? `${targetTypeNames[row.target_type][lang]} ` : "";
  if (value !== null) return kind + formatNumber(value, lang, 6) + unit;
  return kind + (missing === null ? "" : missingNames[missing][lang]);
}

function otherRow(id: string | null, page: NotebookContext, open: (id: string) => void): Child {
  const row = page.indicator(id ?? "");
  if (row === undefined) return null;
  return button({ class: "row" }, () => open(row.id), labelOf(row, page.lang));
}

function evaluations(row: Indicator, { lang }: NotebookContext): string {
  const { evaluation_printed: printed, evaluation_computed: computed } = row;
  if (printed === null && computed === null) return "";
  const own = computed === null ? texts.none[lang] : evaluationNames[computed][lang];
  return `${printed ?? texts.none[lang]} / ${own}`;
}

/** The steps of every comparison in which the row or a row of the same quantity stands. */
function conversions(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const ids = [row.id, row.same_as, row.repeat_of];
  const rows = tables.comparisons.filter(({ indicator_id }) => ids.includes(indicator_id));
  if (rows.length === 0) return [el("p", { class: "note" }, texts.noConversion[lang])];
  return rows.flatMap((comparison) => {
    const { grade } = comparison;
    const name = textOf(comparison, "name", lang);
    const steps = textOf(comparison, "conversion", lang).split(/；|; /u).filter(Boolean);
    const badge = el("span", { class: `badge ${grade}` }, gradeNames[grade][lang]);
    const caveat = `${texts.caveat[lang]}: ${textOf(comparison, "caveat", lang)}`;
    return [
      el("h3", {}, fill(texts.conversion, lang, { name }), " ", badge),
      stepList(steps),
      el("p", { class: "note" }, caveat),
    ];
  });
}

const stepList = (steps: readonly string[]) =>
  el("ol", { class: "steps" }, ...steps.map((step) => el("li", {}, step)));

function progressSteps(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const found = tables.progress.find(({ indicator_id }) => indicator_id === row.id);
  if (found === undefined || found.progress === null) return [];
  const number = (value: number | null) =>
    value === null ? texts.none[lang] : formatNumber(value, lang, 3);
  const year = (value: number | null) => String(value ?? texts.none[lang]);
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
    verdictStandings[found.verdict][lang],
  ];
  return [el("h3", {}, texts.progress[lang]), stepList(steps)];
}

function findings(row: Indicator, { lang, tables }: NotebookContext): HTMLElement[] {
  const found = tables.findings.filter(({ indicator_id }) => indicator_id === row.id);
  if (found.length === 0) return [];
  const items = found.map((finding) => {
    const severity = el("strong", {}, severityNames[finding.severity][lang]);
    return el("li", {}, severity, ` ${textOf(finding, "message", lang)}`);
  });
  return [el("h3", {}, texts.findings[lang]), el("ul", {}, ...items)];
}
