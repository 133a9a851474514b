import { group, least } from "d3";
import { digitsOf, namedPaces, rowWords } from "../charts/side-text.ts";
import type { Language } from "../lib/language.ts";
import type { Block, Inline } from "../lib/pdf/content.ts";
import { spaceTaken } from "../lib/pdf/pages.ts";
import { perYear, rowAmount } from "../story/amounts.ts";
import type { Difference } from "../story/differences.ts";
import { datedNow, earlierWords, nowAmount, spokenDay } from "../story/now-amount.ts";
import { newestValue, officialItem } from "../story/official-values.ts";
import type { Position } from "../story/position.ts";
import { valueSource } from "../story/promise-cells.ts";
import { placedPromises } from "../story/promises.ts";
import type { Question } from "../story/questions.ts";
import { plainDigits } from "../story/sentences.ts";
import type { PlacedPromise } from "../story/telling.ts";
import type { ThemeStory } from "../story/theme.ts";
import type { Comparison, Indicator, Municipality, OfficialItem } from "../tables/rows.ts";
import { itemDay } from "../words/era.ts";
import { datedItem, itemAmount } from "../words/item-amount.ts";
import { quotedNames } from "../words/label-lists.ts";
import { spanNote } from "../words/pace-span.ts";
import { pageNumber, spacedUnit } from "../words/page-number.ts";
import { pageText } from "../words/page-texts.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { countedPeers, shortPeers } from "../words/peer-group.ts";
import { isCount } from "../words/peers.ts";
import { MOST_NAMED, placesWord } from "../words/places.ts";
import { nounOf, shortOf } from "../words/row-names.ts";
import { paceName } from "../words/side-by-side.ts";
import { story } from "../words/story.ts";
import { atDate, capital, common, fill, nominal, small, textOf } from "../words/text.ts";
import { beside, headedList } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { measureName } from "./measure-text.ts";

/** Three differences worth knowing beside the questions that a council may ask. */
export function themeLists(
  { differences, questions, promises }: ThemeStory,
  context: BriefingContext,
): Block[] {
  const { say, marks } = context;
  const placed = placedPromises(promises.shown, context.tables);
  const told = differences.map((one) => differenceItem(one, placed, context));
  const asked = questions.map((one) => questionOf(one, context));
  const asks = questions.map(({ place }) => ({ text: " ", mark: marks(place.code) }));
  const left = headedList(say("theme.differences"), told);
  const right = headedList(say("theme.questions"), asked, asks);
  const parted = (span: number) =>
    beside({ span, blocks: left }, { span: 12 - span, blocks: right });
  return least(SPANS.map(parted), (blocks) => spaceTaken(blocks, context.lang)) ?? parted(6);
}

/** Columns of the differences, of twelve: halves, where no other parting takes less room. */
const SPANS = [6, 5, 7];

function differenceItem(one: Difference, placed: Placed, context: BriefingContext): Inline[] {
  const { lang, say } = context;
  const groups = one.kind === "peers" ? one.places.map(({ peers }) => peers) : [];
  const head = say(`differenceHead.${one.kind}`, { peers: shortPeers(groups, lang) });
  const rows = one.kind === "pace" ? one.rows : one.kind === "start" ? [one.a] : [];
  const early = rows.some(rowWords(context.chartOptions, lang).isPandemic);
  const notes = [
    early ? pandemic.note[lang] : "",
    one.kind === "pace" ? spanNote(one.rows, lang) : "",
    one.kind === "level" || one.kind === "peers" ? shortCaution(one.item, lang) : "",
  ].flatMap((note) => (note === "" ? [] : [note + common.stop[lang]]));
  const now = presentValues(one, placed, context);
  const known = now.length === 0 ? "" : say("difference.now", { now });
  const text = sentenceOf(one, context) + wordedText(one, context) + known;
  return [{ text: head, bold: true }, [text, ...notes].join(common.space[lang]).trim()];
}

function sentenceOf(one: Difference, context: BriefingContext): string {
  const { lang, say } = context;
  switch (one.kind) {
    case "targets": {
      const text = one.have.length === 1 ? "difference.targetsOne" : "difference.targets";
      const subject = context.themes.subtheme(one.subtheme)[lang];
      const [have, lack] = [namesOf(one.have, lang), namesOf(one.lack, lang)];
      return say(text, { subject: small(subject), Subject: capital(subject), have, lack });
    }
    case "start": {
      const { a, b, over } = one;
      const from = amountOf(a.baseline_value, a, context);
      const values = {
        measure: measureName([a], lang),
        a: placeName(a, context),
        from: marked(from, rowWords(context.chartOptions, lang).isPandemic(a), lang),
        b: placeName(b, context),
        to: amountOf(b.target_value, a, context),
      };
      return say(over ? "difference.startOver" : "difference.startUnder", values);
    }
    case "pace": {
      const measure = paceName(measureName(one.rows, lang), lang);
      return say("difference.pace", { measure, paces: pacesOf(one.rows, context) });
    }
    case "level":
      return levelSentence(one, lang);
    case "peers":
      return peersSentence(one, lang);
  }
}

/** 「甲市は向きだけを定める（「…」41.8%→現状値を上回る）。」 */
function wordedText(one: Difference, context: BriefingContext): string {
  if (one.kind !== "targets") return "";
  const { lang, say, styles } = context;
  const byPlace = [...group(one.worded, ({ municipality_code }) => municipality_code)];
  const texts = byPlace.map(([code, rows]) =>
    say("difference.worded", {
      place: styles(code).name,
      rows: rows.map((row) => wordedRow(row, context)),
    }),
  );
  return texts.map((text) => common.space[lang] + text).join("");
}

