import type { TargetType } from "../tables/rows.ts";

/**
 * The vocabulary of targets without a figure of their own, in compact half-width text after
 * `plainTarget`. Order matters: the first rule that fits the whole text wins.
 */
const BASELINE =
  "(?:現状|現況|基準|当初|策定時|策定当初|実績|直近)(?:値|時|年度?){0,3}(?:の値|の水準|の数値)?";
const UP = "(?:増加?|向上|上昇|拡大|増大|伸長|延伸|アップ|増やす|増進|[↗↑⤴➚⬆])";
const DOWN = "(?:減少?|低下|削減|低減|縮小|抑制|縮減|短縮|減らす|軽減|ダウン|[↘↓⤵➘⬇])";
const HOLD = "(?:維持|現状維持|横ばい|→|➡|⇒)";

const rule = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");

const RULES: readonly (readonly [RegExp, TargetType])[] = [
  [
    rule(
      `(?:今後|直近|計画期間)?(?:の)?(?:\\d{1,2}年(?:間)?の?)?(?:の平均値?が|平均値?が)?${BASELINE}(?:を|より|維持)?(?:上回る|超える|超|以上)(?:水準|値|数値)?`,
    ),
    "above_baseline",
  ],
  [
    rule(
      `(?:今後|直近|計画期間)?(?:の)?(?:\\d{1,2}年(?:間)?の?)?(?:の平均値?が|平均値?が)?${BASELINE}(?:を|より|維持)?(?:下回る|未満|以下)(?:水準|値|数値)?`,
    ),
    "below_baseline",
  ],
  [
    rule(`(?:${BASELINE}の?)?維持(?:・|または|又は|もしくは|以上・?|及び|、|～|~)${UP}`),
    "above_baseline",
  ],
  [
    rule(`(?:${BASELINE}の?)?維持(?:・|または|又は|もしくは|及び|、|～|~)${DOWN}`),
    "below_baseline",
  ],
  [rule(`(?:${BASELINE}|現在|今)?(?:の|を)?(?:水準|数値)?(?:の|を)?${HOLD}`), "maintain"],
  [
    rule(
      `(?:${BASELINE}|現在)?(?:より|から|値より)?(?:も)?(?:の)?(?:件数|人数|割合|率)?(?:の|を)?${UP}(?:傾向)?`,
    ),
    "increase",
  ],
  [
    rule(
      `(?:${BASELINE}|現在)?(?:より|から|値より)?(?:も)?(?:の)?(?:件数|人数|割合|率)?(?:の|を)?${DOWN}(?:傾向)?`,
    ),
    "decrease",
  ],
];

const ENTITY =
  "平均|伸び率|増加率|減少率|推計|全国|県内|都内|府内|道内|都道府県|県|国の|国並|国が|国平均|市町村|自治体|中核市|政令|指定都市|特例市|類似団体|近隣|他市|他都市|前年|上位|下位|トップ|順位";
const AGAINST =
  "(?:を|に|より|の)?(?:上回る|下回る|超える|以上|以下|未満|並み?|同等(?:以上)?|同程度|同水準(?:以上)?|水準(?:以上|以下|並み?)?|平均値?(?:以上|以下|並み?)?|上位|下位|トップ(?:クラス|レベル)?|最高水準|位以内|位|到達|達する|近づける|比?増加?|比?減少?|増|減)";
const BENCHMARK = new RegExp(
  `(?:${ENTITY}).{0,60}${AGAINST}$|^(?:県内|全国|県|国)?(?:トップ(?:クラス|レベル)?|上位)$`,
  "u",
);
/** Figures that name a year, a rank or a distance from the benchmark; any other speaks against it. */
const NAMED =
  /(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})年?度?|(?:19|20)\d\d年度?|(?<!\d)\d{1,2}(?:[かカヶヵケ箇]?年)間?|(?<!\d)\d{1,3}(?:位|市町村|市|都市|団体|都道府県)(?:以内|中)?|(?:上位|下位)\d{1,3}%?|[-+]\d{1,9}(?:\.\d{1,9})?(?:ポイント|%)?/gu;

/** The kind of a target without a figure of its own, or null. */
export function readWordedTarget(text: string): TargetType | null {
  const found = RULES.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  // 10位以内 is a rank of one's own; 全国10位以内 stands against others.
  if (/^\d+位/u.test(text)) return null;
  const bare = text.replace(NAMED, (figure) => (/位/u.test(figure) ? "上位" : ""));
  const named = text.replace(NAMED, (figure) => (/位/u.test(figure) ? figure : ""));
  if (/\d/u.test(bare)) return null;
  return BENCHMARK.test(named) || BENCHMARK.test(bare) ? "benchmark" : null;
}

/** Verbs of intent at the end, which change nothing: を図る, を目指す, とする. */
const INTENT =
  /(?:(?:を|に|へ|と)?(?:図る|目指す|めざす|目標(?:とする|に)?|努める|なる|とする|にする|させる|すること|する|確保する)){1,3}。?$/u;
const POLITE = /(?:水準|程度)?(?:を目標値?(?:とする)?)?。?$/u;

/** A target's text without verbs of intent. */
export function plainTarget(text: string): string {
  return text.replace(INTENT, "").replace(/。$/u, "") || text.replace(POLITE, "");
}

/** What a word behind a figure makes of it. */
export const TAILS: readonly (readonly [RegExp, TargetType, "bound" | "change"])[] = [
  [
    /^(?:以上|超|を?超える|を上回る|より多い)(?:を維持|の維持|を達成|を確保|を継続|の達成|の確保)?$/u,
    "at_least",
    "bound",
  ],
  [
    /^(?:以下|未満|以内|を下回る|より少ない|を超えない|まで(?:に)?(?:削減|減少|低減|抑制|短縮|縮減|引き下げる))(?:を維持|の維持|に維持|に抑制|に抑える|を達成)?$/u,
    "at_most",
    "bound",
  ],
  [/^(?:を|の|で|に)?維持$/u, "maintain", "bound"],
  [
    /^(?:程度|前後|弱|強|を?達成|の達成|へ|に|実施|の実施|実現|の実現|に増やす|に減らす|に増加|に向上|へ増加|まで(?:に)?(?:増加|向上|引き上げる|上昇|拡大)|に(?:削減|減少)|へ(?:削減|減少))?$/u,
    "value",
    "bound",
  ],
  [
    /^(?:以上|程度)?(?:の|を)?(?:増加?|向上|上昇|拡大|アップ|上回る|延伸|増やす)(?:以上)?$/u,
    "increase",
    "change",
  ],
  [
    /^(?:以上|程度)?(?:の|を)?(?:減少?|削減|低減|低下|抑制|縮減|短縮|ダウン|カット|縮小|下回る|減らす|軽減)(?:以上)?$/u,
    "decrease",
    "change",
  ],
  [/^台(?:前半|後半|半ば)?(?:を維持)?$/u, "range", "bound"],
];
