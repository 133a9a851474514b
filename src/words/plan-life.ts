import type { Translated } from "../lib/language.ts";
import { refuser, speaker } from "./charts.ts";

/** What `npm run rename` and `npm run remove` say. */

const TEXTS = {
  lines: { ja: "{file}（{n}行）", en: "{file} (lines: {n})" },
  line: { ja: "  {line}: {text}", en: "  {line}: {text}" },
  moved: { ja: "{file} → {to}", en: "{file} → {to}" },
  gone: { ja: "{file} を消す", en: "{file} goes" },
  left: {
    ja: "ほかにも名前が残る。直すかどうかは人が決める：",
    en: "The name still stands here; a person decides whether it stays:",
  },
  workbooks: {
    ja: "次のブックの中は探していない：{files}",
    en: "Nobody has looked into these workbooks: {files}",
  },
  waiting: {
    ja: "{files}ファイルが変わる。まだ何も書いていない。書くには --yes を付ける。",
    en: "Files that change: {files}. Nothing is written yet; add --yes to write.",
  },
  written: {
    ja: "{files}ファイルを書き換えた。npm run check で確かめる。",
    en: "Files changed: {files}. Run npm run check.",
  },
} as const satisfies Record<string, Translated>;

const REFUSALS = {
  planUnknown: {
    ja: "data/plans/{id} がない。あるのは {known}。",
    en: "There is no data/plans/{id}. There are {known}.",
  },
  planTaken: {
    ja: "data/plans/{id} はもうある。別の名前にする。",
    en: "data/plans/{id} is there already. Choose another id.",
  },
  planForm: {
    ja: "計画の名前は小文字の英数字とハイフンで書く。「{id}」は使えない。",
    en: 'The id of a plan takes small letters, digits and hyphens, not "{id}".',
  },
  codeTaken: {
    ja: "{code} はもう data/municipalities.csv にある。先に npm run remove で除く。",
    en: "{code} is in data/municipalities.csv already. Take it away first with npm run remove.",
  },
  oneOf: {
    ja: "--plan か --municipality のどちらか一つを書く。",
    en: "Name either --plan or --municipality.",
  },
  toMissing: { ja: "--to に新しい名前を書く。", en: "Give the new name with --to." },
} as const satisfies Record<string, Translated>;

export const lifeText = speaker(TEXTS);
export const lifeRefusal = refuser(REFUSALS);
