import { NAMES_QUANTITY } from "../../words.ts";
import { labelOf } from "../subject.ts";

/** How what follows was judged, which names none of it: 横ばいは凧の数の1項目で, 達成したのは. */
export const JUDGED =
  /^(?:[^、。は]{0,20}(?:のうち、?|で))?(?:横ばい|悪化|後退|改善|前進|(?:未達成|達成|クリア|[上下]回った)[^、。は]{0,6})は、?/u;
/** Behind a name: which of its values follows, or that it is what an answer speaks of. */
const WHICH = /の?(?:基準|当初|現状|現在|実績|直近|最新|目標)値?$|で(?:す|ございます|あります)$/u;
/** Whose quantity it is, where that is another's. */
const OF_OTHERS = /^(?:全国|国|[都府県]|道(?!の駅)|他[市町]|近隣|類似)(?:の|平均)/u;
/** Names of quantities that no common ending tells, and what is counted, of which a share is none. */
const NAMED_APART = /(?:相談|意向|収支|社会動態|寿命|日数|金|[転入出]{2}超過)$/u;
const COUNTED = /(?:者|会員|児童|生徒|職員|世帯|店舗?|施設|団体|事業所|件|客|士|組織|バス|台|校)$/u;

/** A name in quotes, with what is said of it: 参考としている「凧の数」. */
const QUOTED = /^[^「」]{0,20}「([^「」]*)」で?$/u;
/** How far a plan has come, which names nothing itself. */
const HOW_FAR = /^(?:進捗|達成)率$/u;

/** The name of a quantity without what says which of its values follows, or nothing. */
export function quantityOf(name: string): string {
  const label = labelOf(name.replace(JUDGED, "").replace(WHICH, "")).replace(QUOTED, "$1");
  const named = [NAMES_QUANTITY, NAMED_APART, COUNTED].some((own) => own.test(label));
  return named && !OF_OTHERS.test(label) && !HOW_FAR.test(label) ? label : "";
}

/** Whether a name is of what is counted, of which no share is. */
export const isCounted = (name: string): boolean =>
  COUNTED.test(name) && !NAMES_QUANTITY.test(name);
