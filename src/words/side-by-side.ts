import type { Language } from "../lib/language.ts";
import { capital } from "./text.ts";

/** Figures of measures side by side and of promises beside what became of them. */
export const sideWords = {
  paces: { ja: "{measure}の目標は1年に{paces}", en: "{measure}, target: {paces} a year" },
  togetherDek: {
    ja: "単位：{unit}。破線は現状値から目標まで",
    en: "Unit: {unit}. Dashed: baseline to target",
  },
  narrowDek: {
    ja: "目標（破線）は1年に{paces}",
    en: "Targets (dashed): {paces} a year",
  },
  narrowChange: {
    ja: "現状値からの変化。水準は比べない。目標は1年に{paces}",
    en: "Change from each baseline, levels not compared. Targets: {paces} a year",
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
  aYear: { ja: "{value}（年{pace}）", en: "{value} ({pace} a year)" },
  target: { ja: "目標 {value}", en: "target {value}" },
  path: {
    ja: "{place}の{label}は{side}",
    en: "{place}: {label} {side}",
  },
  pathReached: { ja: "目標の水準にある", en: "at the level of the target" },
  pathBetter: { ja: "目標までの道筋より先にある", en: "ahead of the path to the target" },
  pathWorse: { ja: "目標までの道筋より遅れている", en: "behind the path to the target" },
  pathOn: { ja: "目標までの道筋にほぼ沿う", en: "about on the path to the target" },
  pathAfter: { ja: "{date}に{value}", en: "at {value} ({date})" },
  pathDek: {
    ja: "単位：{unit}。実線は{statistic}、破線は計画の道筋",
    en: "Unit: {unit}. Solid: {statistic}; dashed: the path of the plan",
  },
  pathNewest: { ja: "{statistic}（最新は{newest}）", en: "{statistic} (newest: {newest})" },
  pathBroken: {
    ja: "。線の切れ目は値のない年または定義の変更",
    en: "; breaks: years without a value, or another definition",
  },
  pathEnd: {
    ja: "。＊目標の年の記載がなく、計画期間の終わり{on}に置いた",
    en: "; * no year stated: put at the end of the plan{on}",
  },
  /** A day within the fiscal year of the target. */
  pathOnDay: { ja: "（{day}）", en: " ({day})" },
  pathDue: { ja: "。目標は{day}に置いた", en: "; target put at {day}" },
  pathConfirm: { ja: "（要確認）", en: " (unconfirmed)" },
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
