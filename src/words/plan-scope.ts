import type { Language } from "../lib/language.ts";
import type { LaterPlan, PlanRow } from "../tables/rows.ts";
import { eraYear, pageDay } from "./era.ts";

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
      ja: `後継の計画は、探したが見つかっていない（${checked}）。`,
      en: `A later plan was looked for, none found (${checked}).`,
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
  return {
    ja: `（${eraYear(period_start)}～${eraYear(period_end)}年度）`,
    en: ` (FY${period_start}–${period_end})`,
  }[lang];
}
