import { NAMES_QUANTITY } from "../../words.ts";
import { labelOf } from "../subject.ts";

/** Behind a name: which of its values follows. */
const WHICH = /の?(?:基準|当初|現状|現在|実績|直近|最新|目標)値?$/u;
/** Whose quantity it is, where that is another's. */
const OF_OTHERS = /^(?:全国|国|[都道府県]|他[市町]|近隣|類似)(?:の|平均)/u;
/** Names of quantities that no common ending tells, and what is counted, of which a share is none. */
const NAMED_APART = /(?:意向|収支|社会動態|寿命|日数|金|[転入出]{2}超過)$/u;
const COUNTED = /(?:者|会員|児童|生徒|職員|世帯|店舗?|施設|団体|事業所|件|客|士|組織|バス|台|校)$/u;

/** The name of a quantity without what says which of its values follows, or nothing. */
export function quantityOf(name: string): string {
  const label = labelOf(name.replace(WHICH, "")).replace(/^「([^「」]*)」$/u, "$1");
  const named = [NAMES_QUANTITY, NAMED_APART, COUNTED].some((own) => own.test(label));
  return named && !OF_OTHERS.test(label) ? label : "";
}

/** Whether a name is of what is counted, of which no share is. */
export const isCounted = (name: string): boolean =>
  COUNTED.test(name) && !NAMES_QUANTITY.test(name);
