import type { Line } from "../document.ts";
import { raised, withDoubts } from "../doubts.ts";
import type { DefaultYears } from "../outline/phases.ts";
import type { ExtractedRow } from "../rows.ts";
import { YEARS } from "../sentences/subject.ts";
import { compact } from "../text.ts";
import { EACH_YEAR } from "../words.ts";
import { periodYear } from "../years.ts";
import {
  areMarked,
  bareNotes,
  footnotes,
  headNotes,
  isMarked,
  numberedNotes,
} from "./footnotes.ts";
import { statedIn } from "./stated-years.ts";

/**
 * A year with what was counted in it (令和3年度調査, 令和4年度の実績値), if anything; a date before April is of the
 * fiscal year before.
 */
const COUNTED = new RegExp(
  `(?<year>${YEARS})(?!0?[123]月)[^、。0-9]{0,14}?(?:調査|実績|結果|値)(?!は[^。]{0,20}(?:予定|あり|ない|なし|未))`,
  "gu",
);

type Row = Omit<ExtractedRow, "row" | "phase">;

/**
 * Adds a doubt to each row of which a note may say that a value is of another year than the row has it:
 * its remarks, its footnotes, those of its head, those below that name it, those that name no row, and
 * a title above it.
 */
export function withOtherYears<R extends Row>(
  rows: readonly R[],
  lines: Line[],
  defaultsOf: (row: R) => DefaultYears | undefined,
): R[] {
  const notes = footnotes(lines);
  const labels = [...new Set(rows.map(({ label }) => compact(label)))];
  const below = notes.texts.filter(({ text }) => YEAR.test(compact(text)));
  const named = new Map(below.map(({ text }) => [text, namesIn(compact(text), labels)]));
  const hasMarks = areMarked(notes);
  const own = new Set(rows.map(({ line }) => Number(line)));
  const heads = [...notes.marks.keys()].filter((line) => !own.has(line)).sort((a, b) => a - b);
  return rows.map((row) => {
    const known = yearsOf(row, defaultsOf(row));
    const line = Number(row.line);
    const beside = bareNotes(line, { ...notes, texts: below });
    const said = [
      ...[row.note, ...numberedNotes(line, notes)].flatMap(yearsCounted),
      ...headNotes(line, heads, notes).flatMap((text) => {
        const names = named.get(text) ?? [];
        return names.length > 0 ? yearsSaid(row, text, names, true) : everyYear(text);
      }),
      ...yearsIn(statedIn(notes.above.get(line) ?? "")),
      ...beside.flatMap(({ text }) =>
        yearsSaid(
          row,
          text,
          named.get(text) ?? [],
          isMarked(line, notes) || (!hasMarks && OF_ALL.test(compact(text))),
        ),
      ),
    ];
    return withDoubts(row, raised({ "noted-year": said.some((year) => !known.has(year)) }));
  });
}
const YEAR = new RegExp(YEARS, "u");
/** 数値は令和2年度の実績値: a note of all values. */
const OF_ALL = /^(?:各|表中の|上記の)?数?値は/u;

function yearsOf(row: Row, rule: DefaultYears | undefined): Set<number | null> {
  const beside = [...row.results, ...row.interim].map(({ period }) => period);
  const own = [
    row.baseline_period || (rule?.baseline ?? ""),
    row.target_period || (rule?.target ?? ""),
    row.latest_period || (rule?.latest ?? ""),
  ];
  return new Set([null, ...[...own, ...beside].map(periodYear)]);
}

/** The names of rows in a text and their places, from its beginning. */
const namesIn = (text: string, labels: readonly string[]) =>
  labels
    .map((label) => ({ label, at: text.indexOf(label) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);

/** The years that a footnote with a bare mark says of the values of a row, or of those of all rows. */
function yearsSaid(
  { label, code }: Row,
  printed: string,
  names: ReturnType<typeof namesIn>,
  marked: boolean,
): (number | null)[] {
  const text = compact(printed);
  const own = names.find((name) => name.label === compact(label));
  const next = names.find(({ at }) => own && at >= own.at + own.label.length);
  if (own) return yearsCounted(text.slice(own.at, next?.at));
  if (names.length > 0) return [];
  if (marked) return yearsCounted(text);
  return text
    .split("。")
    .flatMap((sentence) => [
      ...yearsOfNamed({ label, code }, sentence),
      ...(mayName(sentence, label) ? yearsCounted(sentence) : []),
    ]);
}

/** What a sentence is about: 凧の数は, 凧の数の現状値については, 凧の数のみ. */
const ABOUT =
  /^「?([^、。」]{3,40}?)」?(?:の(?:現[状況]|基準|実績|最新)?の?数?値)?(?:は|については?|に関しては?|のみ|だけ)/u;
/** Words that name no row of their own. */
const NO_NAME = /^(?:現[状況]|基準|実績|目標|最新|数値|指標|一部|上記|この)/u;

/** Whether a sentence is about what may be a row: a part of its label, whatever the sentence leaves out. */
function mayName(sentence: string, label: string): boolean {
  const [, about = ""] = ABOUT.exec(sentence) ?? [];
  const whole = bare(label);
  return about
    .split(/[・と]|及び|並びに/u)
    .filter((part) => part.length >= LEAST && !NO_NAME.test(part))
    .map(bare)
    .some((part) => part !== "" && whole.includes(part));
}
const LEAST = 3;
/** A name without what stands in brackets and the words that join its parts. */
const bare = (name: string): string => compact(name).replace(/[（(][^（()）]{0,40}[)）]|の/gu, "");

/** The years that a sentence says of values, where what it names, if anything, may be a row. */
function yearsOfNamed({ label, code }: Pick<Row, "label" | "code">, sentence: string) {
  let named: string[] = [];
  return statedIn(sentence).flatMap(({ groups = {} }) => {
    const { name, year = "" } = groups;
    named = name?.split(/[・と]/u) ?? named;
    const own = named.some((part) => part === code || compact(label).includes(part));
    return own || named.length === 0 ? [periodYear(year)] : [];
  });
}

/** A note of a head says of none of its years that they are another's. */
const everyYear = (text: string): (number | null)[] =>
  (compact(text).match(EACH_YEAR) ?? []).map(periodYear);
const yearsCounted = (text: string): (number | null)[] =>
  yearsIn([...compact(text).matchAll(COUNTED), ...statedIn(text)]);
const yearsIn = (said: RegExpMatchArray[]): (number | null)[] =>
  said.map(({ groups }) => periodYear(groups?.year ?? ""));
