import { compact } from "../text.ts";
import { INDICATOR_NUMBER } from "../words.ts";
import type { FinishedRow } from "./finish.ts";

const NUMBERED = new RegExp(`^${INDICATOR_NUMBER}$`, "u");

/** The number that a row has in place of a label, or nothing. */
function numberOf({ label, code }: FinishedRow): number | undefined {
  const name = compact(code || label);
  return NUMBERED.test(name) ? Number(name.normalize("NFKC").slice("指標".length)) : undefined;
}

/**
 * An evaluation states its indicators in sentences ①, ② … and, pages later, what was reached under
 * 指標①, 指標②: such results join the sentences. Only where every number has its sentence with the
 * very goal; else the rows without a name are left as they are.
 */
export function joinResults(rows: FinishedRow[]): FinishedRow[] {
  const first = rows.findIndex((row) => numberOf(row) !== undefined);
  const results = rows.filter((row) => numberOf(row) !== undefined);
  const sentences = rows.slice(0, Math.max(first, 0)).filter(({ layout }) => layout === "flow");
  const pairs = results.map((result) => {
    const sentence = sentences[(numberOf(result) ?? 0) - 1];
    const agrees = sentence?.latest === "" && compact(sentence.target) === compact(result.target);
    return agrees && result.latest !== "" ? { sentence, result } : undefined;
  });
  if (pairs.length < 2 || pairs.includes(undefined)) return rows;
  const reached = new Map(pairs.map((pair) => [pair?.sentence, pair?.result]));
  return rows
    .filter((row) => numberOf(row) === undefined)
    .map((row) => {
      const { latest, latest_period, results } = reached.get(row) ?? row;
      return { ...row, latest, latest_period, results };
    });
}
