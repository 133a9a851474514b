import type { Translated } from "../lib/language.ts";

/** Texts of the SDG matrix. */

export const sdg = {
  all: {
    ja: "{n}件の施策のゴールを合わせると、17のすべてになる",
    en: "{n} policies together name all 17 goals",
  },
  some: {
    ja: "{n}件の施策のゴールを合わせると、17のうち{goals}になる",
    en: "{n} policies together name {goals} of the 17 goals",
  },
  subtitle: { ja: "施策とSDGsのゴール", en: "Policies and the Sustainable Development Goals" },
  without: { ja: "ゴールの記載がない施策：{n}件", en: "Policies that name no goal: {n}" },
  total: { ja: "施策の数", en: "Policies" },
  cell: {
    ja: "●＝ゴールだけの記載、数字＝記載されたターゲットの数",
    en: "● goal alone; number: targets named",
  },
} as const satisfies Record<string, Translated>;

/** The 17 goals in the short wording of the United Nations and its Japanese counterpart. */
export const sdgGoals: readonly Translated[] = [
  { ja: "貧困をなくそう", en: "No poverty" },
  { ja: "飢餓をゼロに", en: "Zero hunger" },
  { ja: "すべての人に健康と福祉を", en: "Good health and well-being" },
  { ja: "質の高い教育をみんなに", en: "Quality education" },
  { ja: "ジェンダー平等を実現しよう", en: "Gender equality" },
  { ja: "安全な水とトイレを世界中に", en: "Clean water and sanitation" },
  { ja: "エネルギーをみんなにそしてクリーンに", en: "Affordable and clean energy" },
  { ja: "働きがいも経済成長も", en: "Decent work and economic growth" },
  { ja: "産業と技術革新の基盤をつくろう", en: "Industry, innovation and infrastructure" },
  { ja: "人や国の不平等をなくそう", en: "Reduced inequalities" },
  { ja: "住み続けられるまちづくりを", en: "Sustainable cities and communities" },
  { ja: "つくる責任つかう責任", en: "Responsible consumption and production" },
  { ja: "気候変動に具体的な対策を", en: "Climate action" },
  { ja: "海の豊かさを守ろう", en: "Life below water" },
  { ja: "陸の豊かさも守ろう", en: "Life on land" },
  { ja: "平和と公正をすべての人に", en: "Peace, justice and strong institutions" },
  { ja: "パートナーシップで目標を達成しよう", en: "Partnerships for the goals" },
];
