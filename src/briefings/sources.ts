import type { Block, Inline } from "../lib/pdf/content.ts";
import type { Indicator, Municipality, PlanRow } from "../tables/rows.ts";
import { municipalityKindNames } from "../words/names.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { type BriefingContext, nameOf } from "./context.ts";

/** Where a row stands in its document: on which pages, else on which line of its text. */
export function sourceLink(row: Indicator, { lang }: BriefingContext): Inline {
  // "line 12" stays in one piece.
  const text = placeInDocument(row, lang).replace(" ", "\u00a0");
  return { text, link: `source-${row.plan}` };
}

/** Every document that the briefing draws on, at the end of the notes; each row is an anchor that the tables link to. */
export function sourceBlocks(plans: readonly PlanRow[], context: BriefingContext): Block[] {
  const { texts } = context;
  if (plans.length === 0) return [];
  return [
    {
      type: "table",
      caption: texts.sourceCaption,
      columns: [
        { label: texts.columns.document, rowHeader: true },
        { label: texts.columns.issued },
        { label: texts.columns.period },
        { label: texts.columns.file },
      ],
      rows: plans.map((plan) => ({
        anchor: `source-${plan.id}`,
        cells: [
          [{ text: planTitle(plan, context), ...linkTo(planAddress(plan)) }],
          [plan.issued],
          [periodText(plan, context.lang)],
          [plan.document],
        ],
      })),
    },
  ];
}

const linkTo = (link: string) => (link === "" ? {} : { link });

/** Where a document was published, else the publisher's page about it; empty where neither is known. */
export function planAddress({
  address,
  publisher_page,
}: Pick<PlanRow, "address" | "publisher_page">): string {
  return address || publisher_page;
}

export function planTitle(plan: PlanRow, { lang }: BriefingContext): string {
  return lang === "ja" ? plan.title : plan.title_en;
}

function periodText({ period_start, period_end }: PlanRow, lang: BriefingContext["lang"]): string {
  const dash = lang === "ja" ? "〜" : "–";
  if (period_start !== null) return `${period_start}${dash}${period_end}`;
  return lang === "ja" ? `〜${period_end}` : `to ${period_end}`;
}

/**
 * Duties, population base, years and, unless a caption has said it, counting: what a reader of any
 * comparison must know.
 */
export function readingNotes(
  context: BriefingContext,
  places: readonly Municipality[] = context.tables.municipalities,
  { counting = true } = {},
): Block[] {
  const { texts, lang } = context;
  const duties = places.map((place) => ({
    name: nameOf(place, lang),
    kind: municipalityKindNames[place.kind]?.[lang] ?? place.kind,
  }));
  const notes = [
    texts.dutiesNote(duties),
    texts.yearNote,
    texts.baseNote,
    ...(counting ? [texts.countNote] : []),
    texts.surveyNote,
  ];
  return [
    { type: "heading", level: 2, text: texts.headings.notes },
    {
      type: "paragraph",
      style: "note",
      keepNext: true,
      content: [notes.join(lang === "ja" ? "" : " ")],
    },
  ];
}
