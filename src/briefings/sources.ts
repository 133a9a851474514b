import type { Block, Inline } from "../lib/pdf/content.ts";
import { planAddress } from "../tables/plan-address.ts";
import type { Indicator, Municipality, PlanRow } from "../tables/rows.ts";
import { annexWords, annexColumns as columns } from "../words/briefings.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { readingNotes as notes } from "../words/reading-notes.ts";
import { textOf } from "../words/text-of.ts";
import { heading, note } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";

/** Where a row stands in its document: on which pages, else on which line of its text. */
export function sourceLink(row: Indicator, { lang }: BriefingContext): Inline {
  // "line 12" stays in one piece.
  const text = placeInDocument(row, lang).replace(" ", "\u00a0");
  return { text, link: `source-${row.plan}` };
}

/** Every document that the briefing draws on, at the end of the notes; each row is an anchor that the tables link to. */
export function sourceBlocks(plans: readonly PlanRow[], context: BriefingContext): Block[] {
  const { lang } = context;
  if (plans.length === 0) return [];
  return [
    {
      type: "table",
      caption: annexWords.sourceCaption[lang],
      columns: [
        { label: columns.document[lang], rowHeader: true },
        { label: columns.issued[lang] },
        { label: columns.period[lang] },
        { label: columns.file[lang] },
      ],
      rows: plans.map((plan) => ({
        anchor: `source-${plan.id}`,
        cells: [
          [{ text: planTitle(plan, context), ...linkTo(planAddress(plan)) }],
          [plan.issued],
          [periodText(plan, lang)],
          [plan.document],
        ],
      })),
    },
  ];
}

const linkTo = (link: string) => (link === "" ? {} : { link });

export function planTitle(plan: PlanRow, { lang }: BriefingContext): string {
  return textOf(plan, "title", lang);
}

function periodText({ period_start, period_end }: PlanRow, lang: BriefingContext["lang"]): string {
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
