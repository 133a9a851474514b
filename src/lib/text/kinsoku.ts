/** What must not begin a line (JIS X 4051, cl-02 to cl-07, cl-09 to cl-11 and units) … */
const NO_START =
  /[、。，．・：；？！／ー々ゝゞヽヾ〻）」』】〉》〕］｝〙〗’”"'％%‰℃°′″…‥〜～)\]},.:;!?ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ\u00a0]/;
/** … and what must not end one: opening brackets and what stands before a number. */
const NO_END = /[（「『【〈《〔［｛〘〖‘“([{￥¥$#№△▲約第\u00a0]/;
/** Signs that come in pairs, which stay together. */
const PAIR = /[…‥―—]/;

/** Whether a line may end with the one character and the next begin with the other. */
export function mayPart(before: string, after: string): boolean {
  if (NO_START.test(after) || NO_END.test(before)) return false;
  return !(before === after && PAIR.test(before));
}
