import type { Language } from "../lib/language.ts";
import type { LaterPlan, PlanRow } from "../tables/rows.ts";
import { eraYear, pageDay } from "./era.ts";
import { joinNames } from "./text.ts";

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

/**
 * 「計画は令和7年度で終了」: that the plans behind these rows are over at the date of issue,
 * or that some of them are; empty where all are in force.
 */
export function endedNote(
  rows: readonly Pick<PlanRow, "period_end" | "in_force">[],
  lang: Language,
): string {
  const over = rows.filter(({ in_force }) => !in_force);
  const years = [...new Set(over.map(({ period_end }) => period_end))].toSorted((a, b) => a - b);
  if (years.length === 0) return "";
  const named = joinNames(
    years.map((year) => ({ ja: `${eraYear(year)}年度`, en: `FY${year}` })[lang]),
    lang,
  );
  if (over.length < rows.length)
    return { ja: `${named}で終了した計画を含む`, en: `Some plans ended with ${named}` }[lang];
  return { ja: `計画は${named}で終了`, en: `Plans ended with ${named}` }[lang];
}

/** What was read of a plan and what was not at hand; empty where nobody has said it. */
export function planScope(
  plan: Pick<PlanRow, "covers" | "covers_en" | "missing" | "missing_en">,
  lang: Language,
): string {
  const [covers, missing] = {
    ja: [plan.covers, plan.missing],
    en: [plan.covers_en, plan.missing_en],
  }[lang];
  if (covers === "") return "";
  const read = { ja: `${covers}。`, en: `${covers}.` }[lang];
  if (missing === "") return read;
  return read + { ja: `対象外：${missing}。`, en: ` Not read: ${missing}.` }[lang];
}

/** A plan that follows, or that none was found; nobody has read it, which is always said. */
export function laterPlanText(plan: LaterPlan, lang: Language): string {
  if (plan.state === "not_found") {
    const [year = "", ...day] = plan.checked.split("-");
    const checked = pageDay(Number(year), day.join("-"), "date", lang);
    return {
      ja: `後継計画は未確認で、ここでは扱っていない（${checked}現在）。`,
      en: `No later plan could be found (as of ${checked}); one may exist.`,
    }[lang];
  }
  const note = { ja: plan.note, en: plan.note_en }[lang];
  const title = { ja: plan.title, en: plan.title_en }[lang];
  return {
    ja: `後継の計画は「${title}」${years(plan, "ja")}。内容は確かめていない。${note && `${note}。`}`,
    en: `Next plan, not read: ${title}${years(plan, "en")}.${note && ` ${note}.`}`,
  }[lang];
}

function years({ period_start, period_end }: LaterPlan, lang: Language): string {
  if (period_start === null || period_end === null) return "";
  const text = periodText({ period_start, period_end }, lang);
  return { ja: `（${text}）`, en: ` (${text})` }[lang];
}
