import type { Line } from "../document.ts";
import { withDoubts } from "../doubts.ts";
import { areAlike, type Fact, factsOf } from "../sentences/said/facts.ts";
import { cleanText, compact, isProse } from "../text.ts";
import { yearNumber } from "../years.ts";
import type { FinishedRow } from "./finish.ts";

/** What a sentence says of how something is. */
const REACHED: readonly Fact["role"][] = ["now", "was", "result"];

/** Goals of sentences without a result, with what a later paragraph says of the same name for one year; to review. */
export function withLaterFacts(rows: FinishedRow[], lines: Line[]): FinishedRow[] {
  const names = rows.filter(isOpen).map(({ label }) => compact(label));
  const said = names.length === 0 ? [] : lines.flatMap((line) => factsIn(line, names));
  return rows.map((row) => {
    const own = said.filter(({ line, fact }) => line > Number(row.line) && isOf(fact, row));
    const [found, ...more] = own.map(({ fact }) => fact);
    return found && more.length === 0 && isOpen(row) ? withResult(row, found) : row;
  });
}

/** What a paragraph that holds one of some names says, with its line. */
function factsIn({ line, text: printed, cells }: Line, names: string[]) {
  const text = compact(cleanText(printed));
  if (cells || !names.some((name) => text.includes(name)) || !isProse(cleanText(printed)))
    return [];
  return dated(factsOf(text)).map((fact) => ({ line, fact }));
}

const isOpen = ({ layout, latest, target }: FinishedRow): boolean =>
  layout === "flow" && latest === "" && target !== "";

/** Facts, those without a year with that of the one before in their sentence. */
function dated(facts: Fact[]): Fact[] {
  return facts.map((fact, at) => {
    const above = facts[at - 1];
    const same = fact.period === "" && above?.sentence === fact.sentence;
    return same ? { ...fact, period: above.period } : fact;
  });
}

const isOf = (fact: Fact, row: FinishedRow): boolean =>
  REACHED.includes(fact.role) &&
  fact.period !== "" &&
  fact.label === compact(row.label) &&
  areAlike([fact.value, compact(row.target)]) &&
  !(yearNumber(fact.period) <= yearNumber(row.baseline_period));

function withResult(row: FinishedRow, { value, period }: Fact): FinishedRow {
  const results = [...row.results, { value, period }];
  return withDoubts({ ...row, latest: value, latest_period: period, results }, ["goal-sentence"]);
}
