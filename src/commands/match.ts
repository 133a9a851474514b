import { parseArgs } from "node:util";
import type { Language, Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { Match, Matcher } from "../match/matcher.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import type { Indicator } from "../tables/rows.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { acceptRows, openMatcher } from "./match-accept.ts";
import { carryOver } from "./match-carry.ts";
import { matchLines } from "./match-lines.ts";
import { COMMON, readLanguage } from "./options.ts";

export const help: Translated = {
  ja: `npm run match -- [オプション]
npm run match -- --accept 項目 行 [行]

どの項目にも入っていない行に、ほかの市区町村の同じ量かもしれない行を、近いものから示す：合う点と
合わない点、確かめるべき等級、換算の手順、data/measures.yaml に書く内容。2つの定義が同じとは決して
提案しない。--accept で行を項目に書き込む。2つの市区町村の行を1つずつ書くと、新しい項目を作る。

  --row ID             この行だけを、すべての候補とともに
  --plan ID            この計画の行だけ
  --municipality CODE|NAME
                       この市区町村の行だけ
  --most N             1行に示す候補の数（3）
  --carry PLAN         計画の行が、替わった前の計画のどの行に続くかと、引き継ぐ項目
  --accept             書き込む。項目は data/measures.yaml の識別子か新しい名
  --reason TEXT        --accept で、定義が同じとする根拠。但し書きに加える
  --reason-en TEXT     同じものを英語で
  --lang ja|en         表示の言語
  --data DIR           データのフォルダ（data）`,
  en: `npm run match -- [options]
npm run match -- --accept MEASURE ROW [ROW]

Looks, for every row that stands in no measure, for rows of other municipalities that may be the same
quantity: the best first, with what speaks for and against, a grade to be confirmed, the steps of the
conversion and the entry of data/measures.yaml. Never proposes that two definitions are the same.
With --accept writes a row into a measure, or makes a measure of two rows of two municipalities.

  --row ID             this row alone, with every candidate
  --plan ID            rows of this plan
  --municipality CODE|NAME
                       rows of this municipality
  --most N             candidates shown for a row (3)
  --carry PLAN         how the rows of a plan go on with those of the plan that it supersedes, and the
                       measures to carry over
  --accept             write: MEASURE is an id of data/measures.yaml or a new one
  --reason TEXT        with --accept: why the definition is the same, for the caveat
  --reason-en TEXT     the same in English
  --lang ja|en         language of the messages
  --data DIR           the data folder (data)`,
};

const OPTIONS = {
  row: { type: "string" },
  plan: { type: "string" },
  municipality: { type: "string" },
  most: { type: "string", default: "3" },
  carry: { type: "string" },
  accept: { type: "boolean", default: false },
  reason: { type: "string" },
  "reason-en": { type: "string" },
  ...COMMON,
} as const;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const lang = readLanguage(values.lang, terminal);
  const most = Number(values.most);
  if (!Number.isInteger(most) || most < 1)
    throw usageError("match.mostForm", { most: values.most });
  if (values.accept) {
    const reason = { ja: values.reason ?? "", en: values["reason-en"] ?? "" };
    return acceptRows(positionals, { data: values.data, lang, reason }, terminal);
  }
  if (positionals.length > 0) throw usageError("match.acceptOpen");
  const known = await openMatcher(values.data);
  if (values.carry !== undefined) return carryOver(values.carry, known, lang, terminal);
  const { project, matcher, rows } = known;
  const [municipality] =
    values.municipality === undefined ? [] : readMunicipalities([values.municipality], project);
  const asked = { row: values.row, plan: values.plan, municipality };
  const chosen = chosenRows(matcher, [...rows.values()], asked);
  const found = chosen.map((row) => ({ row, matches: matcher.matches(row) }));
  const shown = values.row === undefined ? most : Number.POSITIVE_INFINITY;
  for (const { row, matches } of found.filter(({ matches }) => matches.length > 0))
    for (const line of matchLines(row, matches.slice(0, shown), { ...known, lang }))
      terminal.out(line);
  const isOne = values.row !== undefined && found.some(({ matches }) => matches.length > 0);
  if (!isOne) for (const line of endLines(found, lang)) terminal.out(line);
  return 0;
}

/** The row named, or the rows that stand in no measure. @throws UsageError where none is left */
function chosenRows(
  { unmatched }: Matcher,
  all: readonly Indicator[],
  { row, plan, municipality }: Partial<Record<"row" | "plan" | "municipality", string | undefined>>,
): Indicator[] {
  const named = row === undefined ? unmatched : all.filter(({ id }) => id === row);
  if (row !== undefined && named.length === 0) throw usageError("match.rowUnknown", { row });
  const known = [plan, municipality].filter((value) => value !== undefined);
  for (const value of known)
    if (!all.some((one) => one.plan === value || one.municipality_code === value))
      throw usageError("match.filterEmpty", { value });
  return named.filter(
    (one) =>
      (plan === undefined || one.plan === plan) &&
      (municipality === undefined || one.municipality_code === municipality),
  );
}

function endLines(found: readonly { row: Indicator; matches: Match[] }[], lang: Language) {
  const none = found.filter(({ matches }) => matches.length === 0);
  const ids = none.map(({ row }) => row.id).join(", ");
  return [
    ...(none.length > 0 ? [commandText("match.none", lang, { n: none.length, ids })] : []),
    commandText("match.summary", lang, { rows: found.length, found: found.length - none.length }),
  ];
}
