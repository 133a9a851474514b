import type { Translated } from "../lib/language.ts";

const AS_PRINTED = {
  ja: "文書と見比べて直す。文書がそう印刷していれば、正しい年をdata/corrections.yamlに書く。",
  en: "Compare with the document and fix it; where that prints it so, put the year that is meant into data/corrections.yaml.",
};
const LOOK = {
  ja: "文書と見比べる。そのとおりなら対応は要らない。",
  en: "Compare with the document; if that prints it, nothing is to be done.",
};

/** What is said of the years and shares of a row that cannot be right, or hardly. */
export const ROW_PROBLEMS = {
  ended: {
    ja: `「{printed}」という年はない。その元号は{last}年で終わっている。${AS_PRINTED.ja}`,
    en: `"{printed}" does not exist: its era ended with the year {last}. ${AS_PRINTED.en}`,
  },
  afterTarget: {
    ja: `現状値の年 {baseline} が、目標の年 {target} より後である。${AS_PRINTED.ja}`,
    en: `The baseline is of {baseline}, after the target of {target}. ${AS_PRINTED.en}`,
  },
  afterEnd: {
    ja: `現状値の年 {baseline} が、計画の最終年度 {end} より後である。${AS_PRINTED.ja}`,
    en: `The baseline is of {baseline}, after the plan ends in {end}. ${AS_PRINTED.en}`,
  },
  latestBefore: {
    ja: `最新値の年 {latest} が、現状値の年 {baseline} より前である。${AS_PRINTED.ja}`,
    en: `The latest value is of {latest}, before the baseline of {baseline}. ${AS_PRINTED.en}`,
  },
  beforeStart: {
    ja: `目標の年 {target} が、計画の始まり {start} より前である。${AS_PRINTED.ja}前の計画の目標は、その計画のフォルダーに入れる。`,
    en: `The target is of {target}, before the plan begins in {start}. ${AS_PRINTED.en} Targets of an earlier plan belong into a folder of their own.`,
  },
  beforeIssue: {
    ja: `目標の年 {target} が、計画の策定 {issued} より前である。${AS_PRINTED.ja}前の計画の目標は、その計画のフォルダーに入れる。`,
    en: `The target is of {target}, before the plan was issued ({issued}). ${AS_PRINTED.en} Targets of an earlier plan belong into a folder of their own.`,
  },
  afterIssue: {
    ja: `現状値の年 {baseline} が、計画の策定 {issued} より後である。${LOOK.ja}`,
    en: `The baseline is of {baseline}, after the plan was issued ({issued}). ${LOOK.en}`,
  },
  longAgo: {
    ja: `現状値の年 {baseline} が、計画より20年以上前である。${LOOK.ja}`,
    en: `The baseline is of {baseline}, more than 20 years before the plan. ${LOOK.en}`,
  },
  far: {
    ja: `目標の年 {target} が、計画の最終年度 {end} より50年以上後である。${LOOK.ja}`,
    en: `The target is of {target}, more than 50 years after the plan ends in {end}. ${LOOK.en}`,
  },
  overWhole: {
    ja: `「{label}」の「{printed}」は100%を超え、小数点の抜けと思われる。${LOOK.ja}`,
    en: `"{printed}" of 「{label}」 is over 100%, perhaps for want of a decimal point. ${LOOK.en}`,
  },
} as const satisfies Record<string, Translated>;
