import type { Language, Translated } from "../lib/language.ts";

export { fill, fillEach } from "../lib/language.ts";

/** A、B、C in Japanese; A, B and C in English. */
export function joinNames(names: readonly string[], lang: Language): string {
  if (lang === "ja") return names.join("、");
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Titles of plans and statistics one after the other. */
export const joinTitles = (titles: readonly string[], lang: Language): string =>
  titles.join({ ja: "、", en: "; " }[lang]);

export const common = {
  valueYear: { ja: "{value}（{year}）", en: "{value} ({year})" },
  valueNoYear: { ja: "{value}（年の記載なし）", en: "{value} (no year)" },
  unit: { ja: "単位：{unit}", en: "Unit: {unit}" },
  years: { ja: "{from}〜{to}年", en: "{from}–{to}" },
  oneYear: { ja: "{from}年", en: "{from}" },
  fiscalYears: { ja: "{from}〜{to}年度", en: "FY{from}–{to}" },
  oneFiscalYear: { ja: "{from}年度", en: "FY{from}" },
  shown: { ja: "全{total}件のうち{shown}件を表示", en: "Shown: {shown} of {total}" },
  beyond: { ja: "長さのため図に載せていない件数：{n}", en: "Not drawn for length: {n}" },
  empty: { ja: "示すデータがありません", en: "No data to show" },
  places: { ja: "{n}自治体", en: "{n} municipalities" },
  total: { ja: "計", en: "Total" },
  separator: { ja: "・", en: " · " },
  source: {
    ja: "出典：{sources}。データは{date}まで",
    en: "Source: {sources}. Data up to {date}",
  },
  gap: { ja: "　", en: "   " },
  stop: { ja: "。", en: ". " },
  /** Between sentences or words that need no other sign. */
  space: { ja: "", en: " " },
  /** Between the parts of a list whose parts may hold commas. */
  semicolon: { ja: "、", en: "; " },
  /** Between names that belong together. */
  dot: { ja: "・", en: ", " },
  blank: { ja: "　", en: " " },
  comma: { ja: "、", en: ", " },
  bracket: { ja: "（{text}）", en: " ({text})" },
  colon: { ja: "：", en: ": " },
} as const satisfies Record<string, Translated>;

/** A text of a row in the language of the page: the column, or its English one where there is one. */
export function textOf<K extends string>(
  row: Readonly<Record<K | `${K}_en`, string>>,
  column: K,
  lang: Language,
): string {
  const own = { ja: row[column], en: row[`${column}_en`] }[lang];
  return own === "" ? row[column] : own;
}

/**
 * A short English name as the object of a sentence: "waste per person per day", "healthy years at 65
 * (men)", "the share who do sport weekly". A first word keeps its capital where it has another one
 * or the next word has one: NPOs, Nambu Line.
 */
export function inSentence(short: string): string {
  const aside = short.replace(/, (.+)$/u, " ($1)");
  if (/^(Who|To) /u.test(aside)) return `the share ${small(aside)}`;
  return /^\S+\p{Lu}|^\S+ \p{Lu}/u.test(aside) ? aside : small(aside);
}

/** At the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a user wrote as sentences that others may follow; empty where nothing was written. */
export const wholeSentences = ({ ja, en }: Translated): Translated => ({
  ja: ended(ja.trim(), "ja"),
  en: capital(ended(en.trim(), "en")),
});

/** A text as a sentence; an empty one stays empty. */
export const ended = (text: string, lang: Language): string =>
  text === "" || /[。！？.!?]$/u.test(text) ? text : text + { ja: "。", en: "." }[lang];

/** Within a sentence, or behind an arrow; Japanese has no capitals. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** 「10%上回る」 as the object of a sentence: 「10%上回ること」. */
export const nominal = (text: string, lang: Language): string =>
  lang === "ja" && /[るすくうむ]$/u.test(text) ? `${text}こと` : text;

/** "on 1 Jan 2024", "in FY2024". */
export function atDate(date: string): string {
  return /^\d{1,2} \p{Lu}/u.test(date) ? `on ${date}` : `in ${date}`;
}

/** Sentences one after the other, in Japanese without the blanks of printed cells. */
export function runOn(sentences: readonly string[], lang: Language): string {
  if (lang === "en") return sentences.map((sentence) => sentence.trim()).join(" ");
  return sentences.join("").replace(/(?<=[\d０-９]) (?=\p{L})/gu, "");
}
