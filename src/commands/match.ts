import { parseArgs } from "node:util";
import type { Language } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import type { Match, Matcher } from "../match/matcher.ts";
import { readMunicipalities } from "../plans/named-places.ts";
import type { Indicator } from "../tables/rows.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { wholeSentences } from "../words/text.ts";
import { acceptRows, openMatcher } from "./match-accept.ts";
import { carryOver } from "./match-carry.ts";
import { matchLines } from "./match-lines.ts";
import { COMMON, readLanguage } from "./options.ts";

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
    const reason = wholeSentences({ ja: values.reason ?? "", en: values["reason-en"] ?? "" });
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
