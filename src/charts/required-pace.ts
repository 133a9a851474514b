import type { Comparison } from "../tables/rows.ts";
import { common, fill, joinNames } from "../words/charts.ts";
import { endedYear, pace } from "../words/charts-measures.ts";
import { formatDerived } from "../words/format.ts";
import { textOf } from "../words/text-of.ts";
import { type Chart, type ChartOptions, DEFAULT_WIDTH, MOST_ROWS } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { bottomOf, emptyPanel, finePrint } from "./fine-print.ts";
import { draw } from "./frame.ts";
import { type PaceLane, paceLanes } from "./pace-lanes.ts";
import { perYear } from "./per-year.ts";
import { assertSharedAxis } from "./shared-axis.ts";
import { byCode, municipalityScale } from "./style.ts";
import { joinParts, joinSentences, period, placesText, valueText, withYear } from "./values.ts";

type Lane = PaceLane & { row: Comparison };

/** More municipalities than this are not named one by one in the title. */
const NAMED = 4;

/**
 * The change a year that each row of one measure promises, as arrows from 0 on one scale, and under
 * each the change a year so far. Per cent of the baseline, of percentages points. Throws where the
 * rows may not share an axis. Rows without a pace keep their line and are named in the notes.
 */
export function requiredPace(
  rows: readonly Comparison[],
  options: ChartOptions,
  context: ChartContext,
): Chart {
  const { lang } = context;
  assertSharedAxis(rows, "required pace");
  const width = options.width ?? DEFAULT_WIDTH;
  const unit = rows[0]?.unit === "%" ? pace.pointUnit[lang] : "%";
  const signed = (value: number) => (value > 0 ? "+" : "") + formatDerived(value, lang) + unit;
  const all = toLanes(rows, options, lang, signed);
  const lanes = all.slice(0, MOST_ROWS);
  const body = lanes.length > 0 ? paceLanes(lanes, width, context) : emptyPanel(width, context);
  const key = lanes.some(({ past }) => past !== null) ? [pace.key[lang]] : [];
  const panels = [body, finePrint(key, { top: body.height + 2, width }, context)];
  const drawn = lanes.filter(({ required }) => required !== null);
  const notes = notesOf(all, lanes, lang);
  const subtitle = joinParts(
    [
      (rows[0]?.unit === "%" ? pace.points : pace.subtitle)[lang],
      placesText(
        lanes.map(({ style }) => style.name),
        lang,
      ),
      period(
        drawn.flatMap(({ row }) => [row.baseline_year, row.target_year]),
        lang,
      ),
    ],
    lang,
  );
  const sentences = drawn.map(({ row, style, required, past }) =>
    joinParts(
      [
        fill(pace.alt, lang, {
          place: style.name,
          baseline: withYear(valueText(row.baseline_value ?? 0, lang), row.baseline_year, lang),
          target: withYear(valueText(row.target_value ?? 0, lang), row.target_year, lang),
          percent: signed(required ?? 0),
        }),
        past === null ? "" : fill(pace.pastYear, lang, { percent: signed(past) }),
      ],
      lang,
    ),
  );
  const alt = joinSentences([subtitle, ...sentences, ...notes], lang);
  const words = { title: titleOf(rows, drawn, signed, lang), subtitle, alt, notes };
  const id = options.idPrefix ?? `pace-${rows[0]?.measure ?? "empty"}`;
  return draw({ id, width, height: bottomOf(panels), panels }, words, context);
}

function toLanes(
  rows: readonly Comparison[],
  options: ChartOptions,
  lang: ChartContext["lang"],
  signed: (value: number) => string,
): Lane[] {
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  for (const row of rows) scale(row.municipality_code);
  return byCode(options.municipalities)
    .flatMap(({ code }) => rows.filter((row) => row.municipality_code === code))
    .map((row) => {
      const style = scale(row.municipality_code);
      const required = perYear(row, row.target_value, row.target_year);
      const past = required === null ? null : perYear(row, row.latest_value, row.latest_year);
      return {
        row,
        style,
        name: style.name + (row.in_force ? "" : endedYear(row.period_end, lang)),
        required,
        past,
        text:
          required === null
            ? pace.none[lang]
            : fill(pace.perYear, lang, { percent: signed(required) }),
        pastText: past === null ? "" : fill(pace.pastYear, lang, { percent: signed(past) }),
      };
    });
}

function titleOf(
  [first]: readonly Comparison[],
  drawn: readonly Lane[],
  signed: (value: number) => string,
  lang: ChartContext["lang"],
): string {
  if (first === undefined) return common.empty[lang];
  const name = textOf(first, "name", lang);
  if (drawn.length === 0) return fill(pace.noTitle, lang, { name });
  const required = drawn.map((lane) => lane.required ?? 0);
  if (drawn.length > NAMED) {
    const [from, to] = [signed(Math.min(...required)), signed(Math.max(...required))];
    return fill(pace.rangeTitle, lang, { name, from, to });
  }
  const changes = drawn.map(({ style, required }) =>
    fill(pace.change, lang, { place: style.name, percent: signed(required ?? 0) }),
  );
  return fill(pace.title, lang, { name, changes: joinNames(changes, lang) });
}

function notesOf(
  all: readonly Lane[],
  lanes: readonly Lane[],
  lang: ChartContext["lang"],
): string[] {
  const left = lanes.filter(({ required }) => required === null).map(({ style }) => style.name);
  const shown = lanes.length - left.length;
  return [
    ...(shown < all.length ? [fill(common.shown, lang, { shown, total: all.length })] : []),
    ...(lanes.length < all.length
      ? [fill(common.beyond, lang, { n: all.length - lanes.length })]
      : []),
    ...(left.length > 0 ? [fill(pace.noPace, lang, { places: placesText(left, lang) })] : []),
  ];
}
