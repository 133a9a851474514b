import type { BriefingContext } from "../briefings/context.ts";
import type { Fonts } from "../briefings/engine/fonts.ts";
import { renderBriefing } from "../briefings/engine/render.ts";
import { placesText } from "../briefings/figures.ts";
import { firstFigure, type NamedBriefing } from "../briefings/set.ts";
import { chartSet } from "../charts/set.ts";
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

/** Writes every file of an edition. PNG files are drawn on other threads beside the briefings. */
export async function writeEdition(
  { context, briefings }: Edition,
  { themes, fonts, write, terminal }: EditionRun,
): Promise<IndexEntry[]> {
  const { lang, charts, chartOptions, tables } = context;
  const entries: IndexEntry[] = [];
  await Promise.all([writeCharts(), writeBriefings()]);
  return entries;

  async function writeCharts(): Promise<void> {
    await Promise.all(
      chartSet(tables, chartOptions, charts, themes).map(async ({ name, chart, rows }) => {
        const path = `charts/${lang}/${name}`;
        entries.push({ kind: "chart", path: `${path}.svg`, title: chart.title, lang });
        const source = rows.length === 0 ? "" : placesText(rows, context);
        const svg = standalone(chart, source, charts);
        await write(`${path}.svg`, svg);
        await write(`${path}.png`, await toPng(svg, fonts));
      }),
    );
  }

  async function writeBriefings(): Promise<void> {
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
  }
}
