import type { Problem } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import { remember } from "../lib/memo.ts";
import { readCell } from "../notation/cell.ts";
import { readPeriod } from "../notation/period.ts";
import { readSpan } from "../notation/span.ts";
import { readTarget } from "../notation/target.ts";
import { convertUnit, normalizeUnit } from "../notation/unit.ts";
import { type Plan, type Project, rowId } from "../plans/project.ts";
import type { PlanFile, PrintedIndicator } from "../plans/schemas.ts";
import type { Basis, Indicator } from "../tables/rows.ts";
import { type Classifier, createClassifier } from "./classify.ts";
import { directionOf } from "./direction.ts";
import { linkRows } from "./link.ts";
import { issuedOf, type Standing, standingOf } from "./standing.ts";
import { otherYear, yearDoubt } from "./year-doubt.ts";

/** What a run has to say about cells: the row is kept with its printed text, its value left empty. */
export interface Build {
  indicators: Indicator[];
  /** Errors in the data: a unit that is not in data/units.csv, cells whose units do not fit. */
  problems: Problem[];
  /** Cells that the notation does not understand. */
  unread: Problem[];
}

/** What the words of every row are read by. */
interface Words {
  classify: Classifier;
  english(path: string): string;
}

/** Every printed row of the plans as a typed row, in the order of plan and document. */
export function buildIndicators(project: Project, plans: readonly Plan[]): Build {
  const classify = createClassifier(project.taxonomy, plans);
  /** Every part of the path, as far as there is a translation. */
  const english = remember((path) =>
    path
      .split(" > ")
      .map((part) => project.translations.get(part) ?? part)
      .join(" > "),
  );
  const words: Words = { classify, english };
  const standing = standingOf(plans, issuedOf(project));
  const build: Build = { indicators: [], problems: [], unread: [] };
  for (const plan of plans)
    for (const located of plan.indicators)
      build.indicators.push({
        ...buildRow(project, plan, located, words, build),
        ...standing(plan.file),
      });
  linkRows(build.indicators, plans, project.links);
  return build;
}

