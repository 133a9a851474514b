import { group } from "d3";
import qrcode from "qrcode-generator";
import type { Block, Code, Inline, TableRow } from "../lib/pdf/content.ts";
import { planAddress } from "../tables/plan-address.ts";
import type { Indicator, Municipality, PlanRow } from "../tables/rows.ts";
import { pageText } from "../words/page-texts.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { readingNotes as notes } from "../words/reading-notes.ts";
import { textOf } from "../words/text.ts";
import { heading, note, paragraph } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";

/** Where a row stands in its document: on which pages, else on which line of its text. */
export function sourceLink(row: Indicator, { lang }: BriefingContext): Inline {
  // "line 12" stays in one piece.
  const text = placeInDocument(row, lang).replace(" ", "\u00a0");
  return { text, link: `source-${row.plan}` };
}

/** Every document that the briefing draws on, at the end of the notes; each row is an anchor that the tables link to. */
export function sourceBlocks(plans: readonly PlanRow[], context: BriefingContext): Block[] {
  const { lang, say, tables } = context;
  if (plans.length === 0) return [];
  const ids = new Set(plans.map(({ id }) => id));
  const hasLines = tables.indicators.some(({ plan, pages }) => ids.has(plan) && pages === "");
  const planRows = plans.map((plan) => ({
    anchor: `source-${plan.id}`,
    cells: [
      [{ text: planTitle(plan, context), ...linkTo(planAddress(plan)) }],
      [plan.issued],
      [periodText(plan, lang)],
      [textOf(plan, "covers", lang)],
    ],
  }));
  return [
    {
      type: "table",
      caption: say("annex.sourceCaption"),
      columns: [
        { label: say("head.document"), rowHeader: true },
        { label: say("head.issued") },
        { label: say("head.period") },
        { label: say("head.covers") },
      ],
      rows: [...planRows, ...reportRows(ids, context)],
      ...(hasLines ? { note: [say("annex.lines")] } : {}),
    },
  ];
}

/** The reports that latest values are from, with the years of those values. */
function reportRows(
  plans: ReadonlySet<string>,
  { tables, lang, say }: BriefingContext,
): TableRow[] {
  const own = tables.results.filter(({ plan, origin }) => plans.has(plan) && origin === "report");
  return [...group(own, ({ document }) => document).values()].flatMap(([report, ...others]) => {
    if (report === undefined) return [];
    const years = [report, ...others].flatMap(({ year }) => year ?? []);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const text = textOf(report, "source", lang);
    return [
      {
        cells: [
          [{ text, ...linkTo(report.address) }],
          [""],
          [
            first === last
              ? String(first)
              : periodText({ period_start: first, period_end: last }, lang),
          ],
          [say("annex.reported")],
        ],
      },
    ];
  });
}

const linkTo = (link: string) => (link === "" ? {} : { link });

export function planTitle(plan: PlanRow, { lang }: BriefingContext): string {
  return textOf(plan, "title", lang);
}

function periodText(
  { period_start, period_end }: Pick<PlanRow, "period_start" | "period_end">,
  lang: BriefingContext["lang"],
): string {
  const dash = { ja: "〜", en: "–" }[lang];
  if (period_start !== null) return `${period_start}${dash}${period_end}`;
  return { ja: `〜${period_end}`, en: `to ${period_end}` }[lang];
}

/** What a reader of any comparison must know. */
export function readingNotes(
  { tables, lang }: BriefingContext,
  places: readonly Municipality[] = tables.municipalities,
): Block[] {
  const { heading: title, text } = notes(places, lang);
  return [heading(title), { ...note(text), keepNext: true }];
}

/** The end of the front pages: sources, and where annex and data are, in letters and as a code. */
export function sourcesParagraph(
  sources: string,
  { dataAddress, lang }: Pick<BriefingContext, "dataAddress" | "lang">,
): Block {
  const content: Inline[] = [{ text: pageText("sources.head", lang), bold: true }, sources];
  if (dataAddress === "") return paragraph("small", content);
  const more = { text: pageText("sources.more", lang), bold: true };
  return {
    ...paragraph("small", [...content, more, { text: dataAddress, link: dataAddress }]),
    code: codeOf(dataAddress, pageText("sources.codeAlt", lang, { address: dataAddress })),
  };
}

/** A QR code that can be read with 15 % of it damaged, as print on cheap paper needs. */
function codeOf(address: string, alt: string): Code {
  const code = qrcode(0, "M");
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  const every = Array.from({ length: modules }, (_, i) => i);
  const dark = every.flatMap((row) =>
    runsOf(every.filter((column) => code.isDark(row, column))).map(
      ([from, length]) => `M${from} ${row}h${length}v1h-${length}z`,
    ),
  );
  return { path: dark.join(""), modules, alt };
}

/** Numbers that follow each other, as first and length: squares side by side would show a seam. */
function runsOf(sorted: readonly number[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}
