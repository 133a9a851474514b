import { spokenUnit } from "../from-to.ts";
import { isExpected, isOfOthers } from "../no-goal.ts";
import { DATED } from "../subject.ts";
import { nameOf } from "./label.ts";
import { roleOf, type SaidRole } from "./role.ts";
import { valuesOf } from "./values.ts";

/** One value of a text: of what, what it is, and when. */
export interface Fact {
  label: string;
  role: Exclude<SaidRole, "next">;
  value: string;
  period: string;
}

/**
 * What a text says of its quantities, sentence by sentence. A value whose words name nothing is of what was named
 * before it; one that only a comma parts from the next is what that is.
 */
export function factsOf(text: string, subject = ""): Fact[] {
  let label = subject;
  return text.split(/(?<=。)/u).flatMap((sentence) => {
    if (isOfOthers(sentence)) return [];
    const said = valuesOf(sentence).map((spoken) => {
      label = nameOf(spoken) ?? label;
      const role = isExpected(spoken.tail.slice(0, 20)) ? undefined : roleOf(spoken);
      return { label, role, value: spoken.value, period: yearIn(spoken.lead) };
    });
    const roles = said.map(({ role }, at) =>
      role === "next" ? said.slice(at).find((own) => own.role !== "next")?.role : role,
    );
    return said.flatMap((own, at) => {
      const role = roles[at];
      return role && role !== "next" && own.label !== "" ? [{ ...own, role }] : [];
    });
  });
}

/** The last year before a value, in its own sentence and outside of brackets. */
const yearIn = (lead: string): string =>
  [...(lead.split(/[。)]/u).at(-1) ?? "").matchAll(YEAR)].at(-1)?.[0] ?? "";
const YEAR = new RegExp(DATED, "gu");

/** Whether values may be of one quantity: those with a unit have the same. */
export const areAlike = (values: readonly string[]): boolean =>
  new Set(values.map(scaleless).filter(Boolean)).size <= 1;
const scaleless = (value: string): string =>
  spokenUnit(value.replace(/ .*/u, ""))
    .replace(/^[兆億万千]{1,2}/u, "")
    .replace(/(?:以上|以下|以内|未満|程度)$/u, "");
