import { bounded, digitsOf, isPandemic } from "../charts/side-text.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import type { Difference } from "../story/differences.ts";
import { datedNow, nowAmount } from "../story/now-amount.ts";
import { newestValue, officialItem } from "../story/official-values.ts";
import type { Question } from "../story/questions.ts";
import { plainDigits } from "../story/sentences.ts";
import type { ThemeStory } from "../story/theme.ts";
import type { Comparison, Municipality } from "../tables/rows.ts";
import { shownChange } from "../words/bound.ts";
import { common, fill } from "../words/charts.ts";
import { type DifferenceWords, differenceText } from "../words/differences.ts";
import { itemDay } from "../words/era.ts";
import { atDate, capital, small } from "../words/in-sentence.ts";
import { datedItem, itemAmount } from "../words/item-amount.ts";
import { pageNumber, spacedUnit } from "../words/page-number.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { countedPeers, shortPeers } from "../words/peer-group.ts";
import { isCount } from "../words/peers.ts";
import { nounOf, shortOf } from "../words/row-names.ts";
import { paceName } from "../words/side-by-side.ts";
import { signedAlike } from "../words/signed.ts";
import { themePage as words } from "../words/theme-page.ts";
import { nominal, questionText, slightly } from "../words/theme-questions.ts";
import { perYear, rowAmount } from "./amounts.ts";
import { beside, headedList } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { markScale } from "./marks.ts";
import { measureName } from "./measure-text.ts";
import { valueSource } from "./promise-cells.ts";
import type { Positions } from "./promise-notes.ts";

/** Three differences worth knowing beside the questions that a council may ask. */
export function themeLists(
  { differences, questions, positions }: ThemeStory,
  context: BriefingContext,
): Block[] {
  const { lang } = context;
  const marks = markScale(context);
  const left = headedList(
    words.differences[lang],
    differences.map((one) => differenceItem(one, positions, context)),
  );
  const right = headedList(
    words.questions[lang],
    questions.map((one) => [questionOf(one, context)]),
    questions.map(({ place }) => ({ text: " ", mark: marks(place.code) })),
  );
  return beside({ span: 6, blocks: left }, { span: 6, blocks: right });
}

function differenceItem(one: Difference, positions: Positions, context: BriefingContext): Inline[] {
  const { lang } = context;
  const { head, text } = differenceText(differenceWords(one, positions, context), lang);
  const rows = one.kind === "pace" ? one.rows : one.kind === "start" ? [one.a] : [];
  const early = rows.some((row) => isPandemic(row, context.chartOptions));
  const remark = early ? pandemic.note[lang] + common.stop[lang] : "";
  return [{ text: head, bold: true }, [text, remark].join(common.space[lang]).trim()];
}

function differenceWords(
  one: Difference,
  positions: Positions,
  context: BriefingContext,
): DifferenceWords {
  const { lang } = context;
  const names = (places: readonly Municipality[]) => places.map((place) => nameOf(place, lang));
  switch (one.kind) {
    case "targets": {
      const subject = small(context.themes.subtheme(one.subtheme)[lang]);
      const now = reached(one, positions, context);
      return { kind: "targets", subject, have: names(one.have), lack: names(one.lack), now };
    }
    case "start": {
      const { a, b, over } = one;
      const value = (amount: number | null) => amountOf(amount, a, context);
      return {
        kind: "start",
        measure: measureName([a], lang),
        a: placeName(a, context),
        from: marked(value(a.baseline_value), isPandemic(a, context.chartOptions), lang),
        b: placeName(b, context),
        to: value(b.target_value),
        over,
      };
    }
    case "pace":
      return {
        kind: "pace",
        measure: paceName(measureName(one.rows, lang), lang),
        paces: pacesOf(one.rows, context),
        now: one.rows.flatMap((row) => nowText(row, positions, context)),
      };
    case "level":
      return {
        kind: "level",
        item: datedItem(one, lang),
        a: nameOf(one.first.place, lang),
        b: nameOf(one.last.place, lang),
        first: itemAmount(one.item, one.first.own, lang),
        last: itemAmount(one.item, one.last.own, lang),
      };
    case "peers":
      return peersWords(one, context);
  }
}

