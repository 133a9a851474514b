import type { Chart } from "../charts/chart.ts";
import type { PlanContext } from "../charts/options.ts";
import { INK, scaleOf } from "../charts/style.ts";
import type { WayRow } from "../charts/way-columns.ts";
import { markNotes } from "../charts/way-ends.ts";
import { wayRows } from "../charts/way-rows.ts";
import { datedAmount, latestAmount, perYear } from "../story/amounts.ts";
import { wayOf } from "../story/way.ts";
import type { Comparison, Indicator } from "../tables/rows.ts";
import { valueText } from "../words/chart-labels.ts";
import { targetWords, apartWords as words } from "../words/charts-measures.ts";
import { pageYear } from "../words/era.ts";
import { spacedUnit } from "../words/page-number.ts";
import { profilePage } from "../words/profile-page.ts";
import { common, fill, textOf } from "../words/text.ts";
import { otherHeads, wayHeads } from "../words/way.ts";

/**
 * The rows of a measure whose levels share no axis, one below the other, each between its own baseline
 * and target: as the plan prints them, or as they were converted.
 */
export function apartRows(
  rows: readonly Comparison[],
  { width, id }: { width: number; id: string },
  context: PlanContext,
): Chart {
  const { lang, charts, tables } = context;
  const drawn = rows.flatMap((row) => {
    const indicator = tables.indicators.find((one) => one.id === row.indicator_id);
    return indicator === undefined ? [] : [rowOf(row, indicator, context)];
  });
  const isMeasured = drawn.some(({ share, moved }) => share !== null || moved !== null);
  const heads = { ...otherHeads.places, ...otherHeads.latest };
  return wayRows(
    drawn,
    {
      width,
      id,
      colour: INK,
      heads: wayHeads(lang, isMeasured ? heads : { ...heads, ...otherHeads.noStrip }),
      words: {
        title: rows[0] === undefined ? common.empty[lang] : textOf(rows[0], "name", lang),
        subtitle: isMeasured ? words.strip[lang] : "",
        notes: markNotes(drawn, lang),
      },
    },
    charts,
  );
}

function rowOf(row: Comparison, indicator: Indicator, context: PlanContext): WayRow {
  const { lang, chartOptions } = context;
  const { word: _, ...way } = wayOf(indicator, indicator.latest_value);
  const name = scaleOf(chartOptions, lang)(row.municipality_code).name;
  const change = perYear(indicator, context);
  const planned = /\d/u.test(change) ? fill(profilePage.perYear, lang, { change }) : "";
  const converted = row.unit !== indicator.unit || row.baseline_value !== indicator.baseline_value;
  return {
    indicator_id: row.indicator_id,
    group: "",
    ...(converted ? convertedEnds(row, indicator, context) : printedEnds(indicator, context)),
    label: row.superseded ? name + fill(common.bracket, lang, { text: words.over[lang] }) : name,
    // The change of the printed figure says nothing beside converted ones.
    remark: converted ? "" : planned,
    ...way,
  };
}

type Ends = Pick<WayRow, "from" | "to" | "now">;

const printedEnds = (indicator: Indicator, context: PlanContext): Ends => ({
  from: datedAmount(indicator, "baseline", context),
  to: datedAmount(indicator, "target", context),
  now: latestAmount(indicator, context),
});

function convertedEnds(
  row: Comparison,
  indicator: Indicator,
  { lang, unitName }: PlanContext,
): Ends {
  const unit = spacedUnit(unitName(row.unit), lang);
  const text = (value: number | null) => (value === null ? null : valueText(value, lang) + unit);
  const dated = (shown: string | null, year: number | null, basis: Indicator["latest_basis"]) => {
    if (shown === null || year === null) return shown ?? "";
    return shown + fill(common.bracket, lang, { text: pageYear(year, basis, lang) });
  };
  const to = targetWords(row, text(row.target_value), lang);
  return {
    from: dated(text(row.baseline_value), row.baseline_year, indicator.baseline_basis),
    to: dated(to, row.target_year, indicator.target_basis),
    now: dated(text(row.latest_value), row.latest_year, indicator.latest_basis),
  };
}
