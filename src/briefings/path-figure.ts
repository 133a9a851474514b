import type { Chart } from "../charts/chart.ts";
import type { Size } from "../charts/side-paths.ts";
import { digitsOf } from "../charts/side-text.ts";
import { targetPaths } from "../charts/target-paths.ts";
import { runsOf, type YearValue } from "../charts/year-runs.ts";
import { fiscalYear, monthOf } from "../compare/years-between.ts";
import type { Language } from "../lib/language.ts";
import { rowAmount } from "../story/amounts.ts";
import { earlierWords, nowAmount } from "../story/now-amount.ts";
import { officialSeries } from "../story/official-values.ts";
import { offPath, type Path } from "../story/paths.ts";
import { shortStatistic, valueSource } from "../story/promise-cells.ts";
import { plainDigits } from "../story/sentences.ts";
import { axisYear, itemDay } from "../words/era.ts";
import { pageNumber } from "../words/page-number.ts";
import { pageText } from "../words/page-texts.ts";
import { endedNote } from "../words/plan-period.ts";
import { nounOf } from "../words/row-names.ts";
import { sideWords as words } from "../words/side-by-side.ts";
import { star } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { plainAmount } from "../words/units.ts";
import type { BriefingContext } from "./context.ts";

/** The plan's way from baseline to target and the official values of the same quantity. */
export function pathFigure(path: Path, size: Size, context: BriefingContext): Chart {
  const { lang, say } = context;
  const { row, position, from, to, endOfPlan } = path;
  const actual = runsBeside(path).flat();
  const style = context.styles(row.municipality_code);
  const last = actual.at(-1) ?? from;
  const first = actual[0] ?? last;
  const isLater = first.year > from.year && first.year < last.year;
  const mark = endOfPlan ? star[lang] : "";
  // The unit stands under the title.
  const short = (text: string) => text.replace(/\/[^/]*$/u, "");
  const fromText = short(rowAmount(row, "baseline", context));
  const toText = say("path.target", { value: short(rowAmount(row, "target", context)) }) + mark;
  const now = nowAmount(position, row, context);
  const { value, year } = earlierWords(position, first, row, context);
  const actualFrom = isLater ? value + fill(common.bracket, lang, { text: year }) : "";
  return targetPaths(
    [
      {
        ...{ indicator_id: row.id, style, superseded: false },
        ...{ from, fromText, to, toText, actual, actualFrom, actualText: now },
      },
    ],
    {
      ...size,
      id: `path-${row.id}`,
      words: {
        title: say("path.path", {
          place: style.name,
          label: plainDigits(nounOf(row, lang)),
          side: sideText(path, last.year, now, context),
        }),
        subtitle: subtitleOf(path, context),
        alt: fill(words.alt, lang, {
          place: style.name,
          from: fromText,
          fromYear: from.year,
          to: toText,
          toYear: to.year,
        }),
        notes: [],
      },
      year: (year) => axisYear(year, lang),
      value: (amount) => {
        const { value } = plainAmount(amount, row.unit, lang);
        return pageNumber(value, digitsOf([value]), lang);
      },
    },
    context.charts,
  );
}

/** The values over the years without those of a line that ends before the plan's way begins. */
function runsBeside({ from, actual }: Path): YearValue[][] {
  const runs = runsOf(actual);
  const beside = runs.filter((run) => (run.at(-1)?.year ?? from.year) >= from.year);
  return beside.length > 0 ? beside : runs;
}

/** Unit and statistic, and what is to be known of the lines. */
function subtitleOf(path: Path, context: BriefingContext): string {
  const { lang, say, unitName } = context;
  const { row, position } = path;
  const over = endedNote([row], lang);
  return [
    say("path.pathDek", {
      unit: unitName(plainAmount(0, row.unit, lang).unit),
      statistic: statisticOf(path, context),
    }),
    position.doubt === null ? "" : say("path.pathConfirm"),
    over === "" ? "" : common.stop[lang] + over,
    runsBeside(path).length > 1 ? say("path.pathBroken") : "",
    endText(path, lang),
  ].join("");
}

/** Where the target lies: by the end of the plan, or on a day of the fiscal year that the axis calls the next year. */
function endText({ position: { item }, to, endOfPlan }: Path, lang: Language): string {
  const isEarly = fiscalYear({ year: to.year, month: monthOf(item.date) }) < to.year;
  const day = isEarly ? itemDay(item, to.year, lang) : "";
  const on = isEarly ? pageText("path.pathOnDay", lang, { day }) : "";
  if (endOfPlan) return pageText("path.pathEnd", lang, { on });
  return isEarly ? pageText("path.pathDue", lang, { day }) : "";
}

/** The statistic of the years, and where its newest value, or all of them, are from where that is another paper. */
function statisticOf(path: Path, { lang, tables }: BriefingContext): string {
  const { position, row } = path;
  const newest = valueSource(position, lang);
  if (position.reported || position.value.quality !== "C") return newest;
  const drawn = new Set(runsBeside(path).flatMap((run) => run.map(({ year }) => year)));
  const values = officialSeries(position.item.item_id, row.municipality_code, tables);
  const own = values.filter(({ year }) => drawn.has(year));
  const statistic = shortStatistic(position.item, lang);
  if (own.every(({ source }) => source === own[0]?.source)) return newest;
  return statistic === newest ? newest : pageText("path.pathNewest", lang, { statistic, newest });
}

/** By the plan's own direction; only what happened where a figure may not be the same quantity, or the target names no year. */
function sideText(path: Path, year: number, now: string, { lang, say }: BriefingContext): string {
  const { position, row } = path;
  const { item, standing } = position;
  const date = itemDay(item, year, lang);
  const plain = say("path.pathAfter", { date, value: now });
  const off = offPath(path);
  if (standing === "reached") return say("path.pathReached");
  if (standing === "known" || off === null || row.direction === "none" || path.endOfPlan)
    return plain;
  if (off === "on") return say("path.pathOn");
  return (off === "above") === (row.direction === "higher")
    ? say("path.pathBetter")
    : say("path.pathWorse");
}
