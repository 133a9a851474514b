import { foldWidth } from "../../notation/text.ts";
import { type Line, withTexts } from "../document.ts";

/** The year before its first, the last one of which texts speak by it, how it is printed, and its whole years. */
interface Calendar {
  before: number;
  last: number;
  printed: string;
  whole: RegExp;
}
const CALENDARS: readonly Calendar[] = [
  {
    before: 2000,
    last: Number.POSITIVE_INFINITY,
    printed: "20",
    whole: /(?<![0-9])20([0-9]{2})(?=年|[~～〜](?:20)?[0-9]{2}年)/gu,
  },
  { before: 1988, last: 2019, printed: "平成", whole: eraYears("平成|(?<![A-Za-z])H") },
  {
    before: 2018,
    last: Number.POSITIVE_INFINITY,
    printed: "令和",
    whole: eraYears("令和|(?<![A-Za-z])R"),
  },
];
function eraYears(era: string): RegExp {
  return new RegExp(`(?:${era})([0-9]{1,2}|元)`, "gu");
}

/**
 * A year of one or two digits behind a whole one: 24年度, 24年の120人; 築24年の家 counts years, and so may 5年の, so
 * that a smaller one is a 年度.
 */
const SHORT =
  /(?<![0-9０-９.．,，~～〜\-－※第約築後満間元年和成正RHSＲＨＳ])(?<![和成正RHSＲＨＳ] )(?:(1[7-9]|2[0-9]|3[0-9])(?= ?年度(?!間|目(?!標))|年末|年の?実績|年比|年には|年[のに][^。、0-9０-９年]{0,20}[0-9０-９])|([1-9]|1[0-6]|元)(?=年度(?!間|目(?!標))))/gu;
const yearOf = (text = ""): number => (text === "元" ? 1 : Number(text));

/** Years between one that a text gives whole and the short ones beside it, at most. */
const MOST_APART = 3;

/** Whether a year lies among others, or next to them. */
const isAmong = (year: number, others: readonly number[]): boolean =>
  year >= Math.min(...others) - MOST_APART && year <= Math.max(...others) + MOST_APART;

/**
 * Lines with the era or century of the years that a document prints without (平成25年度 … 24年度 12枚), where its whole
 * years suit those of one calendar alone and it prints that one. The rows of such lines are to review.
 */
export function withCenturies(lines: Line[]): Line[] {
  const text = lines.map((line) => foldWidth(line.text)).join("\n");
  const short = [...text.matchAll(SHORT)].map(([year]) => yearOf(year));
  if (short.length === 0) return lines;
  const calendar = calendarOf(text, short);
  if (!calendar) return lines;
  const holds = lines.map((line) => line.text.search(SHORT) >= 0);
  return lines.map((line, at) => {
    if (!holds.slice(at, at + MOST_LINES).some(Boolean)) return line;
    const dated = withTexts(line, (own) => own.replace(SHORT, `${calendar.printed}$&`));
    return { doubt: "short-year", ...dated };
  });
}

/** The only calendar whose years would lie among the whole ones, if the text prints it. */
function calendarOf(text: string, short: readonly number[]): Calendar | undefined {
  const whole = CALENDARS.map(({ before, whole }) =>
    [...text.matchAll(whole)].map(([, year]) => before + yearOf(year)),
  );
  const years = whole.flat();
  const suiting = CALENDARS.flatMap((calendar, at) => {
    const since = short.map((year) => calendar.before + year);
    const suits = years.some((year) => isAmong(year, since));
    return suits && Math.min(...years) <= calendar.last ? [at] : [];
  });
  const [only = -1, ...more] = suiting;
  return more.length === 0 && (whole[only]?.length ?? 0) > 0 ? CALENDARS[only] : undefined;
}

/** Lines that a sentence may take, whose rows are of the first of them. */
const MOST_LINES = 5;
