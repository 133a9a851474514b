/** Counts that the sentences of a briefing are made of. */
export interface ThemeCounts {
  theme: string;
  indicators: number;
  /** Distinct indicators by municipality, in the order of their codes. */
  byMunicipality: { name: string; count: number }[];
  onAxis: string[];
  similar: number;
  notComparable: number;
  withNumber: number;
  directionOnly: number;
  benchmark: number;
  noTarget: number;
  noBaseline: number;
}

/** Every sentence and heading of the briefings that is not a single word. */
export interface BriefingTexts {
  overviewKicker: string;
  themeKicker: string;
  profileKicker: string;
  methodKicker: string;
  headings: Record<
    | "onAxis"
    | "similar"
    | "notComparable"
    | "policies"
    | "indicators"
    | "coverage"
    | "comparability"
    | "differences"
    | "measurability"
    | "measures"
    | "context"
    | "headline"
    | "progress"
    | "questions"
    | "grades"
    | "rules"
    | "findings"
    | "verdicts"
    | "series"
    | "commentary"
    | "outlook",
    string
  >;
  columns: Record<
    | "indicator"
    | "baseline"
    | "target"
    | "latest"
    | "progress"
    | "kindOfTarget"
    | "source"
    | "measure"
    | "theme"
    | "grade"
    | "municipalities"
    | "reason"
    | "subtheme"
    | "evaluation"
    | "rule"
    | "count"
    | "meaning"
    | "rows"
    | "document"
    | "issued"
    | "period"
    | "file"
    | "question"
    | "policies",
    string
  >;
  overviewSubtitle(names: readonly string[]): string;
  overviewMessage(p: {
    plans: number;
    rows: number;
    indicators: number;
    inMeasures: number;
    same: number;
    convertible: number;
    similar: number;
    notComparable: number;
    sharedByAll: number;
    names: readonly string[];
    withNumber: number;
  }): string[];
  themeEmpty(theme: string): string;
  themeSubtitle(p: { names: readonly string[] }): string;
  themeMessage(p: ThemeCounts): string[];
  profileSubtitle(plans: readonly string[]): string;
  profileMessage(p: {
    name: string;
    plans: number;
    indicators: number;
    headline: number;
    kpi: number;
    withNumber: number;
    noBaseline: number;
    inMeasures: number;
    measured: number;
    evaluated: { word: string; count: number }[];
    findings: number;
  }): string[];
  methodTitle: string;
  methodSubtitle: string;
  population: string;
  households: string;
  area: string;
  kindOfMunicipality: string;
  censusNote: string;
  lines(lines: readonly number[]): string;
  defaultYear: string;
  repeat: string;
  sameAs: string;
  tableCaption(p: { name: string; count: number }): string;
  joinedCaption(count: number): string;
  planCaption(p: { name: string; plan: string; count: number }): string;
  /** Rows left out of a table because another row of it says the same. */
  echoes(rows: number): string;
  gradeMeaning: Record<"same" | "convertible" | "similar" | "not_comparable", string>;
  verdictRules: string[];
  readingNote: string;
  notComparableCaption: string;
  gradesCaption: string;
  measuresCaption: string;
  findingsCaption: string;
  /** Rows with a latest value, and how many of them have a computable progress. */
  stripsShown(p: { shown: number; total: number }): string;
  andMore(rows: number): string;
  sourceCaption: string;
  policiesNote: string;
}
