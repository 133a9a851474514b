import type { Translated } from "../lib/language.ts";
import { GRADES, type Grade } from "../tables/rows.ts";

/** What a reader of an export must know before comparing, in both languages. */
export const NOTES: readonly Translated[] = [
  {
    ja: "計画が掲げる指標を読み取った表です。*_raw は文書のままの文字、*_value は行の単位での数値です。",
    en: "Indicators read from municipal plans. Columns *_raw hold the text as printed, *_value the number in the unit of the row.",
  },
  {
    ja: "値がない欄は空です。理由は *_missing にあります（not_stated 記載なし、not_measured 未計測、worded 文章のみ、new 新規）。0 は値です。",
    en: "An empty cell is an absent value and *_missing gives the reason (not_stated, not_measured, worded, new). Zero is a value.",
  },
  {
    ja: "比べられるのは grade が same と convertible の行だけです。similar は並べて見るだけ、not_comparable は比べられません。",
    en: "Only rows of grade same and convertible may be compared. similar may stand side by side, not_comparable may not be compared.",
  },
  {
    ja: "換算の分母は2020年国勢調査です。市の規模と権限（政令指定都市、中核市、市）は異なり、順位を付けるものではありません。",
    en: "Denominators are of the 2020 census. The cities differ in size and in their duties by law; nothing here ranks them.",
  },
  {
    ja: "どの行も、文書名（document）と行番号（line）でもとの文書にたどれます。",
    en: "Every row leads back to its document and line.",
  },
];

const GRADE_NOTES: Record<Grade, Translated> = {
  same: {
    ja: "同一：定義が同じで、そのまま比べられる",
    en: "Same: one definition, compared as they are",
  },
  convertible: {
    ja: "換算可：示した手順で共通の単位にすると比べられる",
    en: "Convertible: compared after the conversion that the row states",
  },
  similar: {
    ja: "類似：似た量だが定義が異なる。別々の軸で並べて見る",
    en: "Similar: like quantities of unlike definitions, shown side by side on axes of their own",
  },
  not_comparable: {
    ja: "比較不可：読者が探すため理由とともに載せる",
    en: "Not comparable: listed with the reason, since readers look for it",
  },
};

export const GRADE_LINES = GRADES.map((grade) => ({ grade, text: GRADE_NOTES[grade] }));
