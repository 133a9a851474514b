import { compact } from "./text.ts";

/**
 * The closed vocabularies of plan tables, as regular expressions over text whose width is folded
 * and whose spaces are gone (`compact`).
 */

const ERA = "(?:令和|平成|昭和|[RHS]\\.?)(?:元|[0-9]{1,2}(?![0-9]))";
const WESTERN = "(?:19|20)[0-9]{2}";
/** A year or fiscal year in any spelling, with the other calendar beside it in brackets. */
export const YEAR = `(?:${ERA}|${WESTERN})(?:[(／/](?:${ERA}|${WESTERN})(?:年度?)?[)]?)?(?:年度?)?末?`;

const PERIOD =
  /(?:令和|平成|昭和|[RHS]\.?)(?:元|[0-9]{1,2})(?![0-9])|(?:19|20)[0-9]{2}|年度|時点|^[0-9]{2}年末?$|[過直][去近][0-9]+[年か]|元年|年平均|年間の?平均/;

/** Whether a bracket holds a date, a year, a span or an average over years. */
export function isPeriod(text: string): boolean {
  const word = compact(text).replace(/^[([]|[)\]]$/g, "");
  if (/比|値[0-9]|以上|以下|目標|未満|増|減/.test(word)) return false;
  return PERIOD.test(word);
}

const SPAN_PERIOD = new RegExp(
  `^(?:${YEAR})(?:[~〜～](?:${YEAR}|[0-9]{1,2}(?:年度?)?))?(?:の?(?:平均値?|累計|実績値?)|時点|現在|調査)?$`,
);

/** Whether a text without brackets is a period and cannot be a figure: 令和元年度～5年度の平均. */
export function isBarePeriod(text: string): boolean {
  const word = compact(text);
  return SPAN_PERIOD.test(word) && /[^0-9]/.test(word);
}

const UNIT_WORDS =
  "円|千円|百万円|万円|億円|兆円|十億円|人|千人|万人|百人|件|千件|万件|回|本|軒|戸|千戸|棟|基|年|か年|カ年|ヶ年|歳|日|時間|分|秒|か月|カ月|ヶ月|月|" +
  "か所|カ所|ヵ所|ケ所|ヶ所|箇所|個所|か国|カ国|ヵ国|団体|事業所|事業者|事業|企業|社|者|名|組|組織|校|園|店|店舗|台|両|世帯|地区|区画|区間|区域|項目|施設|路線|系統|便|隻|" +
  "自治会|町会|クラブ|チーム|グループ|サークル|講座|教室|コース|法人|市町村|自治体|品目|種類|種|品|作品|冊|万冊|点|部|枚|頭|羽|匹|株|位|倍|割|割合|ポイント|ﾎﾟｲﾝﾄ|pt|件数|" +
  "%|‰|㎡|m2|km2|m3|千m3|万m3|立方メートル|平方メートル|ヘクタール|メートル|キロメートル|m|km|cm|mm|ha|a|t|千t|万t|トン|千トン|万トン|kg|g|mg|l|L|ℓ|kl|kL|kWh|MWh|kW|MW|GJ|TJ|PJ|W|t-CO2|千t-CO2|万t-CO2|tCO2|kg-CO2|トン-CO2|t-CO2e|" +
  "人泊|人日|人回|アクセス|PV|フォロワー|ビュー|ページ|施策|計画|協定|大学|工区|橋|公園|図書館|議案|床|席|泊|周|話|言語|か村|字|期|次|巡|橋梁|区|市|町|村|県|国|位以内|段階|級|杯|食|足|着|袋|個|缶|Bq|dB|ppm|mg/l|度|℃|°C";
const units = UNIT_WORDS.split("|").sort((a, b) => b.length - a.length);
const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const COUNTER = `(?:${units.map(escapeWord).join("|")})`;
const PER = `(?:[/／・](?:[0-9]*[千万]?(?:${units.map(escapeWord).join("|")}|人口|期間|半期|当たり|あたり)))*`;
/** A unit such as 件, 千t-CO2, g/人・日. */
const UNIT = `${COUNTER}${PER}`;
const UNIT_ONLY = new RegExp(`^${UNIT}$`);

