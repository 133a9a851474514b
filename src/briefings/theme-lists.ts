import type { Block, Inline } from "../lib/pdf/content.ts";
import type { Difference } from "../story/differences.ts";
import { nowAmount } from "../story/now-amount.ts";
import type { Question } from "../story/questions.ts";
import type { ThemeStory } from "../story/theme.ts";
import type { Comparison, Municipality } from "../tables/rows.ts";
import { type DifferenceWords, differenceText } from "../words/differences.ts";
import { pageDay } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { subthemeNames } from "../words/names.ts";
import { pageNumber } from "../words/page-number.ts";
import { paceName } from "../words/side-by-side.ts";
import { themePage as words } from "../words/theme-page.ts";
import { nominal, questionText, slightly } from "../words/theme-questions.ts";
import { rowAmount, signed } from "./amounts.ts";
import { type BriefingContext, labelOf, nameOf } from "./context.ts";
import { markScale } from "./marks.ts";
import { measureName } from "./measure-text.ts";
import { boundOf, digitsOf } from "./side-figures.ts";
import { plainDigits } from "./voice.ts";

/** Three differences worth knowing beside the questions that a council may ask. */
export function themeLists(
  { differences, questions }: ThemeStory,
  context: BriefingContext,
): Block[] {
  const { lang } = context;
  const marks = markScale(context);
  const left: Block[] =
    differences.length === 0
      ? []
      : [
          { type: "heading", level: 2, text: words.differences[lang] },
          {
            type: "list",
            items: differences.map((one) => differenceItem(one, context)),
            labels: differences.map((_, i) => ({ text: `${i + 1}`, bold: true })),
          },
        ];
  const right: Block[] =
    questions.length === 0
      ? []
      : [
          { type: "heading", level: 2, text: words.questions[lang] },
          {
            type: "list",
            items: questions.map((one) => [questionOf(one, context)]),
            labels: questions.map(({ place }) => ({ text: " ", mark: marks(place.code) })),
          },
        ];
  const columns = [left, right].filter((blocks) => blocks.length > 0);
  if (columns.length === 0) return [];
  return [{ type: "row", cells: columns.map((blocks) => ({ span: 12 / columns.length, blocks })) }];
}

function differenceItem(one: Difference, context: BriefingContext): Inline[] {
  const { head, text } = differenceText(differenceWords(one, context), context.lang);
  return [{ text: head, bold: true }, text];
}

function differenceWords(one: Difference, context: BriefingContext): DifferenceWords {
  const { lang } = context;
  const names = (places: readonly Municipality[]) => places.map((place) => nameOf(place, lang));
  switch (one.kind) {
    case "targets": {
      const subject = lowerFirst(subthemeNames[one.subtheme]?.[lang] ?? one.subtheme);
      return { kind: "targets", subject, have: names(one.have), lack: names(one.lack) };
    }
    case "start": {
      const { a, b, over } = one;
      const value = (amount: number | null) => amountOf(amount, a, context);
      return {
        kind: "start",
        measure: measureName([a], lang),
        a: placeName(a, context),
        from: value(a.baseline_value),
        b: placeName(b, context),
        to: value(b.target_value),
        over,
      };
    }
    case "pace":
      return {
        kind: "pace",
        measure: paceName(measureName(one.rows, lang), lang),
        paces: one.rows.map((row) => [placeName(row, context), paceOf(row, context)] as const),
      };
    case "peers":
      return {
        kind: "peers",
        item: itemName(one.item, lang),
        high: one.high,
        values: one.places.map(
          ({ place, own }) =>
            `${nameOf(place, lang)}${{ ja: "", en: " " }[lang]}${itemAmount(one.item, own, lang)}`,
        ),
      };
  }
}

/** Within a sentence; Japanese has no capitals. */
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function placeName({ municipality_code: code }: Comparison, { tables, lang }: BriefingContext) {
  const place = tables.municipalities.find((one) => one.code === code);
  return place === undefined ? code : nameOf(place, lang);
}

function amountOf(value: number | null, { unit }: Comparison, context: BriefingContext): string {
  const { lang, unitName } = context;
  if (value === null) return "―";
  const name = unitName(unit.split("/")[0] ?? unit);
  const shown = pageNumber(value, digitsOf([value]), lang);
  return lang === "ja" || name === "%" ? `${shown}${name}` : `${shown} ${name}`;
}

function paceOf(row: Comparison, { lang, unitName }: BriefingContext): string {
  const change = signed(row.change_per_year ?? 0, lang, row.unit.startsWith("%/") ? 1 : 2);
  const [unit = ""] = row.unit.split("/");
  const points = unit === "%" && row.form === "level" ? "ポイント" : unit;
  const name = points === "ポイント" ? { ja: "ポイント", en: " points" }[lang] : unitName(points);
  const gap = lang === "en" && name !== "%" && !name.startsWith(" ") ? " " : "";
  const bound = row.form === "pace" ? boundOf(row, { lang }) : "";
  return `${change}${gap}${name}${bound}`;
}

const slightKey = (moved: -1 | 0 | 1) => (moved === 0 ? "same" : moved > 0 ? "up" : "down");

/** The target as the object of the sentence that asks for its present value; else as printed. */
const toText = (kind: Question["kind"], to: string, lang: BriefingContext["lang"]) =>
  kind === "unknown" ? nominal(to, lang) : to;

function questionOf({ kind, row, position }: Question, context: BriefingContext): string {
  const { lang } = context;
  if (row === null) return questionText(kind, {}, lang);
  const item = position?.item;
  const differs = position?.differs;
  return questionText(
    kind,
    {
      label: { ja: `「${plainDigits(labelOf(row, "ja"))}」`, en: `“${labelOf(row, "en")}”` }[lang],
      from: rowAmount(row, "baseline", context),
      to: toText(kind, lowerFirst(rowAmount(row, "target", context)), lang),
      slight: slightly[slightKey(position?.moved ?? 0)][lang],
      now: position ? nowAmount(position, row, context) : "",
      date: item ? pageDay(position.value.year, item.date, item.date_basis, lang) : "",
      official: item && differs ? itemAmount(item, differs.official_value ?? 0, lang) : "",
    },
    lang,
  );
}
