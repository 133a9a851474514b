import { spokenUnit } from "../from-to.ts";
import { isExpected, isOfOthers, speaksOfForecasts } from "../no-goal.ts";
import { DATED } from "../subject.ts";
import { nameBefore, nameOf } from "./label.ts";
import { roleOf, type SaidRole } from "./role.ts";
import { valuesOf } from "./values.ts";

/** One value of a text: of what, what it is, and when. */
export interface Fact {
  label: string;
  role: Exclude<SaidRole, "next" | "from">;
  value: string;
  period: string;
  /** The number of its sentence. */
  sentence: number;
}

/**
 * What a text says of its quantities, sentence by sentence. A value whose words name nothing is of what was named
 * before it; one that only a comma parts from the next is what that is.
 */
export function factsOf(text: string, subject = ""): Fact[] {
  let label = subject;
  return text.split(/(?<=。)/u).flatMap((printed, sentence) => {
    if (isOfOthers(printed) || speaksOfForecasts(printed)) return [];
    const values = valuesOf(printed);
    if (values.length === 0) label = nameBefore(printed) || label;
    let [period, due] = ["", ""];
    const said = values.map((spoken) => {
      label = nameOf(spoken, label) ?? label;
      const role = isExpected(spoken.tail.slice(0, 20)) ? undefined : roleOf(spoken);
      // What a bracket says beside a value is of the same year.
      if (!spoken.lead.startsWith("(")) period = yearIn(spoken.lead) || onlyYear(printed) || due;
      due = role === "from" || role === "start" ? (DUE.exec(spoken.lead)?.[1] ?? "") : "";
      if (due !== "") period = "";
      return { label, role, value: spoken.value, period, sentence };
    });
    return said.flatMap((own, at) => {
      const role = knownRole(said.slice(at).map((fact) => fact.role));
      return role && own.label !== "" ? [{ ...own, role }] : [];
    });
  });
}

/** What the first of values is by the roles of all, or nothing. */
function knownRole([role, ...behind]: (SaidRole | undefined)[]): Fact["role"] | undefined {
  if (role === "from") return behind[0] === "goal" ? "start" : undefined;
  return role === "next" ? knownRole(behind) : role;
}

/** The last year before a value, in its own sentence and outside of brackets; not that from which it moved. */
const yearIn = (lead: string): string =>
  [...(lead.split(/[。)]/u).at(-1) ?? "").matchAll(OWN_YEAR)].at(-1)?.[0] ?? "";
const YEAR = new RegExp(DATED, "gu");
const OWN_YEAR = new RegExp(`(?:${DATED})(?!度?末?(?:から|より|[にと]?比))`, "gu");

/** By when a goal is due, before its start: 2030年度までに12枚から6枚に. */
const DUE = new RegExp(`(${DATED})までに[^0-9、。]{0,20}$`, "u");

/** The year that a sentence begins with, where it gives no other: 令和5年度は、目標60枚に対し実績64枚. */
const onlyYear = (sentence: string): string =>
  sentence.match(YEAR)?.length === 1 ? (OF_YEAR.exec(sentence)?.[1] ?? "") : "";
const OF_YEAR = new RegExp(`^(${DATED})(?:において|で)?は、`, "u");

/** Whether values may be of one quantity: those with a unit have the same. */
export const areAlike = (values: readonly string[]): boolean =>
  new Set(values.map(scaleless).filter(Boolean)).size <= 1;
const scaleless = (value: string): string =>
  spokenUnit(value.replace(/ .*|ゼロ/u, ""))
    .replace(/^[^()]{0,12}[0-9]/u, "")
    .replace(/^[兆億万千]{1,2}/u, "")
    .replace(/(?:以上|以下|以内|未満|程度)$/u, "");
