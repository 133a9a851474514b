import type { Language } from "../lib/language.ts";
import type { Comparison } from "../tables/rows.ts";
import { joinParts, type Moment, valueText, withYear } from "../words/chart-labels.ts";
import { targetWords } from "../words/charts-measures.ts";
import { endedNote } from "../words/plan-period.ts";
import { common, fill, textOf } from "../words/text.ts";
import { otherHeads, wayHeads } from "../words/way.ts";
import {
  type Chart,
  type ChartContext,
  type ChartOptions,
  DEFAULT_WIDTH,
  MOST_ROWS,
} from "./chart.ts";
import { INK, scaleOf } from "./style.ts";
import type { WayRow } from "./way-columns.ts";
import { wayRows } from "./way-rows.ts";

/** Baseline, target and latest value of every row of one measure as a list; what is beyond its length is counted. */
export function measureRows(
  all: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const [first] = all;
  const rows = all.slice(0, MOST_ROWS).map((row) => rowOf(row, all, options, lang));
  const title = first === undefined ? common.empty[lang] : textOf(first, "name", lang);
  const unit = options.unitName?.(first?.unit ?? "") ?? first?.unit ?? "";
  const beyond = all.length - rows.length;
  return wayRows(
    rows,
    {
      width: options.width ?? DEFAULT_WIDTH,
      id: options.idPrefix ?? `measure-${first?.measure ?? "empty"}`,
      colour: INK,
      heads: wayHeads(lang, { ...otherHeads.places, ...otherHeads.latest, ...otherHeads.noStrip }),
      words: {
        title,
        subtitle: joinParts([fill(common.unit, lang, { unit }), endedNote(all, lang)], lang),
        notes: beyond > 0 ? [fill(common.beyond, lang, { n: beyond })] : [],
      },
    },
    context,
  );
}

function rowOf(
  row: Comparison,
  all: readonly Comparison[],
  options: ChartOptions,
  lang: Language,
): WayRow {
  const { indicator_id, municipality_code: code } = row;
  const { name } = scaleOf(options, lang)(code);
  const isAlone = all.filter((one) => one.municipality_code === code).length === 1;
  const label = isAlone ? "" : (options.labels?.get(indicator_id) ?? "");
  const printed = row.conversion === "" ? options.decimals?.get(indicator_id) : undefined;
  const show = (moment: Moment) => {
    const value = row[`${moment}_value`];
    return value === null ? null : valueText(value, lang, printed?.[moment]);
  };
  const dated = (text: string | null, year: number | null) =>
    text === null ? "" : withYear(text, year, lang);
  const target = targetWords(row, show("target"), lang);
  const isSilent = row.target_value === null && row.target_year === null;
  return {
    indicator_id,
    group: "",
    label: [name, label].filter(Boolean).join(" "),
    from: dated(show("baseline"), row.baseline_year),
    to: isSilent ? target : dated(target, row.target_year),
    now: dated(show("latest"), row.latest_year),
    remark: "",
    share: null,
    moved: null,
  };
}
