import type { Missing } from "../tables/rows.ts";

/** A lone dash, ellipsis or slash: nothing is stated. */
const DASHES = /^(?!\.$)[-－ー─━―–—‐−~〜・….*/／]+$/u;

/** What stands in place of a value, in compact half-width text, and why the value is absent. */
const WORDS: readonly (readonly [RegExp, Missing])[] = [
  [DASHES, "not_stated"],
  [
    /^(?:目標値?)?(?:の)?(?:未設定|設定なし|設定せず|設定しない|記載なし|非公表|空欄)$/u,
    "not_stated",
  ],
  [
    /^(?:現在|現時点)?(?:集計|調査|測定|算定|算出|計測|把握|精査|確認)中$|^未(?:把握|測定|調査|計測|集計|算定|算出|公表|確定|実施|定)$|^(?:把握|測定|調査|集計|算出|計測)(?:なし|せず|していない|できない|不能|不可)$|^データなし$|^N\/?A$|^不明$/u,
    "not_measured",
  ],
  [
    /^(?:(?:R|H|令和|平成|20)[\d元]{1,2}(?:年度?)?(?:\.?\d{1,2}月?)?(?:末|頃|ごろ)?に?)?(?:公表|集計|確定)(?:予定|前|待ち)$/u,
    "not_measured",
  ],
  [
    /(?<![のをにへ])新規(?:事業|指標|項目|調査|設定)?$|^新設$|から新たに|^新たに(?:実施|調査|開始|設定|導入|把握|測定|設置|策定)?(?:する|します|予定)?$/u,
    "new",
  ],
  [
    /^(?:R|H|令和|平成|20)[\d元]+年?度?(?:から|より|に)?(?:新たに|新規に)?(?:開始|実施|新規|新設|調査|把握|測定|導入|事業開始)(?:予定)?$/u,
    "new",
  ],
  [/^(?:該当|実績)?(?:なし|無し|無)$/u, "worded"],
];

/** Kinds of activity that plans set as a goal in words. */
const ACTIVITY =
  /(?:検討|実施|完了|完成|策定|改定|改訂|見直し|整備|導入|開設|開始|開業|供用|継続|推進|達成|充実|作成|構築|公表|運用|着手|制定|設置|開催|適宜|随時|済み?|確保|確立|普及|促進|強化|拡充|改善|解消|対応|調整|設計|工事|事業化|検証|活用|連携|周知|締結|登録|認定|取得|移行|全員|全校|全地区|全域|全て|すべて|予定|有り?|あり|無|中)$/u;

/** Why a text holds no value, or null where it is no known mark. `text` is compact, half-width. */
export function readMissing(text: string): Missing | null {
  if (text === "") return "not_stated";
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a text without a value is a wording that plans are known to use. */
export function isKnownWording(text: string): boolean {
  return !/\d/u.test(text) && text.length <= 30 && ACTIVITY.test(text);
}

/** The sentence for a text that is neither a value nor a known wording; quotes up to 60 letters. */
export function notUnderstood(what: string, raw: string): string {
  const letters = Array.from(raw);
  const quoted = letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : raw;
  return `${what} not understood: “${quoted}”; check the printed cell, its text is kept without a value`;
}
