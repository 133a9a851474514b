import type { BriefingTexts, ThemeCounts } from "./briefing-texts.ts";
import { percent } from "./percent.ts";
import { listPlaces, MOST_NAMED, placesWord } from "./places.ts";

export const en: BriefingTexts = {
  overviewKicker: "Overview",
  themeKicker: "Theme",
  profileKicker: "Municipality",
  methodKicker: "Method and data quality",
  headings: {
    onAxis: "Measures on one axis",
    similar: "Similar measures, side by side",
    notComparable: "What must not be compared",
    policies: "Who has which policies",
    indicators: "All indicators of this theme",
    coverage: "Where there are indicators",
    comparability: "How far the plans can be compared",
    differences: "What the municipalities share",
    measurability: "How measurable the targets are",
    measures: "Shared measures",
    context: "Population and area",
    headline: "Headline indicators",
    progress: "On the way to the targets",
    questions: "Questions to the planners",
    grades: "Grades of comparison",
    rules: "Rules of the audit",
    findings: "What the audit found",
    verdicts: "How progress is judged",
    series: "Year by year",
    outlook: "The population outlook of the plans",
    commentary: "From the analyst",
  },
  columns: {
    indicator: "Indicator",
    baseline: "Baseline",
    target: "Target",
    latest: "Latest",
    progress: "Progress",
    kindOfTarget: "Kind of target",
    source: "Source",
    measure: "Measure",
    theme: "Theme",
    grade: "Grade",
    municipalities: "Municipalities",
    reason: "Reason",
    subtheme: "Subtheme",
    evaluation: "Result",
    rule: "Rule",
    count: "Count",
    meaning: "Meaning",
    rows: "Indicators of the plans",
    document: "Document",
    issued: "Issued",
    period: "Years",
    file: "File",
    question: "Question",
    policies: "Policies",
  },
  overviewSubtitle: (names) => `The plans of ${listPlaces(names, "en")} compared`,
  overviewMessage: (p) => [
    `The ${count(p.plans, "plan", "plans")} of ${placesWord(p.names, "en")} ${p.plans === 1 ? "prints" : "print"} ${count(p.rows, "row", "rows")} of indicators. Without repeats and further rows of the same quantity, ${p.indicators} ${p.indicators === 1 ? "indicator remains" : "indicators remain"}.`,
    ...(p.names.length < 2
      ? []
      : [
          `Of these, ${p.inMeasures} belong to measures with one definition (${p.same}) or convertible to one (${p.convertible}) and may share an axis.`,
          p.sharedByAll === 0
            ? `No comparable measure is shared by all ${placesWord(p.names, "en")}.`
            : `${count(p.sharedByAll, "comparable measure is", "comparable measures are")} shared by all ${placesWord(p.names, "en")}.`,
          `${count(p.similar, "measure is", "measures are")} similar but defined differently and ${p.notComparable} must not be compared; each is listed with its reason.`,
        ]),
    `${count(p.withNumber, "indicator has", "indicators have")} a numeric target (${percent(p.withNumber, p.indicators)}%).`,
  ],
  themeEmpty: (theme) => `${theme}: no plan has an indicator`,
  themeSubtitle: ({ names }) => `Baselines and targets in the plans of ${listPlaces(names, "en")}`,
  themeMessage: (p) => [
    `The plans hold ${count(p.indicators, "indicator", "indicators")} under this theme${byMunicipality(p)}, repeats and further rows of the same quantity left out.`,
    p.onAxis.length === 0
      ? `No measure has one definition or converts to one. ${otherGrades(p)}`
      : `May share an axis: ${p.onAxis.join("; ")}. ${otherGrades(p)}`,
    `${kindsOfTarget(p)}.`,
    ...(p.noBaseline === 0
      ? []
      : [
          `${count(p.noBaseline, "indicator has", "indicators have")} no baseline, so the distance to the target is unknown.`,
        ]),
  ],
  profileSubtitle: (plans) => plans.join(" / "),
  profileMessage: (p) => [
    `The ${count(p.plans, "plan", "plans")} of ${p.name} ${p.plans === 1 ? "holds" : "hold"} ${count(p.indicators, "indicator", "indicators")} (${p.headline === 0 ? "" : `${p.headline} headline, `}${p.kpi} ${p.kpi === 1 ? "KPI" : "KPIs"}), repeats and further rows of the same quantity left out.`,
    p.withNumber === 0
      ? "None has a numeric target."
      : `${count(p.withNumber, "indicator has", "indicators have")} a numeric target (${percent(p.withNumber, p.indicators)}%).`,
    p.noBaseline === 0
      ? "Every indicator has a baseline."
      : `${count(p.noBaseline, "indicator has", "indicators have")} no baseline.`,
    p.inMeasures === 0
      ? "No indicator belongs to a measure that may share an axis with other municipalities."
      : `${count(p.inMeasures, "indicator belongs to a measure", "indicators belong to measures")} that may share an axis with other municipalities.`,
    p.measured === 0
      ? `No row prints a latest value, so progress cannot be told from the ${p.plans === 1 ? "plan" : "plans"} alone.`
      : `${count(p.measured, "row prints", "rows print")} a latest value; evaluations printed in the plan: ${p.evaluated.map(({ word, count: n }) => `${word.toLowerCase()} ${n}`).join(", ")}.`,
    ...(p.findings === 0
      ? []
      : [`The audit found ${count(p.findings, "thing", "things")} worth asking about.`]),
  ],
  methodTitle: "Method and data quality",
  methodSubtitle: "Grades, rules, findings and sources",
  population: "Population (2020)",
  households: "Households (2020)",
  area: "Area (2024)",
  kindOfMunicipality: "Kind of city",
  censusNote: "Census figures, not of the plans; the denominator of conversions.",
  lines: (lines) => `${lines.length === 1 ? "line" : "lines"} ${list(lines.map(String))}`,
  defaultYear: "* Fiscal year by the rule that the document states for rows without one.",
  repeat: "repeat",
  sameAs: "also elsewhere",
  joinedCaption: (n) => `${count(n, "row", "rows")} by municipality and plan`,
  planCaption: ({ name, plan, count: n }) =>
    `${plan.startsWith(name) ? "" : `${name}: `}${plan} (${count(n, "row", "rows")})`,
  tableCaption: ({ name, count: n }) => `Indicators of ${name} (${count(n, "row", "rows")})`,
  echoes: (rows) =>
    `${count(rows, "row", "rows")} repeating another row or plan ${rows === 1 ? "is" : "are"} left out.`,
  gradeMeaning: {
    same: "One definition; on one axis.",
    convertible: "One definition after a stated conversion; on one axis.",
    similar: "Related but defined differently; side by side on separate axes.",
    not_comparable: "Must not be compared; the reason is given.",
  },
  verdictRules: [
    "Progress = (latest − baseline) ÷ (target − baseline). Elapsed = (latest year − baseline year) ÷ (target year − baseline year).",
    "Achieved: the latest value meets the target. Improved: better than the baseline, short of the target. Not achieved: neither.",
    "On pace: progress at least elapsed minus 0.1. Behind: less, yet better than the baseline. Moving away: worse than the baseline.",
    "Undetermined: a numeric target, baseline or latest value is missing. A target equal to the baseline means maintain.",
    "Targets such as a cut by 8% are taken from the baseline. Where a row states no target year, the last year of the plan serves, and the rule's name says so.",
  ],
  andMore: (rows) => `and ${rows} more rows (table findings.csv)`,
  sourceCaption: "Documents read",
  policiesNote:
    "Second-level titles of the plan with most policies in each municipality; policies.csv has all.",
  readingNote: "Shapes mark the municipalities; arrows lead from baseline to target.",
  notComparableCaption: "Indicators of each plan, and why they must not be compared",
  gradesCaption: "Number of measures by grade, and what it allows",
  measuresCaption: "Theme, grade and municipalities of each measure",
  findingsCaption: "Questions to the planners and how often (rules as named in findings.csv)",
  stripsShown: ({ shown, total }) =>
    `Of ${total} rows with a latest value, the ${shown} with a computable progress are shown.`,
};

