import { group } from "d3";
import type { Language, Translated } from "../lib/language.ts";
import type { Block } from "../lib/pdf/content.ts";
import type { Municipality } from "../tables/rows.ts";
import { findingText } from "../words/findings.ts";
import { plannerQuestions } from "../words/names.ts";
import { placeInDocument } from "../words/place-in-document.ts";
import { labelOf } from "../words/row-names.ts";
import { common, fill } from "../words/text.ts";
import { heading } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";

/** Rows named under a question; the table of findings has them all. */
const NAMED = 8;

/** Findings of one municipality as questions to its planners: one a rule, with every row it names. */
export function questionBlocks(place: Municipality, context: BriefingContext): Block[] {
  const { tables, lang, say } = context;
  const own = tables.findings.filter(({ municipality_code }) => municipality_code === place.code);
  if (own.length === 0) return [];
  const rows = new Map(tables.indicators.map((row) => [row.id, row]));
  return [
    heading(plannerQuestions[lang]),
    {
      type: "list",
      items: [...group(own, ({ rule }) => rule)].map(([rule, findings]) => {
        const names = findings.map(({ indicator_id, message, message_en }) => {
          const row = rows.get(indicator_id);
          if (row === undefined) return subjectOf(rule, { ja: message, en: message_en }, lang);
          const label = labelOf(row, lang);
          // Nobody has the text whose lines are counted where no pages are known.
          if (row.pages === "") return label;
          return label + fill(common.bracket, lang, { text: placeInDocument(row, lang) });
        });
        const question = findingText(rule, "question")[lang];
        const rest = names.length - NAMED;
        const shown =
          rest > 1 ? [...names.slice(0, NAMED), say("annex.andMore", { rows: rest })] : names;
        return [{ text: `${question} `, bold: true }, shown.join(common.semicolon[lang])];
      }),
    },
  ];
}

/** The rows that a message is about, which the question before them has told; else the whole message. */
function subjectOf(rule: string, message: Translated, lang: Language): string {
  const text = message[lang];
  if (!findingText(rule, "message")[lang].startsWith("{row}: ")) return text;
  return text.split(/(?<=[)）]): /u)[0] ?? text;
}
