import { allCharts } from "./briefings/chart-set.ts";
import { createBriefingContext } from "./briefings/context.ts";
import { toFigure } from "./briefings/figures.ts";
import { frameOf } from "./briefings/frame.ts";
import type { ChartWords } from "./charts/chart.ts";
import type { NamedChart } from "./charts/named-chart.ts";
import { plotted } from "./charts/plotted.ts";
import { sourceLine } from "./charts/source-line.ts";
import { standalone } from "./charts/standalone.ts";
import { createDocument } from "./lib/chart/node-document.ts";
import { toPng } from "./lib/chart/png.ts";
import { UsageError } from "./lib/errors.ts";
import { LANGUAGES, type Language } from "./lib/language.ts";
import type { Block } from "./lib/pdf/content.ts";
import { openFonts } from "./lib/pdf/fonts.ts";
import { renderBriefing } from "./lib/pdf/render.ts";
import { openProject as openData } from "./open.ts";
import { type Run, runPipeline } from "./pipeline.ts";
import { dataVersion } from "./plans/data-version.ts";
import { readMunicipalities } from "./plans/named-places.ts";
import { loadSettings } from "./plans/settings.ts";
import { narrow } from "./tables/narrow.ts";
import { newestDate } from "./tables/newest-date.ts";
import { toRows } from "./tables/table.ts";
import { usageError } from "./words/command-texts.ts";
import { issuerText } from "./words/masthead.ts";

export type { Block, Language, Run };

/** A project with its tables as Arquero tables, its charts and pages. */
export interface OpenProject extends Run {
  /** Names of the charts that stand on their own: `coverage`, `measure-crimes` … */
  chartNames(): string[];
  /**
   * A chart as an SVG file, with its title and sources around it.
   * @throws RangeError where there is none of this name
   */
  svg(name: string): string;
  /** The same as a PNG of 192 dots an inch. */
  png(name: string): Promise<Uint8Array>;
  /** The document in which Plot draws: give it to `Plot.plot`. */
  document: Document;
  /** What you drew with Plot as an SVG file, with its title and source around it. */
  sheet(chart: ChartWords & { svg: Element }, source: string): string;
  /** The chart as a figure of a page. */
  figure(name: string): Block;
  /** Blocks set under a title as tagged PDF. Its date is the newest of the data. */
  page(title: string, blocks: Block[]): Promise<Uint8Array>;
}

/** What a script may choose beside the settings of the data folder, as the options of a command. */
export interface Choices {
  /** The language of charts and pages. */
  lang?: Language;
  /** A file of themes in the data folder, `taxonomy-goals.yaml`. */
  taxonomy?: string;
  /** These municipalities alone, by code or name. */
  municipalities?: readonly string[];
  /** With whom municipalities are compared: `size`, `kind`, `type`, `prefecture` or the name of a list. */
  peers?: string;
}

const CHOICES: readonly string[] = [
  "lang",
  "municipalities",
  "peers",
  "taxonomy",
] satisfies (keyof Choices)[];

/**
 * Opens the project of a data folder for a script: everything that `npm run report` computes.
 * @throws InputError with every problem of the data, when there is one
 * @throws UsageError where there is no such choice, or it names what the data do not have
 */
export async function openProject(dataDir: string, choices: Choices = {}): Promise<OpenProject> {
  const unknown = Object.keys(choices).find((name) => !CHOICES.includes(name));
  if (unknown !== undefined)
    throw usageError("choiceUnknown", { name: unknown, known: CHOICES.join(", ") });
  const { lang = "ja", municipalities, ...asked } = choices;
  if (!LANGUAGES.includes(lang)) throw new UsageError(`lang is ja or en, not "${lang}".`);
  const project = await openData(dataDir, asked);
  const run = runPipeline(project);
  const codes = readMunicipalities(municipalities, project);
  const tables = municipalities === undefined ? run.tables : narrow(run.tables, codes);
  const rows = toRows(tables);
  const { issued, organisation, contact } = await loadSettings(dataDir);
  const fonts = openFonts();
  const charts = { document: createDocument(), lang, measureText: fonts.measure };
  const context = createBriefingContext(rows, charts, project.units, {
    headlines: project.taxonomy.headlines,
    version: await dataVersion(dataDir),
    date: newestDate(rows),
    issued,
    organisation,
    issuer: issuerText(organisation, contact, lang),
  });
  let set: readonly NamedChart[] | undefined;
  const drawn = () => {
    set ??= allCharts(context);
    return set;
  };
  const sourceOf = (named: NamedChart) => sourceLine(named, rows, charts);
  const svg = (name: string) => {
    const named = chartIn(drawn(), name);
    return standalone(named.chart, sourceOf(named), charts);
  };
  return {
    ...run,
    tables,
    chartNames: () => drawn().map(({ name }) => name),
    svg,
    png: (name) => toPng(svg(name), fonts),
    document: charts.document,
    sheet: ({ svg: drawn, ...words }, source) =>
      standalone(plotted(drawn, words, lang), source, charts),
    figure: (name) => {
      const named = chartIn(drawn(), name);
      return { type: "figure", ...toFigure(named.chart, sourceOf(named)) };
    },
    page: (title, blocks) =>
      renderBriefing({ ...frameOf(context), title, subtitle: "", subject: title, blocks }, fonts),
  };
}

function chartIn(set: readonly NamedChart[], name: string): NamedChart {
  const chart = set.find((one) => one.name === name);
  if (chart === undefined)
    throw new RangeError(
      `There is no chart "${name}". There are: ${set.map((one) => one.name).join(", ")}.`,
    );
  return chart;
}
