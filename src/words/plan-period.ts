import type { Language } from "../lib/language.ts";
import type { PlanRow } from "../tables/rows.ts";
import { eraYear } from "./era.ts";

/** 「令和4～7年度」, 「令和3年度まで」, FY2022–2025: how long a plan runs. */
export function periodText(
  { period_start: from, period_end: to }: Pick<PlanRow, "period_start" | "period_end">,
  lang: Language,
): string {
  if (lang === "en") return from === null ? `to FY${to}` : `FY${from}–${to}`;
  if (from === null) return `${eraYear(to)}年度まで`;
  const [start, end] = [eraYear(from), eraYear(to)];
  const era = start.slice(0, 2);
  return `${start}～${end.startsWith(era) ? end.slice(2) : end}年度`;
}
