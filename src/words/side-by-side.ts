import type { Language } from "../lib/language.ts";
import { capital } from "./text.ts";

/** Figures of measures side by side and of promises beside what became of them. */
export const sideWords = {
  paces: { ja: "{measure}の目標は1年に{paces}", en: "{measure}, target: {paces} a year" },
  /** Where all start from a year in which people stayed at home. */
  pacesEarly: {
    ja: "{measure}の目標は、感染症の年の現状値から1年に{paces}",
    en: "{measure}, target from a pandemic year: {paces} a year",
  },
  early: { ja: "{measure}（感染症の年から）", en: "{measure} (from a pandemic year)" },
  togetherDek: {
    ja: "単位：{unit}。破線は現状値から目標まで",
    en: "Unit: {unit}. Dashed: baseline to target",
  },
  narrowDek: {
    ja: "目標（破線）は1年に{paces}",
    en: "Targets: {paces} a year",
  },
  narrowChange: {
    ja: "現状値からの変化。水準は比べない。目標は1年に{paces}",
    en: "Change, not levels. Targets: {paces} a year",
  },
  paceDek: {
    ja: "計画の現状値比の変化（{unit}）。定義が同じとは限らず、水準は比べない",
    en: "Change from each baseline ({unit}). Levels may be defined differently",
  },
  percent: { ja: "％", en: "%" },
  points: { ja: "ポイント", en: "points" },
  /** Behind the end of the plans, in brackets. */
  late: { ja: "{place}の目標は{year}", en: "{place}'s target: {year}" },
  superseded: { ja: "灰色は終了した計画の目標", en: "Grey: target of an ended plan" },
  /** All of a measure aim at one level, so that paces would only say how far each is from it. */
  same: {
    ja: "{measure}の目標は、{places}とも{year}に{value}",
    en: "{measure}, target of {places}: {value} in {year}",
  },
  narrowSame: { ja: "目標（破線）は{year}に{value}", en: "Targets (dashed): {value} in {year}" },
  /** What has come of the paces, behind them. */
  actuals: { ja: "。実際は{said}", en: ". In fact: {said}" },
  actualOne: { ja: "{place}{pace}（{until}）", en: "{place} {pace} ({until})" },
  until: { ja: "{year}まで", en: "to {year}" },
  undrawn: {
    ja: "{places}のその後の値は、計画と同じ数え方か確かめられないため、図に入れていない",
    en: "Later figure not drawn, as it may not be counted as in the plan: {places}",
  },
  actual: { ja: "実際 {pace}", en: "in fact {pace}" },
  /** At the end of a way over years of its own: a total would stand beside those of other spans. */
  yearly: { ja: "年{pace}", en: "{pace} a year" },
  /** At a mark in half a page, whose title says that it is a year. */
  yearlyShort: { ja: "年{pace}", en: "{pace}" },
  aYear: { ja: "{value}（年{pace}）", en: "{value} ({pace} a year)" },
  alt: {
    ja: "{place}：現状値{from}（{fromYear}）、目標{to}（{toYear}）",
    en: "{place}: baseline {from} ({fromYear}), target {to} ({toYear})",
  },
} as const;

/** Without the remark that the measure is a pace, which the sentence says. */
export function paceName(name: string, lang: Language): string {
  if (lang === "ja") return name.replace(/の変化（[^）]*）$/u, "").replace(/（年[^）]*）$/u, "");
  const plain = name.replace(/^Change (?:in|of) /u, "").replace(/,? (?:points )?a year.*$/u, "");
  return capital(plain);
}
