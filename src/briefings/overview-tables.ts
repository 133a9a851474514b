import type { Language } from "../lib/language.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { haveRuleYears, rowAmount, rowYear } from "../story/amounts.ts";
import { newestPlans } from "../story/newest.ts";
import { datedNow } from "../story/now-amount.ts";
import { comparableExtent, type ThemePromise } from "../story/overview.ts";
import { besideBaseline } from "../story/promised.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { comparableSentence } from "../words/overview-page.ts";
import { pageText } from "../words/page-texts.ts";
import { marked } from "../words/pandemic.ts";
import { placesWord } from "../words/places.ts";
import { laterPlanText, periodText } from "../words/plan-period.ts";
import { shortOf } from "../words/row-names.ts";
import { paceName } from "../words/side-by-side.ts";
import { story } from "../words/story.ts";
import { capital, common, small } from "../words/text.ts";
import { column, note, panel, tableBlock } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { measureName } from "./measure-text.ts";
import { planTitle } from "./sources.ts";

/** What the plans are, until when they run, and what of them was read. */
export function plansTable(context: BriefingContext): Block {
  const { tables, lang, say, marks, styles } = context;
  const plans = newestPlans(tables);
  const scoped = plans.some((plan) => scopeText(plan, lang) !== "");
  const narrow = { ja: 1.3, en: 1.45 }[lang];
  const rows = tables.municipalities.flatMap(({ code }) =>
    plans.filter(({ municipality_code }) => municipality_code === code),
  );
  const share = {
    plan: scoped ? { ja: 4.6, en: 3 }[lang] : 8,
    period: { ja: 1.6, en: 1.5 }[lang],
    missing: { ja: 5.8, en: 7.6 }[lang] - narrow,
  };
  const city = ({ municipality_code: code }: PlanRow) => [
    { text: styles(code).name, mark: marks(code) },
  ];
  const scope = (plan: PlanRow) => scopeText(plan, lang);
  const columns = [
    column(say("overview.city"), city, { rowHeader: true, share: narrow }),
    column(say("overview.plan"), (plan: PlanRow) => ownTitle(plan, context), {
      share: share.plan,
    }),
    column(say("overview.period"), (plan: PlanRow) => periodText(plan, lang), {
      share: share.period,
    }),
    ...(scoped ? [column(say("overview.missing"), scope, { share: share.missing })] : []),
  ];
  return tableBlock(say("overview.plans"), rows, columns, { note: laterText(context) });
}

/** The title beside the name of its place, with which English titles begin. */
function ownTitle(plan: PlanRow, context: BriefingContext): string {
  const title = planTitle(plan, context);
  const place = `${context.styles(plan.municipality_code).name} `;
  return title.startsWith(place) ? title.slice(place.length) : title;
}

/** The plans that follow, which nobody has read. */
function laterText({ tables, lang }: BriefingContext): string {
  const texts = tables.municipalities.flatMap((place) =>
    tables.laterPlans
      .filter(({ municipality_code }) => municipality_code === place.code)
      .map((plan) => nameOf(place, lang) + common.colon[lang] + laterPlanText(plan, lang)),
  );
  return texts.join(common.space[lang]);
}

/** What of the plan was not at hand, else that all of it was read; empty where nobody has said it. */
function scopeText(plan: PlanRow, lang: Language): string {
  const texts = { ja: [plan.missing, plan.covers], en: [plan.missing_en, plan.covers_en] };
  const [missing, covers] = texts[lang];
  if (missing) return capital(missing);
  return covers ? pageText("overview.whole", lang, { covers: small(covers) }) : "";
}

/** Themes by municipalities, in each cell the promise that comes first and where it stands. */
export function promisesTable(
  promises: readonly ThemePromise[],
  context: BriefingContext,
  { dated = true } = {},
): Block {
  const { tables, lang, say, marks, themes } = context;
  const name = (theme: string) => themes.name(theme)[lang];
  const places = tables.municipalities;
  const columns = [
    column(say("overview.theme"), name, {
      rowHeader: true,
      share: { ja: 1.5, en: 1.4 }[lang],
    }),
    ...places.map((place) => {
      const own = promises.filter(({ code }) => code === place.code);
      const cell = (id: string) =>
        own.filter(({ theme }) => theme === id).flatMap((one) => cellOf(one, dated, context));
      const look = { mark: marks(place.code), share: 10.5 / places.length };
      return column(nameOf(place, lang), cell, look);
    }),
  ];
  const note = dated ? markNote(promises, context) : "";
  return tableBlock(say("overview.promises"), themes.ids, columns, {
    dek: say("overview.promisesDek"),
    note,
  });
}

function cellOf(
  { row, position }: ThemePromise,
  dated: boolean,
  context: BriefingContext,
): Inline[] {
  const { lang, say } = context;
  if (row === null) return [{ text: say("overview.none"), soft: true }];
  const from = row.baseline_value === null ? "" : `${rowAmount(row, "baseline", context)}→`;
  const target = besideBaseline(row, rowAmount(row, "target", context), context);
  const way = from === "" ? target : from + small(target);
  const years: Inline[] = dated ? ["\n", { text: yearsOf(row, context), soft: true }] : [];
  const promise: Inline[] = [shortOf(row, lang), "\n", { text: way, bold: true }, ...years];
  if (position === null) return promise;
  const now = datedNow(position, row, context, say("overview.unsure"));
  return [...promise, "\n", { text: say("overview.now", { now }), soft: true }];
}

/** From which year to which: 「令和2年度＊→令和7年度＊」. */
function yearsOf(row: Indicator, context: BriefingContext): string {
  const target = rowYear(row, "target", context);
  if (row.baseline_value === null) return target;
  const from = marked(rowYear(row, "baseline", context), row.pandemic_base, context.lang);
  return `${from}→${target}`;
}

/** What the marks behind the years mean. */
function markNote(promises: readonly ThemePromise[], { lang, say }: BriefingContext): string {
  const rows = promises.flatMap(({ row }) => row ?? []);
  const byRule = haveRuleYears(rows) ? story.byRule[lang] : "";
  const early = rows.some(({ pandemic_base }) => pandemic_base) ? story.pandemicBase[lang] : "";
  const open = promises.some(({ position }) => position !== null && position.doubt !== null);
  return (byRule + early + (open ? say("overview.unsureNote") : "")).trim();
}

/** How much can be compared at all. */
export function extentPanel(context: BriefingContext): Block[] {
  const { tables, lang, say, names } = context;
  const { counts, all, paces } = comparableExtent(tables);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0 || tables.municipalities.length < 2) return [];
  const { same, convertible, similar, not_comparable: not } = counts;
  const who = placesWord(names, lang);
  const moves = paces.map((rows) => paceName(measureName(rows, lang), lang));
  const words = { same, convertible, similar, not, all, who, paces: moves };
  return panel(say("overview.extent"), [note(comparableSentence(words, lang))]);
}
