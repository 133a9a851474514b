import type { BriefingContext } from "../briefings/context.ts";
import type { Fonts } from "../briefings/engine/fonts.ts";
import { renderBriefing } from "../briefings/engine/render.ts";
import { placesText } from "../briefings/figures.ts";
import { firstFigure, type NamedBriefing } from "../briefings/set.ts";
import { chartSet, type NamedChart } from "../charts/set.ts";
import { standalone } from "../charts/standalone.ts";
import type { IndexEntry } from "../export/index-page.ts";
import { toPng } from "../export/png.ts";
import type { Theme } from "../tables/rows.ts";
import type { Terminal } from "./terminal.ts";

/** Charts and briefings of one language. */
export interface Edition {
  context: BriefingContext;
  briefings: NamedBriefing[];
}

export interface EditionRun {
  themes: readonly Theme[] | undefined;
  fonts: Fonts;
  write(path: string, content: string | Uint8Array): Promise<void>;
  terminal: Terminal;
}

/** PNG files drawn at once; each holds some megabytes until it is written. */
const PICTURES_AT_ONCE = 2;

/** Writes every file of an edition. PNG files are drawn on other threads beside the briefings. */
export async function writeEdition(
  { context, briefings }: Edition,
  { themes, fonts, write, terminal }: EditionRun,
): Promise<IndexEntry[]> {
  const { lang, charts, chartOptions, tables } = context;
  const entries = await Promise.all([writeCharts(), writeBriefings()]);
  return entries.flat();

  async function writeCharts(): Promise<IndexEntry[]> {
    const set = chartSet(tables, chartOptions, charts, themes);
    const left = set.values();
    await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, () => writeEach(left)));
    return set.map(({ name, chart }) => {
      return { kind: "chart", path: `charts/${lang}/${name}.svg`, title: chart.title, lang };
    });
  }

  async function writeEach(set: Iterable<NamedChart>): Promise<void> {
    for (const { name, chart, rows } of set) {
      const source = rows.length === 0 ? "" : placesText(rows, context);
      const svg = standalone(chart, source, charts);
      await write(`charts/${lang}/${name}.svg`, svg);
      await write(`charts/${lang}/${name}.png`, await toPng(svg, fonts));
    }
  }

  async function writeBriefings(): Promise<IndexEntry[]> {
    const entries: IndexEntry[] = [];
    for (const [i, { name, briefing }] of briefings.entries()) {
      terminal.progress(`Briefing ${i + 1}/${briefings.length} ${lang} ${name}`);
      const path = `briefings/${lang}/${name}`;
      await write(`${path}.pdf`, await renderBriefing(briefing, fonts));
      const picture = firstFigure(briefing);
      if (picture !== null) await write(`${path}.svg`, picture);
      entries.push({
        kind: "briefing",
        path: `${path}.pdf`,
        title: briefing.title,
        lang,
        sentence: briefing.subtitle,
        ...(picture === null ? {} : { picture: `${path}.svg` }),
      });
    }
    return entries;
  }
}
