import { labelOf } from "./subject.ts";

/** What a sentence begins with and says something of: また、凧の利用率は、…. */
const SUBJECT =
  /^(?:(?:まず|次に|また|さらに|続いて|続きまして|最後に|なお)、?)?([^、。0-9]{3,60}?(?:数|率|額|量|度|割合|面積|人口|時間|寿命)」?)は、/u;

/**
 * What is measured, in a sentence whose first value stands at `at`: its subject, where that names a
 * quantity, since answers put more between it and the value (…数は、計画を策定しました令和元年度が), else the
 * words before the value.
 */
export function spokenLabel(sentence: string, at: number | undefined): string {
  const label = SUBJECT.exec(sentence.slice(0, at))?.[1] ?? labelOf(sentence.slice(0, at));
  return label.replace(/^「(.*)」$/u, "$1");
}
