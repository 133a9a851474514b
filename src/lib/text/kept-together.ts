/** A number stays with its sign and its unit. */
const COUNTERS =
  "％|%|ポイント|(?:百|千|万|億|兆){0,3}円|(?:百|千|万)?人|(?:万|千)?世帯|(?:万|千)?㎡|㎢|(?:万|千)? ?t-CO2|年度?間?|[かカヵヶ箇][月所年国]|月末?|日間?|時間?|分の[0-9０-９]+|分|回|期|次(?!の)|件|行|社|校|園|台|本|戸|棟|店舗?|施設|団体|項目|指標|施策|事業|種類?|つ|倍|歳|km²?|ha|kg|kWh|g|t|million|billion|thousand|yen|points?|percent";
const NUMBER = new RegExp(
  `[約第+＋\\-−△▲±]?[0-9０-９](?:[0-9０-９,，.．万億兆]{0,40}[0-9０-９])?(?:[ \\u00a0]?(?:${COUNTERS})(?![a-z]))?`,
  "g",
);
/** A year of an era, with or without its month and day apart, also where a span begins with it. */
const ERA_YEAR = /(?:明治|大正|昭和|平成|令和)(?:元|[0-9０-９]+)(?:年度?|(?=[～〜]))/gu;
/** A month with its day, 1月1日, and a date in English, 1 Jan 2024. */
const DATE =
  /[0-9０-９]{1,2}月[0-9０-９]{1,2}日|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) \d{4}\b/gu;
/** The first two and the last two characters of a word in kanji: none of them stands alone. */
const WORD_START = /(?<!\p{Script=Han})\p{Script=Han}{2}/gu;
const WORD_END = /\p{Script=Han}{2}(?!\p{Script=Han})/gu;
/** A unit by something: g/人・日, 件/千人. */
const COMPOUND =
  /[千万百億]{0,3}(?:[A-Za-z㎡]{1,3}|[人件円台回])(?:-CO2)?(?:[/／][千万]{0,2}(?:世帯|[人日年月])(?:[・･][人日年月])?){1,3}|t-CO2/gu;
/** A part of a whole, both without a unit: 77のうち34. */
const PART = /[0-9０-９]のうち[0-9０-９]/gu;
/** A value with the grade of its quality: 302（A）, 302 (A). */
const GRADED = /[0-9](?:（[A-D]）| \([A-D]\))/gu;
/** A longer number may be parted from its unit. */
const LONGEST_NUMBER = 16;
const UNIT = /[^0-9０-９,，.．]{0,40}$/;

/** The name of a city, ward, town or village. */
const PLACE = /[\u4e00-\u9fff]{1,4}[市区町村](?![\u4e00-\u9fff])/gu;
/** A file name of common length. */
const FILE = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{1,27}\.(?:txt|csv|pdf|md|xlsx)\b/gu;
/** Words that the parser of phrases takes apart. */
const WORDS =
  /当たり|あたり|街なみ|まちなみ|生きがい|やりがい|働きがい|のびのび|いきいき|良し悪し|のある|ともに|うちに|見当たらない|数え方|公表され|保育所等|により|によって|ごとに|現状値|目標値|最新値/gu;
/** A particle belongs to the word before it. */
const PARTICLE = /(?<=[一-鿿゠-ヿ0-9０-９%％])[はがをにでのもとへや](?![ぁ-ん])/gu;
const FOREIGN_PART = /(?<=[ァ-ヺー])[ァ-ヺー]/gu;
/** The ending of a word. */
const ENDING = /(?<=[一-鿿゠-ヿ])[ぁ-ん]|(?<=[ぁ-ん])[ぁ-ん](?![ぁ-ん])/gu;
/** A short remark in brackets, such as a unit. */
const REMARK = /（[^（）]{1,7}）/gu;

/** Stretches of a text that no line parts: places strictly between `start` and `end`. */
export function* unparted(text: string): Generator<[start: number, end: number]> {
  for (const pattern of [PARTICLE, FOREIGN_PART])
    for (const { index } of text.matchAll(pattern)) yield [index - 1, index + 1];
  for (const pattern of [PLACE, FILE, WORD_START, WORD_END])
    for (const { 0: whole, index } of text.matchAll(pattern)) yield [index, index + whole.length];
  yield* keptWhole(text);
}

/** Figures with their units, years and short words: whole even where a phrase is too wide. */
export function* keptWhole(text: string): Generator<[start: number, end: number]> {
  for (const pattern of [WORDS, COMPOUND, ERA_YEAR, DATE, PART, GRADED])
    for (const { 0: whole, index } of text.matchAll(pattern)) yield [index, index + whole.length];
  for (const { 0: number, index } of text.matchAll(NUMBER))
    yield [index, index + (number.length > LONGEST_NUMBER ? number.search(UNIT) : number.length)];
}

/** Where the ending of a word begins, which begins no full line. */
export function endings(text: string): number[] {
  return Array.from(text.matchAll(ENDING), ({ index }) => index);
}

/** Stretches that are parted only if need be. */
export function remarks(text: string): [start: number, end: number][] {
  return Array.from(text.matchAll(REMARK), ({ 0: { length }, index }) => [index, index + length]);
}