/** Whether the text is nothing but a unit. */
export function isUnit(text: string): boolean {
  return UNIT_ONLY.test(compact(text));
}

const BOUND =
  "(?:以上|以下|以内|未満|超|超え|超える|程度|前後|弱|強|台前半|台後半|台|増|減|増加|減少|上昇|低下|向上|削減|縮減|短縮|延伸|維持|を維持|の維持|確保|達成|を達成|増やす|減らす|上回る|を上回る|下回る|を下回る|を超える|を目指す|をめざす|(?:増加|減少|削減|増|減|縮減)?を図る|減を図る|増を図る|以上を維持|以下を維持|以上の維持)";
const LEAD =
  "(?:約|全|計|合計|延べ?|累計|のべ|総計|年間?|毎年度?|毎月|各年度?|年平均|平均|月平均|概ね|おおむね|ほぼ|最大|最低|期間(?:中|内|累計)?|計画期間(?:中|内|累計)?で?|[0-9]+[かカヶ]?年(?:間)?(?:で|に|の|累計|平均|合計)?|前年度?(?:比|から|より)?|対前年度?比?|現状(?:値)?(?:比|から|より|の)?|基準(?:値|年度?)?(?:比|から|より)?|" +
  `${YEAR}(?:比|から|より|までに|末までに)?|[:：])*`;
const DIGITS = "[+\\-±△▲▼]?(?:[0-9][0-9,]*(?:\\.[0-9]+)?|[一二三四五六七八九十半])";
const NUMBER = `(?:${DIGITS}(?:[兆億万千百割分](?=[0-9人件円割分厘増減以程超]|$))?(?:[0-9][0-9,.]*[億万千百分厘]?)*)`;
const MARKS = "(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|[¹²³⁴⁵⁶⁷⁸⁹*]|※[0-9]*|注[0-9]*)*";
const SOME_COUNTER = "[\\p{Script=Han}\\p{Script=Katakana}ー]{1,3}";
const NUMERIC = new RegExp(
  `^${LEAD}${NUMBER}(?:${UNIT}|${SOME_COUNTER})?${MARKS}${BOUND}?${MARKS}$`,
  "u",
);
const RATIO = /^[0-9.]+[:：対][0-9.]+$/;
const SPAN = new RegExp(
  `^${LEAD}${NUMBER}(?:${UNIT})?[~〜～](?:${NUMBER})(?:${UNIT})?${BOUND}?${MARKS}$`,
  "u",
);
const LABEL_LIKE = /(?:寿命|割合|人口|児童|生徒|率|高齢者|歳児|号線|丁目|年生|数)$/;

/** Whether the text is one printed figure: number, unit, wording such as 約 or 以上, remark. */
export function isFigure(text: string): boolean {
  const word = compact(text);
  if (word === "" || word.length > 60) return false;
  if (!/[0-9半割]/.test(word)) return false;
  if (LABEL_LIKE.test(word) || (new RegExp(`^${YEAR}$`).test(word) && !/^[0-9]+$/.test(word)))
    return false;
  return NUMERIC.test(word) || RATIO.test(word) || SPAN.test(word);
}

const DASHES = /^(?:[-‐ー―—–−－─━~〜]+|…+|\.{2,}|・{2,}|\*{1,3}|\/|／)$/u;
/** A dash before the unit that the missing figure would have: `― 件/年`. */
const DASHED_UNIT = new RegExp(`^[-‐ー―—–−－─]+${UNIT}$`, "u");
const ABSENT =
  /^(?:なし|無し|無|未実施|未策定|未設置|未整備|未導入|未把握|未集計|未測定|未調査|未設定|未定|未公表|未算出|集計中|調査中|算定中|算出中|精査中|確認中|検討中|調整中|不明|該当なし|データなし|実績なし|数値なし|新規(?:指標|事業|設定)?|把握なし|公表前|今後(?:調査|把握|設定|実施|検討)(?:予定)?|n\/a|N\/A|NA|ND)$/;

/** Whether the cell says that there is no figure: a dash, 集計中, 未把握, なし … */
export function isAbsent(text: string): boolean {
  const word = compact(text).replace(/^\((.*)\)$/, "$1");
  return DASHES.test(compact(text)) || ABSENT.test(word) || DASHED_UNIT.test(word);
}

