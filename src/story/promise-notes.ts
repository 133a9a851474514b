import { group } from "d3";
import type { Language } from "../lib/language.ts";
import type { Indicator } from "../tables/rows.ts";
import { doubtNote } from "../words/doubts.ts";
import { itemDay } from "../words/era.ts";
import { itemAmount } from "../words/item-amount.ts";
import { quotedNames } from "../words/label-lists.ts";
import { spanNote } from "../words/pace-span.ts";
import { endedNote } from "../words/plan-period.ts";
import { shortOf } from "../words/row-names.ts";
import { story } from "../words/story.ts";
import { common, fill, textOf } from "../words/text.ts";
import { endsWithPlan, haveRuleYears, type RowContext } from "./amounts.ts";
import { newestPlans } from "./newest.ts";
import { presentPosition } from "./position.ts";
import { paceComparison } from "./promise-cells.ts";
import { isBeyond } from "./promised.ts";
import { type Promises, placedPromises } from "./promises.ts";
import { plainDigits } from "./sentences.ts";

/** Whether the plans are over, how many of their promises are shown, and of how many a later value is known. */
export function promiseDek(
  { shown, total }: Promises,
  { tables, lang }: Pick<RowContext, "tables" | "lang">,
): string {
  const known = placedPromises(shown, tables);
  const open = known.filter(({ position }) => position.doubt !== null).length;
  const over = endedNote(newestPlans(tables), lang);
  return fill(story.promisesDek, lang, {
    ends: over === "" ? "" : fill(story.promised, lang, { promise: over }),
    total,
    shown: shown.length,
    known: known.length,
    open: open === 0 ? "" : fill(story.promisesOpen, lang, { open }),
    none: shown.length - known.length,
  });
}

/** How the rows were chosen, years by rule, and figures that must be confirmed. */
export function promiseNote(
  { shown, total }: Pick<Promises, "shown" | "total">,
  context: RowContext,
): string {
  const { lang, tables } = context;
  const paces = shown.flatMap((row) => paceComparison(row, tables) ?? []);
  const ranges = spanNote(paces, lang);
  return [
    shown.length < total ? story.chosen[lang] : "",
    paces.length > 0 ? story.paceBase[lang] : "",
    ranges === "" ? "" : ranges + common.stop[lang],
    yearsNote(shown, context),
    shown.some(({ pandemic_base }) => pandemic_base) ? story.pandemicBase[lang] : "",
    doubtsNote(shown, context),
  ]
    .join("")
    .trim();
}

/** Years that a plan's rule gives, or the end of the plan, or that lie beyond it. */
function yearsNote(shown: readonly Indicator[], context: RowContext): string {
  const { lang } = context;
  const byEnd = shown.some((row) => endsWithPlan(row, context));
  const late = shown.filter(isBeyond);
  return [
    haveRuleYears(shown) ? story.byRule[lang] : "",
    byEnd ? story.byEnd[lang] : "",
    late.length === 0 ? "" : fill(story.afterEnd, lang, { rows: quotedRows(late, lang) }),
  ].join("");
}

/** Plans' baselines that are not the official figure of their year, and the other doubts. */
function doubtsNote(shown: readonly Indicator[], context: RowContext): string {
  const { lang } = context;
  const cases = shown.flatMap((row) => differingBaseline(row, context));
  const others = otherDoubts(shown, context);
  if (cases.length > 0)
    return fill(story.confirmNote, lang, { cases: cases.join(story.cases[lang]) }) + others;
  return others === "" ? "" : story.confirmHead[lang] + others;
}

function differingBaseline(row: Indicator, { tables, lang }: RowContext): string[] {
  const position = presentPosition(row, tables);
  const place = tables.municipalities.find(({ code }) => code === row.municipality_code);
  if (!position?.differs || !place || position.differs.official_value === null) return [];
  const { item, differs } = position;
  return [
    fill(story.confirmCase, lang, {
      place: textOf(place, "name", lang),
      label: shortOf(row, lang),
      plan: itemAmount(item, differs.plan_value, lang),
      official: itemAmount(item, differs.official_value ?? 0, lang),
      year: itemDay(item, differs.official_year ?? 0, lang),
    }),
  ];
}

/** Plan and statistic of the baseline's year where they agree and the statistic yet judges nothing. */
function agreement(row: Indicator, { tables, lang }: RowContext): string[] {
  const position = presentPosition(row, tables);
  const link = tables.contextPlans.find(
    ({ row_id, field, verdict }) =>
      row_id === row.id && field === "baseline" && verdict === "within",
  );
  if (position?.doubt !== "definition" || link?.official_value == null) return [];
  return [
    fill(story.agreement, lang, {
      plan: itemAmount(position.item, link.plan_value, lang),
      official: itemAmount(position.item, link.official_value, lang),
      year: itemDay(position.item, link.official_year ?? 0, lang),
    }),
  ];
}

/** 「ごみ」「緑地」 */
function quotedRows(rows: readonly Indicator[], lang: Language): string {
  const names = rows.map((row) => shortOf(row, lang));
  return plainDigits(quotedNames(names, lang));
}

/** The other reasons for which a figure judges nothing, rows of one reason in one sentence. */
function otherDoubts(shown: readonly Indicator[], context: RowContext): string {
  const { lang, tables } = context;
  const doubtful = placedPromises(shown, tables).filter(
    ({ position: { doubt } }) => doubt !== null && doubt !== "differs",
  );
  const alike = group(doubtful, ({ position }) => position.review.ja);
  return [...alike.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const rows = own.map(({ row }) => row);
      const words = { rows: quotedRows(rows, lang), review: first.position.review };
      return [
        doubtNote(
          words,
          rows.flatMap((row) => agreement(row, context)),
          lang,
        ),
      ];
    })
    .join("");
}
