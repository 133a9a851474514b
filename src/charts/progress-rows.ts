import { rollups } from "d3";
import type { Language } from "../lib/language.ts";
import type { Progress } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { progressRowWords as words } from "../words/charts-plans.ts";
import { small } from "../words/in-sentence.ts";
import { verdictNames } from "../words/names.ts";
import { spacedUnit } from "../words/page-number.ts";
import { otherHeads, wayHeads } from "../words/way.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { scaleOf } from "./style.ts";
import { joinParts, type Moment, period, valueText, withYear } from "./values.ts";
import type { WayRow } from "./way-row.ts";
import { wayRows } from "./way-rows.ts";

export interface ProgressOptions extends ChartOptions {
  /** The document's own grades, by indicator id: they stand in place of a verdict by rule. */
  grades?: ReadonlyMap<string, string>;
}

/**
 * How far unlike indicators of one municipality have come: 0 is the baseline, 1 the target. Throws
 * where the rows are of several municipalities, whose levels must not be compared here.
 */
export function progressRows(
  all: readonly Progress[],
  options: ProgressOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const [code = "", ...others] = new Set(all.map((row) => row.municipality_code));
  if (others.length > 0)
    throw new Error(`progress of several municipalities: ${[code, ...others].join(", ")}`);
  const { name, colour } = scaleOf(options, lang)(code);
  const rows = all.slice(0, MOST_ROWS).map((row) => rowOf(row, options, lang));
  const title = titleOf(
    name,
    all.map((row) => verdictOf(row, options, lang)),
    lang,
  );
  const years = all.flatMap(({ baseline_year, target_year }) => [baseline_year, target_year]);
  const beyond = all.length - rows.length;
  return wayRows(
    rows,
    {
      width: options.width ?? DEFAULT_WIDTH,
      id: options.idPrefix ?? `progress-${code}`,
      colour,
      heads: wayHeads(lang, otherHeads.latest),
      words: {
        title,
        subtitle: joinParts([words.subtitle[lang], period(years, lang)], lang),
        notes: beyond > 0 ? [fill(common.beyond, lang, { n: beyond })] : [],
      },
    },
    context,
  );
}

function rowOf(row: Progress, options: ProgressOptions, lang: Language): WayRow {
  const { indicator_id, progress } = row;
  const decimals = options.decimals?.get(indicator_id);
  const unit = spacedUnit(options.unitName?.(row.unit) ?? row.unit, lang);
  const show = (moment: Moment) => {
    const value = row[`${moment}_value`];
    if (value === null) return "";
    return withYear(valueText(value, lang, decimals?.[moment]) + unit, row[`${moment}_year`], lang);
  };
  return {
    indicator_id,
    group: "",
    label: options.labels?.get(indicator_id) ?? indicator_id,
    from: show("baseline"),
    to: show("target"),
    now: show("latest"),
    remark: verdictOf(row, options, lang),
    share: progress,
    moved: null,
  };
}

/** The city's own grade, else the verdict by rule. */
function verdictOf(row: Progress, { grades }: ProgressOptions, lang: Language): string {
  return grades?.get(row.indicator_id) ?? verdictNames[row.verdict][lang];
}

function titleOf(place: string, verdicts: readonly string[], lang: Language): string {
  const counts = rollups(
    verdicts,
    ({ length }) => length,
    (verdict) => verdict,
  );
  const listed = counts.map(([verdict, count]) =>
    fill(words.counted, lang, { verdict: small(verdict), count }),
  );
  return fill(words.title, lang, {
    place,
    total: verdicts.length,
    counts: joinNames(listed, lang),
  });
}