function peersWords(
  one: Extract<Difference, { kind: "peers" }>,
  { lang }: BriefingContext,
): DifferenceWords {
  const named = one.places.map(({ place, peers, own }) => ({
    place: nameOf(place, lang),
    peers,
    amount: itemAmount(one.item, own, lang),
  }));
  const groups = named.map(({ peers }) => peers);
  return {
    kind: "peers",
    item: datedItem(one, lang),
    peers: shortPeers(groups, lang),
    among: countedPeers(named, lang),
    count: isCount(one.item),
    high: one.high,
    values: named.map(({ place, amount }) => [place, amount].join(common.space[lang])),
  };
}

/**
 * 「丙市0人（令和5年、二次資料）」: those without a target that have nothing left of what others want to
 * do away with. Other counts say nothing beside those of a larger or smaller municipality.
 */
function reached(
  { subtheme, lack }: Extract<Difference, { kind: "targets" }>,
  positions: Positions,
  { lang, tables }: BriefingContext,
): string[] {
  const known = [...positions.values()].flatMap((position) => position ?? []);
  const own = known.find(({ item }) => officialItem(item.item_id, tables)?.subtheme === subtheme);
  if (own === undefined) return [];
  return lack.flatMap((place) => {
    const value = newestValue(own.item.item_id, place.code, tables);
    if (value?.value !== 0) return [];
    const source = valueSource({ ...own, value }, lang);
    const text = [itemDay(own.item, value.year, lang), source].join(common.comma[lang]);
    const amount = itemAmount(own.item, value.value, lang) + fill(common.bracket, lang, { text });
    return [[nameOf(place, lang), amount].join(common.space[lang])];
  });
}

/** 「乙市67.5%（令和6年度、要確認）」 */
function nowText(compared: Comparison, positions: Positions, context: BriefingContext): string[] {
  const { lang, tables } = context;
  const position = positions.get(compared.indicator_id);
  const row = tables.indicators.find(({ id }) => id === compared.indicator_id);
  // A level says nothing beside a pace alone.
  if (!position || row === undefined || compared.form === "pace") return [];
  const amount = datedNow(position, row, context);
  return [[placeName(compared, context), amount].join(common.space[lang])];
}

function placeName({ municipality_code: code }: Comparison, { names }: BriefingContext): string {
  return names.get(code) ?? code;
}

function amountOf(value: number | null, { unit }: Comparison, context: BriefingContext): string {
  const { lang, unitName } = context;
  if (value === null) return "―";
  const name = unitName(unit.split("/")[0] ?? unit);
  const shown = pageNumber(value, digitsOf([value]), lang);
  return shown + spacedUnit(name, lang);
}

function pacesOf(
  rows: readonly Comparison[],
  context: BriefingContext,
): (readonly [string, string])[] {
  const digits = rows.every(({ unit }) => unit.startsWith("%/")) ? 1 : 2;
  const changes = rows.map((row) => {
    const change = row.change_per_year ?? 0;
    return row.form === "pace" ? shownChange(row, change, digits) : change;
  });
  const { lang } = context;
  const amounts = signedAlike(changes, lang, digits);
  return rows.map((row, i) => {
    const pace = `${amounts[i]}${paceUnit(row, context)}`;
    const said = row.form === "pace" ? bounded(pace, row, row.change_per_year, lang) : pace;
    return [placeName(row, context), marked(said, isPandemic(row, context.chartOptions), lang)];
  });
}

function paceUnit(row: Comparison, { lang, unitName }: BriefingContext): string {
  const [unit = ""] = row.unit.split("/");
  const points = unit === "%" && row.form === "level" ? "ポイント" : unit;
  const name = points === "ポイント" ? { ja: "ポイント", en: " points" }[lang] : unitName(points);
  return spacedUnit(name, lang);
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
  const date = item ? itemDay(item, position.value.year, lang) : "";
  const noun = nounOf(row, "en");
  return questionText(
    kind,
    {
      label: { ja: `「${plainDigits(shortOf(row, "ja"))}」`, en: noun }[lang],
      Label: capital(noun),
      from: rowAmount(row, "baseline", context),
      to: toText(kind, small(rowAmount(row, "target", context)), lang),
      pace: perYear(row, context),
      slight: slightly[slightKey(position?.moved ?? 0)][lang],
      now: position ? nowAmount(position, row, context) : "",
      date: { ja: date, en: atDate(date) }[lang],
      official: item && differs ? itemAmount(item, differs.official_value ?? 0, lang) : "",
    },
    lang,
  );
}
