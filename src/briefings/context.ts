import { path } from "d3";
import type { ChartContext } from "../charts/chart.ts";
import { chartOptionsOf, type PlanContext } from "../charts/options.ts";
import {
  type MunicipalityScale,
  type MunicipalityStyle,
  municipalityScale,
} from "../charts/style.ts";
import { signOf, symbolOf } from "../charts/symbols.ts";
import { LANGUAGES, type Language, type Translated } from "../lib/language.ts";
import type { Mark } from "../lib/pdf/content.ts";
import type { HeadlineRule } from "../story/headline.ts";
import type { Municipality, Rows } from "../tables/rows.ts";
import type { Themes } from "../tables/themes.ts";
import { pageText, type TextValues } from "../words/page-texts.ts";
import { MOST_NAMED } from "../words/places.ts";
import { textOf } from "../words/text.ts";
import { NO_OWN_WORDS, type OwnWords } from "./own-words.ts";

/** What every briefing of a run shares. */
export interface BriefingContext extends PlanContext {
  themes: Themes;
  /** What the municipalities are called, in their order. */
  names: readonly string[];
  /** Whether they are few enough to be named one by one. */
  few: boolean;
  /** What each is called and how it looks, by its code. */
  styles: MunicipalityScale;
  /** Its mark in running text, as in the charts. */
  marks(code: string): Mark;
  /** A text of the pages by its name, in the language of the page. */
  say(name: string, values?: TextValues): string;
  /** First eight digits of the data's sha256: the same data, the same version. */
  version: string;
  /** The date written into every file; from the data, never from the clock. */
  date: Date;
  /** The day of issue of the settings, `2026-11-26`, or empty. */
  issued: string;
  /** Who issues the briefings, as the masthead says it, or empty. */
  issuer: string;
  /** The organisation of the settings, or empty. */
  organisation: string;
  /** Where readers find annex and data, or empty. */
  dataAddress: string;
  /** Its own headline and sentences of this briefing. */
  own: OwnWords;
  /** What this briefing says of its changes since an earlier report, or empty. */
  revision: Translated;
  /** Rules of data/taxonomy.yaml for the headlines of themes. */
  headlines: readonly HeadlineRule[];
  /** The same in the other languages: a page shows what has room in all of them. */
  others: readonly BriefingContext[];
}

/** What the briefings of a language need, and those of the others beside it. */
export function createBriefingContext(
  tables: Rows,
  charts: ChartContext,
  units: ReadonlyMap<string, string>,
  run: Run,
): BriefingContext {
  const inLanguage = (lang: Language) => contextIn(tables, { ...charts, lang }, units, run);
  const others = LANGUAGES.filter((lang) => lang !== charts.lang).map(inLanguage);
  return { ...inLanguage(charts.lang), others };
}

type Run = Pick<BriefingContext, "version" | "date"> &
  Partial<Pick<BriefingContext, keyof typeof UNSAID>>;

/** What a run need not say. */
const UNSAID = { headlines: [], issued: "", issuer: "", organisation: "", dataAddress: "" };

function contextIn(
  tables: Rows,
  charts: ChartContext,
  units: ReadonlyMap<string, string>,
  run: Run,
): BriefingContext {
  const { lang } = charts;
  const chartOptions = chartOptionsOf(tables, lang, units);
  const styles = municipalityScale(tables.municipalities, lang);
  return {
    ...UNSAID,
    ...run,
    tables,
    lang,
    charts,
    themes: chartOptions.themes,
    chartOptions,
    few: tables.municipalities.length <= MOST_NAMED,
    names: tables.municipalities.map((place) => nameOf(place, lang)),
    styles,
    marks: (code) => markOf(styles(code)),
    say: (name, values) => pageText(name, lang, values),
    unitName: chartOptions.unitName,
    own: NO_OWN_WORDS,
    revision: { ja: "", en: "" },
    others: [],
  };
}

/** The mark of a municipality in running text, as in the charts. */
function markOf({ shape, colour }: MunicipalityStyle): Mark {
  const drawn = path();
  // Plot's sizes are areas: that of a circle with a radius of 1.
  symbolOf(shape).draw(drawn as unknown as CanvasPath, Math.PI);
  return { path: drawn.toString(), color: colour, sign: signOf(shape) };
}

export function nameOf(place: Municipality, lang: Language): string {
  return textOf(place, "name", lang);
}
