import { labelOf, subjectOf } from "./subject.ts";

/** What a sentence begins with and says something of: また、凧の利用率は、…, 指標のうち、「凧の数」ですが、…. */
const SUBJECT =
  /^(?:(?:まず|次に|また|さらに|続いて|続きまして|最後に|なお)、?)?(?:[^、。0-9は]{2,20}のうち、)?([^、。0-9]{3,60}?(?:数|率|額|量|(?<!年)度|割合|面積|人口|時間|寿命)(?:\([^()]{1,20}\))?」?)(?:は|につきましては|については|(?:です|でございます|であります)が)、/u;

/** How what follows was judged, which names none of it: 横ばいは凧の数の1項目で, 達成したのは. */
export const JUDGED =
  /^(?:[^、。は]{0,20}(?:のうち、?|で))?(?:横ばい|悪化|後退|改善|前進|(?:未達成|達成|クリア|[上下]回った)[^、。は]{0,6})は、?/u;

/**
 * What is measured, in a sentence whose first value stands at `at`: its subject, where that names a
 * quantity, since answers put more between it and the value (…数は、計画を策定しました令和元年度が), else the
 * words before the value.
 */
export function spokenLabel(sentence: string, at: number): string {
  const before = labelOf(sentence.slice(0, at));
  const named = /[0-9]件?の目標|目標[にの]/u.test(before) ? subjectOf(sentence) : before;
  return (SUBJECT.exec(sentence.slice(0, at))?.[1] ?? named)
    .replace(JUDGED, "")
    .replace(/の[0-9]{1,3}項目で$/u, "")
    .replace(/の(?:増加|減少)?$/u, "")
    .replace(/^(?:指標|KPI|[^「」]{2,12}としている)?「([^「」]*)」$/u, "$1");
}
