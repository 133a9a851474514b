import type { Language } from "../lib/language.ts";
import type { Municipality } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import type { printedDecimals } from "../words/chart-labels.ts";
import type { MunicipalityStyle } from "./style.ts";

/** A finished picture and the words around it, which page or PDF sets in its own type. */
export interface Chart {
  /**
   * Drawn when it is first asked for: a page is tried with several charts before one is shown. Without
   * a title inside; `role="img"` with <title> and <desc>; survives svg-to-pdfkit.
   */
  svg(): SVGElement;
  /** In px; 1 px is meant to be 1 pt in print. */
  width: number;
  height: number;
  lang: Language;
  /** What the data say, or what is shown where they say nothing in common. */
  title: string;
  /** Measure, unit, places, period. */
  subtitle: string;
  /** Text equivalent of every mark, made from the rows. */
  alt: string;
  /** How many rows are shown, what is left out and why, how to read unusual marks. */
  notes: string[];
  /** Whose marks the picture shows without their names; the page has the key in its head. */
  places?: readonly MunicipalityStyle[];
  /** Where each row lies in the picture, so that a page can lead from a mark to its source. */
  rows?: readonly ChartRow[];
}

/** The band of one row, or the box of its mark, in px of the picture from its upper left corner. */
export interface ChartRow {
  indicator_id: string;
  top: number;
  height: number;
  /** Both or none: the whole width. */
  left?: number;
  width?: number;
}

/** The document that makes elements, the language of labels, and the width of a text in the font. */
export interface ChartContext {
  document: Document;
  lang: Language;
  /** Width in px of one line of text at a font size in px. */
  measureText(text: string, size: number, bold?: boolean): number;
}

/** What every chart takes beside its rows. */
export interface ChartOptions {
  /** All municipalities of the run: their order by code decides shape and colour. */
  municipalities: readonly Municipality[];
  /** Where `municipalities` are only some of the run: all of them, so that each keeps its look. */
  everyone?: readonly Municipality[];
  /** Outer width in px; 1 px is meant to be 1 pt in print. Default 510. */
  width?: number;
  /** Start of every id in the SVG; unique per page. Default: the chart's own name. */
  idPrefix?: string;
  /** A unit in the language of the chart; by default as the rows print it. */
  unitName?: (unit: string) => string;
  /** Names of indicators in the language of the chart, by indicator id. */
  labels?: ReadonlyMap<string, string>;
  /** Decimals as printed, by indicator id, of values that are not converted. */
  decimals?: ReturnType<typeof printedDecimals>;
  /** Ids of the indicators whose baseline is of a year of the pandemic. */
  pandemic?: ReadonlySet<string>;
  /** Ids of the indicators whose newest result may count something else than the plan. */
  toCheck?: ReadonlySet<string>;
}

/** What a chart of the pages takes beside its rows. */
export interface PageChartOptions {
  /** Outer width in pt. */
  width: number;
  /** Start of every id in the SVG; unique per page. */
  id: string;
  words: ChartWords;
}

/** What a chart that tells themes apart takes. */
export interface ThemedOptions extends ChartOptions {
  themes: Themes;
}

/** What a chart says in words, and where its rows lie. */
export type ChartWords = Omit<Chart, "svg" | "width" | "height" | "lang">;

export const DEFAULT_WIDTH = 510;

/** Rows of the longest chart that a page holds; charts count what is beyond. */
export const MOST_ROWS = 40;
