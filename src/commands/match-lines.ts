import type { Language } from "../lib/language.ts";
import { measureOf } from "../match/accept.ts";
import { measureText, memberText } from "../match/entry.ts";
import type { Join } from "../match/joins.ts";
import type { Match } from "../match/matcher.ts";
import type { Indicator } from "../tables/rows.ts";
import { commandText } from "../words/command-texts.ts";
import { questionText, reasonText } from "../words/match-reasons.ts";
import { gradeNames } from "../words/names.ts";
import { joinTitles } from "../words/text.ts";
import type { Known } from "./match-accept.ts";
import { rowNames } from "./row-texts.ts";

type LineContext = Pick<Known, "themes" | "places" | "project"> & { lang: Language };

/** A row with its candidates, as a person reads them. */
export function matchLines(
  row: Indicator,
  matches: readonly Match[],
  context: LineContext,
): string[] {
  const { lang } = context;
  return [
    commandText("match.row", lang, rowNames(row, lang)),
    ...matches.flatMap((match, i) => candidateLines(row, match, i + 1, context)),
    "",
  ];
}

function candidateLines(row: Indicator, match: Match, n: number, context: LineContext): string[] {
  const { lang, places, themes } = context;
  const { other, reasons, joins } = match;
  const place = places.get(other.row.municipality_code);
  const name = { ja: place?.name ?? "", en: place?.name_en ?? "" }[lang];
  const spoken = (speaks: "for" | "against") =>
    reasons
      .filter((reason) => reason.speaks === speaks)
      .map((reason) => reasonText(reason, themes, lang));
  const listed = (text: string, said: readonly string[]) =>
    said.length === 0 ? [] : [commandText(text, lang, { reasons: joinTitles(said, lang) })];
  return [
    commandText("match.candidate", lang, { n, place: name, ...rowNames(other.row, lang) }),
    ...listed("match.reasonsFor", spoken("for")),
    ...listed("match.reasonsAgainst", spoken("against")),
    ...joins.flatMap((join) => joinLines(row, match, join, n === 1, context)),
  ];
}

function joinLines(
  row: Indicator,
  match: Match,
  join: Join,
  isBest: boolean,
  context: LineContext,
): string[] {
  const { lang } = context;
  const { measure } = join;
  const proposal = gradeNames[join.grade][lang];
  const head =
    measure === null
      ? commandText("match.newMeasure", lang, { proposal })
      : commandText("match.intoMeasure", lang, {
          measure: measure.id,
          name: { ja: measure.name, en: measure.name_en }[lang],
          grade: gradeNames[measure.grade][lang],
          proposal,
        });
  const questions = join.questions.map((question) => questionText(question, lang)).join(" / ");
  const command = acceptCommand(row, match, join);
  return [
    head,
    commandText("match.questions", lang, { questions }),
    ...(isBest && join.grade !== "not_comparable"
      ? entryText(row, match, join, context).trimEnd().split("\n").map(deep)
      : []),
    ...(command === null ? [] : [commandText("match.command", lang, { command })]),
  ];
}

const deep = (line: string) => `       ${line}`;

/** Null where the row would not fit into the measure. */
function acceptCommand(row: Indicator, { other }: Match, { measure, grade }: Join): string | null {
  if (measure === null) return `npm run match -- --accept ${newId(row)} ${other.row.id} ${row.id}`;
  if (grade === "not_comparable" && measure.grade !== "not_comparable") return null;
  return `npm run match -- --accept ${measure.id} ${row.id}`;
}

function entryText(row: Indicator, match: Match, join: Join, context: LineContext): string {
  if (join.measure !== null) return memberText({ row: row.id, conversion: [...join.steps] });
  return measureText(measureOf(newId(row), row, match, join, context));
}

/** An id that a person may change: the English label, else that of the row. */
function newId({ id, label_en }: Indicator): string {
  const words = label_en.toLowerCase().match(/[a-z0-9]+/gu) ?? id.split("-");
  return words.slice(0, 5).join("_");
}