const ARROW = /^[↗↘→↑↓⇗⇘⬆⬇⤴⤵➚➘⇧⇩⇒🡕🡖]+$/u;
const MOVE =
  "増加|減少|向上|上昇|低下|維持|現状維持|拡大|縮小|改善|半減|倍増|継続|達成|実施|完了|策定|整備|設置|開設|導入|全校|全て|すべて|全地区|全施設|全件|ゼロ|黒字|黒字化|皆無|廃止|開始|運用|運用開始|公表|作成|制定|供用開始|着手|実現|解消|充実|推進|延伸|短縮|削減|抑制|増|減|上位|微増|微減|横ばい|均衡|解消|現状以上|現状以下|現状値以上|現状値以下|上回る|下回る|設立|設置済|策定済|実施済|整備済|導入済";
const MOVES = new RegExp(
  `^(?:${MOVE})(?:する|します|を?図る|を?図ります|を?(?:目指|めざ)す|を?(?:目指|めざ)します|させる|傾向(?:へ|に|とする)?|の維持|を維持|・維持|または維持|/年)?$`,
);
const BENCHMARK =
  /^(?:現状|現在|基準|当初|前年|前回|全国|国の|国|県|都|府|道|中核市|類似|近隣|同規模|政令|毎年|対前年|推計|目標|今後|各年|令和|平成|[RH][0-9]|20[0-9]{2}|100%|過去|直近|前期|市の|市町村|県内|全市|トップ)[^。]{0,40}(?:上回る|下回る|超える|以上|以下|未満|維持|維持する|同程度|同水準|同等|並み|並|上位|トップクラス|平均|平均値|増加|減少|向上|上昇|低下|半減|増|(?<!増)減|伸び率|水準|確保|達成|目指す|めざす|図る|以内|1位|達成する|改善|程度|縮小|増やす|減らす|水準以上|抑制|にする|とする)(?:\(.*\))?$/;

/** Whether the cell is a target in words: 増加, ↗, 現状値を上回る, 県平均以上, 半減 … */
export function isWorded(text: string): boolean {
  const word = compact(text).replace(/(?<=.)\([^()]*\)$/u, "");
  return ARROW.test(word) || MOVES.test(word) || (word.length <= 50 && BENCHMARK.test(word));
}

/** Whether the text can stand in a value cell. */
export function isValue(text: string): boolean {
  return isAbsent(text) || isFigure(text) || isWorded(text);
}

const VERDICT =
  /^(?:達成|未達成|達成済み?|一部達成|概ね達成|おおむね達成|ほぼ達成|未達|向上|改善|悪化|低下|後退|横ばい|維持|変化なし|順調|概ね順調|おおむね順調|やや遅れ|遅れ|遅延|判定不能|評価不能|評価不可|[◎○〇△▲×✕☆★]+|[SABCDEa-e][+-]?|目標達成)$/;

/** Whether the word is an evaluation: 達成, 未達成, ◎, A … */
export function isVerdict(text: string): boolean {
  return VERDICT.test(compact(text));
}

const SERIES =
  /^(?:男性?|女性?|男子|女子|男児|女児|児童|生徒|小学生|中学生|高校生|小学校|中学校|高等学校|橋梁|トンネル|高[1-3](?:年生)?|小[1-6](?:年生)?|中[1-3](?:年生)?|小学[1-6]年生?|中学[1-3]年生?|[0-9]歳児|全体|合計|総数|市民|職員|保護者|子ども|若者|大人|高齢者|就学前児童?|小学生保護者|日本人|外国人|国語|算数|数学|英語|理科|家庭系|事業系|日帰り|宿泊|転入|転出|自然増減|社会増減|平日|休日|市内|市外|県内|県外|1歳6か月児|3歳児|個人|法人|民間|公立|私立|行政|上水道|下水道|国内|国外|延べ|実人数)$/;

/** Whether the word names one part of a split row: 男性, 生徒, 小5 … */
export function isSeries(text: string): boolean {
  return SERIES.test(compact(text).replace(/^[([・](.*?)[)\]]?$/, "$1"));
}
