import type { Language } from "../lib/language.ts";
import { exact } from "../lib/number.ts";
import { completes, unitFactor } from "../notation/unit-change.ts";
import { newestReport } from "../story/newest.ts";
import { nowAmount, nowDay } from "../story/now-amount.ts";
import type { Position } from "../story/position.ts";
import { valueSource } from "../story/promise-cells.ts";
import type { Indicator, Result, Rows } from "../tables/rows.ts";
import type { CellWords } from "../words/cell-text.ts";
import { placeOfResult } from "../words/place-in-document.ts";
import { story } from "../words/story.ts";
import { numberFormat, type Styled } from "./sheet-look.ts";

/** The newest value of a promise, when, and who says so. */
export function nowCells(
  row: Indicator,
  position: Position | null,
  tables: Pick<Rows, "results">,
  words: CellWords,
): Record<"now" | "now_year" | "now_source", Styled> {
  if (position === null)
    return { now: { value: null }, now_year: { value: null }, now_source: { value: null } };
  const { doubt, reported } = position;
  const report = reported ? newestReport(row.id, tables) : undefined;
  const source = report ? reportPlace(report, words.lang) : valueSource(position, words.lang);
  return {
    now: nowCell(row, position, words),
    now_year: { value: nowDay(position, words.lang) },
    now_source: {
      value: source + (doubt === null ? "" : story.confirm[words.lang]),
      link: report?.address || undefined,
    },
  };
}

/** A number in the unit of the row, also where its label has the denominator of the statistic. */
function nowCell(row: Indicator, position: Position, words: CellWords): Styled {
  const { item, value } = position;
  const factor = completes(item.unit, row.unit) ? 1 : unitFactor(item.unit, row.unit);
  if (factor === null) return { value: nowAmount(position, row, words) };
  const now = exact(value.value * factor);
  return { value: now, format: numberFormat(now, factor === 1 ? item.digits : 0) };
}

/** 「令和６年度事務事業評価 187ページ」. */
function reportPlace(report: Result, lang: Language): string {
  const title = { ja: report.source, en: report.source_en }[lang];
  return `${title} ${placeOfResult(report, lang)}`.trim();
}