/** How many indicators each has, where that can be read in a sentence. */
function byMunicipality({ byMunicipality: places }: ThemeCounts): string {
  return places.length > MOST_NAMED
    ? ""
    : ` (${places.map(({ name, count: n }) => `${name} ${n}`).join(", ")})`;
}

function otherGrades({ similar, notComparable }: ThemeCounts): string {
  const parts = [
    ...(similar === 0 ? [] : [count(similar, "measure is similar", "measures are similar")]),
    ...(notComparable === 0
      ? []
      : [count(notComparable, "measure must not be compared", "measures must not be compared")]),
  ];
  return parts.length === 0 ? "" : `${list(parts)}.`;
}

/** Kinds of which there are none are not named. */
function kindsOfTarget(p: ThemeCounts): string {
  const rest = [
    ...(p.directionOnly === 0
      ? []
      : [count(p.directionOnly, "gives a direction only", "give a direction only")]),
    ...(p.benchmark === 0
      ? []
      : [count(p.benchmark, "gives a benchmark or range", "give a benchmark or range")]),
    ...(p.noTarget === 0 ? [] : [count(p.noTarget, "states no target", "state no target")]),
  ];
  const numbers = `${count(p.withNumber, "indicator has", "indicators have")} a numeric target (${percent(p.withNumber, p.indicators)}%)`;
  return rest.length === 0 ? numbers : `${numbers}; ${list(rest)}`;
}

/** A, B and C */
function list(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