function buildRow(
  project: Project,
  plan: Plan,
  located: Located<PrintedIndicator>,
  { classify, english }: Words,
  build: Build,
): Omit<Indicator, keyof Standing> {
  const { row: printed } = located;
  const baseline = readCell(printed.baseline, printed.unit);
  const target = readTarget(printed.target, printed.unit || baseline.unit);
  const latest = readCell(printed.latest, printed.unit);
  const unit = printed.unit || baseline.unit || perYear(target.unit, printed.target) || latest.unit;
  understood("baseline", baseline);
  understood("target", target);
  understood("latest", latest);
  if (unit !== "" && !project.units.has(normalizeUnit(unit)))
    build.problems.push(
      at(
        "unit",
        "unit-unknown",
        `The unit "${unit}" is not in data/units.csv. Add "${normalizeUnit(unit)}" there or mend the cell.`,
      ),
    );

  const id = rowId(plan.file.id, printed.row);
  const defaults = plan.file.default_years;
  const relative = target.type === "change_up" || target.type === "change_down";
  const place = classify.indicator(id, printed);
  const stated = {
    baseline_value: inUnit(baseline, "baseline"),
    target_type: target.type,
    target_raw: printed.target,
    target_value: relative ? target.value : inUnit(target, "target"),
    latest_value: inUnit(latest, "latest"),
  };
  const values = { ...stated, direction: directionOf(stated, place.direction) };
  const [baselineYear, baselineBasis, baselineSpan] = year(
    "baseline",
    printed.baseline_period,
    baseline,
    defaults?.baseline,
  );
  const [targetYear, targetBasis, targetSpan] = year(
    "target",
    printed.target_period,
    target,
    defaults?.target,
  );
  const [latestYear, latestBasis, latestSpan] = year(
    "latest",
    printed.latest_period,
    latest,
    defaults?.latest,
  );
  const doubt = yearDoubt(printed.label, baselineBasis, project.taxonomy);
  const hasLatest = printed.latest !== "";
  return {
    id,
    municipality_code: plan.file.municipality,
    plan: plan.file.id,
    document: plan.file.document.file,
    line: Number(printed.line),
    section: printed.section,
    section_en: english(printed.section),
    kind: printed.kind,
    code: printed.code,
    label: printed.label,
    label_en: project.translations.get(printed.label) ?? "",
    series: printed.series,
    series_en: project.translations.get(printed.series) ?? "",
    theme: place.theme,
    subtheme: place.subtheme,
    theme_rule: place.rule,
    is_repeat: printed.repeat !== "",
    repeat_of: null,
    same_as: null,
    category: printed.category,
    unit,
    direction: values.direction,
    baseline_raw: withPeriod(printed.baseline, printed.baseline_period),
    baseline_value: values.baseline_value,
    baseline_year: baselineYear,
    baseline_basis: baselineBasis,
    baseline_span: baselineSpan,
    baseline_year_doubt: doubt,
    other_baseline_year: otherYear(baselineYear, doubt),
    baseline_missing: values.baseline_value === null ? (baseline.missing ?? "worded") : null,
    target_raw: printed.target,
    target_type: target.type,
    target_value: values.target_value,
    target_year: targetYear,
    target_basis: targetBasis,
    target_span: targetSpan,
    target_missing: values.target_value === null ? (target.missing ?? "worded") : null,
    latest_raw: withPeriod(printed.latest, printed.latest_period),
    latest_value: values.latest_value,
    latest_year: hasLatest ? latestYear : null,
    latest_basis: hasLatest ? latestBasis : null,
    latest_span: hasLatest ? latestSpan : null,
    latest_missing: latest.value === null ? (latest.missing ?? "worded") : null,
    evaluation_printed: printed.evaluation || null,
    evaluation_computed: null,
    note: printed.note,
  };

  function understood(column: string, { problem }: { problem: string | null }): void {
    if (problem !== null) build.unread.push(at(column, "cell-not-understood", problem));
  }

  function at(column: string, code: string, message: string): Problem {
    return { code, file: located.file, line: located.fileLine, column, message };
  }

  function inUnit(cell: { value: number | null; unit: string }, column: string): number | null {
    if (cell.value === null || cell.unit === "" || cell.unit === unit) return cell.value;
    const converted = convertUnit(cell.value, cell.unit, unit);
    if (converted === null)
      build.problems.push(
        at(
          column,
          "unit-conflict",
          `The cell is in "${cell.unit}" and the row in "${unit}", which do not convert. Mend the cell or the unit.`,
        ),
      );
    return converted;
  }

  /** The printed year, else the year that the document states as its rule for such rows. */
  function year(
    column: "baseline" | "target" | "latest",
    raw: string,
    cell: {
      value: number | null;
      missing: string | null;
      period: { year: number | null; basis: Basis | null } | null;
    },
    byDefault: number | undefined,
  ): [year: number | null, basis: Basis | null, span: number | null] {
    const period = raw === "" ? cell.period : readPeriod(raw);
    if (raw !== "" && period === null)
      build.unread.push(
        at(
          `${column}_period`,
          "period-not-understood",
          `"${raw}" is not a period that can be read. Write it as R1, 令和元年度, 2019年度 or 平成31年1月1日.`,
        ),
      );
    const text = `${printed[column]} ${raw}`;
    const printedSpan =
      readSpan(raw) ?? readSpan(printed[column]) ?? readSpan(total(printed.label));
    const span = cell.missing === "not_stated" ? null : printedSpan;
    const own = span?.basis ?? kindOfYear(period?.basis ?? null, text, plan.file);
    if (period?.year != null) return [period.year, own, span?.years ?? null];
    if (byDefault === undefined || cell.missing === "not_stated")
      return [null, own, span?.years ?? null];
    return [byDefault, own ?? "plan_default", span?.years ?? null];
  }
}

/** 累計 in a label makes totals of its values. */
function total(label: string): string {
  return label.includes("累計") ? "累計" : "";
}

/** A year without 年度 is a fiscal year only where the document says so of such years. */
function kindOfYear(basis: Basis | null, text: string, { bare_years }: PlanFile): Basis | null {
  if (basis !== "fiscal_year" || text.includes("年度")) return basis;
  return bare_years?.basis ?? "unstated";
}

/** Where the target alone prints a unit, its 「/年」 is part of it. */
function perYear(unit: string, printed: string): string {
  return unit !== "" && /[/／]年/u.test(printed) ? `${unit}/年` : unit;
}

/** The cell as a reader of the document sees it: value, then its year in brackets. */
function withPeriod(cell: string, period: string): string {
  return period === "" ? cell : `${cell}（${period}）`;
}
