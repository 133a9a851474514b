import type { Language } from "../lib/language.ts";
import { formatNumber } from "./format.ts";
import { joinNames } from "./text.ts";

export type Course = "peaks" | "rises" | "falls";

export interface OutlookWords {
  names: string[];
  course: Course;
  /** The course to the peak falls on the way: nobody grows until then. */
  dips: boolean;
  peak: number;
  last: number;
  change: number;
}

/** Municipalities whose newest census went the other way. */
export interface AgainstWords {
  names: string[];
  year: string;
  moved: -1 | 1;
}

/**
 * 「乙市は2045年まで増え、丙町は2050年までに約3割減る」: one clause a course, and that it is a projection;
 * then where the newest census went the other way: 「甲市は推計と異なり令和7年までに減った」.
 */
export function outlookHeadline(
  groups: readonly OutlookWords[],
  lang: Language,
  against: readonly AgainstWords[] = [],
): string {
  const said = coursesText(groups, lang);
  if (against.length === 0) return said;
  const clauses = against.map((one) => againstText(one, lang));
  if (groups.length === 0)
    return lang === "ja" ? clauses.join("、") : `${clauses.join(", ")}, against the projection`;
  return lang === "ja"
    ? `${said}。${clauses.join("、")}`
    : `${said}; in fact ${clauses.join(", ")}`;
}

function againstText({ names, year, moved }: AgainstWords, lang: Language): string {
  const did = moved < 0 ? { ja: "減った", en: "shrank" } : { ja: "増えた", en: "grew" };
  return lang === "ja"
    ? `${names.join("・")}は推計と異なり${year}までに${did.ja}`
    : `${joinNames(names, "en")} ${did.en} by ${year}`;
}

function coursesText(groups: readonly OutlookWords[], lang: Language): string {
  const clauses = groups.map((group, i) =>
    lang === "ja"
      ? outlookJa(group, i === groups.length - 1)
      : `${joinNames(group.names, "en")} ${outlookEn(group)}`,
  );
  return lang === "ja" ? `推計では${clauses.join("、")}` : `Projected: ${clauses.join(", ")}`;
}

function outlookJa(
  { names, course, dips, peak, last, change }: OutlookWords,
  end: boolean,
): string {
  const who = `${names.join("・")}は`;
  const grow = end ? "増える" : "増え";
  if (course !== "falls" && dips) return `${who}${peak}年に最も多く${end ? "なる" : "なり"}`;
  if (course === "rises") return `${who}${last}年まで${grow}`;
  if (course === "peaks" && last - peak <= 5) return `${who}${peak}年まで${grow}`;
  if (course === "peaks") return `${who}${peak}年ごろ${end ? "頭打ちになる" : "頭打ち"}`;
  return `${who}${last}年までに${shareJa(-change)}${end ? "減る" : "減り"}`;
}

function outlookEn({ course, dips, peak, last, change, names }: OutlookWords): string {
  const s = names.length === 1 ? "s" : "";
  if (course !== "falls" && dips) return `peak${s} in ${peak}`;
  if (course === "rises") return `grow${s} until ${last}`;
  if (course === "peaks" && last - peak <= 5) return `grow${s} until ${peak}`;
  if (course === "peaks") return `peak${s} around ${peak}`;
  return `lose${s} ${formatNumber(-change * 100, "en", 0)}% by ${last}`;
}

/** Tenths only where they are nearly whole: 0.299 is 約3割, 0.25 is 25%. */
function shareJa(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths > 0 && Math.abs(share * 10 - tenths) < 0.15
    ? `約${tenths}割`
    : `${formatNumber(share * 100, "ja", 0)}%`;
}
