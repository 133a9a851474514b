import { byMeasure } from "../briefings/figures.ts";
import type { Comparison, Grade, Kind, Rows, Theme } from "../tables/rows.ts";
import { THEMES } from "../tables/rows.ts";
import { themeNames } from "../words/names.ts";
import type { NotebookContext } from "./context.ts";
import type { Option } from "./controls.ts";

/** Which rows a page shows; empty lists show nothing. */
export interface Selection {
  theme: Theme;
  municipality: readonly string[];
  grade: readonly Grade[];
  kind: readonly Kind[];
}

/** The measures of a selection, and those that it leaves with one municipality. */
export interface Measures {
  shown: Comparison[][];
  single: Comparison[][];
}

/** Comparison rows of the selection by measure; a measure with one municipality compares nothing. */
export function selectMeasures(tables: Rows, selection: Selection): Measures {
  const kinds = new Map(tables.indicators.map((row) => [row.id, row.kind]));
  const rows = tables.comparisons.filter((row) => {
    const kind = kinds.get(row.indicator_id);
    return (
      row.theme === selection.theme &&
      selection.grade.includes(row.grade) &&
      selection.municipality.includes(row.municipality_code) &&
      kind !== undefined &&
      selection.kind.includes(kind)
    );
  });
  const groups = byMeasure(rows);
  const several = (group: readonly Comparison[]) =>
    new Set(group.map(({ municipality_code }) => municipality_code)).size > 1;
  return {
    shown: groups.filter(several),
    single: groups.filter((group) => !several(group)),
  };
}

/** Indicators of the selection; the grade belongs to measures and does not narrow them. */
export function selectIndicators(tables: Rows, selection: Selection) {
  return tables.indicators.filter(
    (row) =>
      row.theme === selection.theme &&
      selection.municipality.includes(row.municipality_code) &&
      selection.kind.includes(row.kind),
  );
}

/** The municipalities of the run as options of a form. */
export function placeOptions({ tables, place }: NotebookContext): Option<string>[] {
  return tables.municipalities.map(({ code }) => ({ value: code, label: place(code) }));
}

export function themeOptions({ lang }: NotebookContext): Option<Theme>[] {
  return THEMES.map((value) => ({ value, label: themeNames[value][lang] }));
}
