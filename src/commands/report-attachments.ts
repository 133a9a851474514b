import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { allCharts } from "../briefings/chart-set.ts";
import { type BriefingContext, createBriefingContext } from "../briefings/context.ts";
import type { NamedChart } from "../charts/named-chart.ts";
import { sourceLine } from "../charts/source-line.ts";
import { slide, standalone } from "../charts/standalone.ts";
import type { IndexEntry } from "../exports/index-page.ts";
import { exportText } from "../exports/texts.ts";
import { writeExports } from "../exports/write-exports.ts";
import type { WriteFile } from "../exports/write-folder.ts";
import { createDocument } from "../lib/chart/node-document.ts";
import { toPng } from "../lib/chart/png.ts";
import type { Language } from "../lib/language.ts";
import { openFonts } from "../lib/pdf/fonts.ts";
import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";

export interface AttachmentData {
  narrowed: Tables;
  /** The same as rows, for charts. */
  tables: Rows;
  units: ReadonlyMap<string, string>;
  languages: readonly Language[];
  themes: readonly string[] | undefined;
  version: string;
  date: Date;
  /** The folder of the last report, whose pictures serve again where nothing changed. */
  out: string;
}

const EXPORTS_NAMED = ["machikurabe.xlsx", "codebook.html", "datapackage.json"];

/** Charts as SVG and PNG in each language, and the exports: what goes with the briefings. */
export async function writeAttachments(
  data: AttachmentData,
  write: WriteFile,
): Promise<IndexEntry[]> {
  const { narrowed, languages, units, version, date } = data;
  const entries: IndexEntry[] = [];
  for (const lang of languages) entries.push(...(await writeCharts(data, lang, write)));
  await writeExports(narrowed, { version, date, units }, (path, content) =>
    write(`exports/${path}`, content),
  );
  for (const file of EXPORTS_NAMED) {
    const [title, sentence] = [exportText(`${file}.title`), exportText(`${file}.about`)];
    entries.push({ kind: "export", path: `exports/${file}`, title, sentence });
  }
  return entries;
}

async function writeCharts(
  { tables, units, themes, version, date, out }: AttachmentData,
  lang: Language,
  write: WriteFile,
): Promise<IndexEntry[]> {
  const fonts = openFonts();
  const charts = { document: createDocument(), lang, measureText: fonts.measure };
  const context = createBriefingContext(tables, charts, units, { version, date });
  const entries: IndexEntry[] = [];
  // Pictures are drawn on other threads while the next chart is made.
  let pictures: Promise<unknown> = Promise.resolve();
  for (const named of inOrder(allCharts(context, themes), context)) {
    const { name, chart } = named;
    const source = sourceLine(named, tables, charts);
    const svg = standalone(chart, source, charts);
    const wide = slide(chart, source, charts);
    const path = `charts/${lang}/${name}`;
    await pictures;
    pictures = Promise.all([
      write(`${path}.svg`, svg),
      picture(`${path}.png`, svg),
      wide === null ? undefined : picture(`${path}-slide.png`, wide),
    ]);
    const said = { title: { [lang]: chart.title }, sentence: { [lang]: chart.subtitle } };
    const also = { name: "PNG", path: `${path}.png` };
    const group = groupOf(named.about ?? "", context);
    entries.push({ kind: "chart", path: `${path}.svg`, also, group, ...said });
  }
  await pictures;
  return entries;

  async function picture(path: string, svg: string): Promise<void> {
    const last = await readFile(join(out, path)).catch(() => undefined);
    await write(path, await toPng(svg, fonts, last));
  }
}

/** Those about all, then theme after theme, then place after place. */
function inOrder(charts: readonly NamedChart[], { themes, tables }: BriefingContext): NamedChart[] {
  const order = [...themes.ids, ...tables.municipalities.map(({ code }) => code)];
  const rank = ({ about = "" }: NamedChart) => order.indexOf(about);
  return charts.toSorted((a, b) => rank(a) - rank(b));
}

/** The heading of the index under which a chart stands: its theme, its municipality, or all. */
function groupOf(about: string, { themes, tables, styles, lang }: BriefingContext): string {
  if (themes.ids.includes(about)) return themes.name(about)[lang];
  const place = tables.municipalities.some(({ code }) => code === about);
  return place ? styles(about).name : exportText("index.all")[lang];
}