function wordedRow(row: Indicator, context: BriefingContext): string {
  const from = rowAmount(row, "baseline", context);
  const name = quotedNames([plainDigits(shortOf(row, context.lang))], context.lang);
  return `${name}${common.space[context.lang]}${from}→${small(rowAmount(row, "target", context))}`;
}

/** Every municipality with its figure, of many the largest and the smallest. */
function levelSentence(
  { item, year, baseYear, values }: Extract<Difference, { kind: "level" }>,
  lang: Language,
): string {
  const [first, last] = [values[0], values.at(-1)];
  const shown = values.length > MOST_NAMED && first && last ? [first, last] : values;
  const said = shown.map(({ place, value }) =>
    [nameOf(place, lang), itemAmount(item, value, lang)].join(common.space[lang]),
  );
  const dated = datedItem({ item, year, baseYear }, lang);
  return pageText("difference.level", lang, { item: dated, values: said });
}

/** The first sentences of what to heed with an item, as far as they are short. */
export function shortCaution(item: OfficialItem, lang: Language): string {
  const stop = common.stop[lang];
  const sentences = textOf(item, "caution", lang).split(stop);
  const short = sentences.filter(
    (_, at) => sentences.slice(0, at + 1).join(stop).length <= SHORT_CAUTION[lang],
  );
  return short.join(stop);
}
/** English takes three times the letters: what Japanese says, it says too. */
const SHORT_CAUTION = { ja: 28, en: 90 };

/** The names, or how many where there are many. */
function namesOf(places: readonly Municipality[], lang: Language): string | string[] {
  const names = places.map((place) => nameOf(place, lang));
  return names.length > MOST_NAMED ? placesWord(names, lang) : names;
}

function peersSentence(one: Extract<Difference, { kind: "peers" }>, lang: Language): string {
  const named = one.places.map(({ place, peers, own }) => ({
    place: nameOf(place, lang),
    peers,
    amount: itemAmount(one.item, own, lang),
  }));
  const quarter = `quarter.${isCount(one.item) ? "count" : "share"}.${one.high ? "high" : "low"}`;
  const values = {
    item: datedItem(one, lang),
    values: named.map(({ place, amount }) => [place, amount].join(common.space[lang])),
    each: pageText(named.length > 2 ? "each.more" : "each.two", lang),
    among: countedPeers(named, lang),
    quarter: pageText(quarter, lang),
  };
  return pageText("difference.peers", lang, values);
}

/** The promises of the page of which a present figure is known. */
type Placed = readonly PlacedPromise[];

/** What is known of those without a target, or beside the paces. */
function presentValues(one: Difference, placed: Placed, context: BriefingContext): string[] {
  if (one.kind === "targets") return reached(one, placed, context);
  return one.kind === "pace" ? one.rows.flatMap((row) => nowText(row, placed, context)) : [];
}

/**
 * 「丙市0人（令和5年、二次資料）」: those without a target that have nothing left of what others want to
 * do away with. Other counts say nothing beside those of a larger or smaller municipality.
 */
function reached(
  { subtheme, lack }: Extract<Difference, { kind: "targets" }>,
  placed: Placed,
  { lang, tables }: BriefingContext,
): string[] {
  const known = placed.map(({ position }) => position);
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
function nowText(compared: Comparison, placed: Placed, context: BriefingContext): string[] {
  const found = placed.find(({ row }) => row.id === compared.indicator_id);
  // A level says nothing beside a pace alone.
  if (found === undefined || compared.form === "pace") return [];
  const amount = datedNow(found.position, found.row, context);
  return [[placeName(compared, context), amount].join(common.space[context.lang])];
}

function placeName({ municipality_code: code }: Comparison, { styles }: BriefingContext): string {
  return styles(code).name;
}

function amountOf(value: number | null, { unit }: Comparison, context: BriefingContext): string {
  const { lang, unitName } = context;
  if (value === null) return "―";
  const name = unitName(unit.split("/")[0] ?? unit);
  const shown = pageNumber(value, digitsOf([value]), lang);
  return shown + spacedUnit(name, lang);
}

function pacesOf(rows: readonly Comparison[], context: BriefingContext): string[] {
  const digits = rows.every(({ unit }) => unit.startsWith("%/")) ? 1 : 2;
  const alone = rows.every(({ form }) => form === "pace");
  const unit = (row: Comparison) => paceUnit(row, context);
  return namedPaces(rows, { digits, alone, unit }, rowWords(context.chartOptions, context.lang));
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

/** 「令和2年は1,202件」: how a value stood when its plan began. */
function earlyText(position: Position, row: Indicator, context: BriefingContext): string {
  const earlier = position.early ?? position.value;
  const { year, value } = earlierWords(position, earlier, row, context);
  return fill(story.now, context.lang, { date: year, value });
}

export function questionOf({ kind, row, position }: Question, context: BriefingContext): string {
  const { lang, say } = context;
  if (row === null) return say(`question.${kind}`);
  const item = position?.item;
  const differs = position?.differs;
  const date = position ? spokenDay(position, lang) : "";
  const noun = nounOf(row, "en");
  return say(`question.${kind}`, {
    label: { ja: `「${plainDigits(shortOf(row, "ja"))}」`, en: noun }[lang],
    Label: capital(noun),
    from: rowAmount(row, "baseline", context),
    to: toText(kind, small(rowAmount(row, "target", context)), lang),
    pace: perYear(row, context),
    slight: say(`slightly.${slightKey(position?.moved ?? 0)}`),
    now: position ? nowAmount(position, row, context) : "",
    early: position ? earlyText(position, row, context) : "",
    date: { ja: date, en: atDate(date) }[lang],
    official: item && differs ? itemAmount(item, differs.official_value ?? 0, lang) : "",
  });
}
