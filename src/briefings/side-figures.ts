import type { Chart } from "../charts/chart.ts";
import { municipalityScale } from "../charts/style.ts";
import { type PathRow, targetPaths } from "../charts/target-paths.ts";
import { startsInPandemic } from "../story/pandemic.ts";
import { type SideBySide, targetYear } from "../story/side-by-side.ts";
import type { Comparison } from "../tables/rows.ts";
import { common, fill } from "../words/charts.ts";
import { axisYear } from "../words/era.ts";
import { boundedPace } from "../words/pace.ts";
import { pageNumber } from "../words/page-number.ts";
import { marked, pandemic } from "../words/pandemic.ts";
import { endedNote } from "../words/plan-period.ts";
import { paceName, pacesText, sideWords as words } from "../words/side-by-side.ts";
import { signed, signedAlike } from "../words/signed.ts";
import type { BriefingContext } from "./context.ts";
import { measureName } from "./measure-text.ts";

/** A narrower figure has no room for the paces in its title and at its marks. */
const NARROW = 200;
/** More paths in one small picture, and their labels, cannot be told apart. */
export const MOST_PATHS = 4;

export interface Size {
  width: number;
  height: number;
}

/** A measure of several municipalities: levels on one scale, or change from each own baseline. */
export function sideFigure(
  { kind, rows }: SideBySide,
  size: Size,
  context: BriefingContext,
): Chart {
  return kind === "together" ? levels(rows, size, context) : changes(rows, size, context);
}

/** Baselines and targets on one axis of years. */
function levels(rows: readonly Comparison[], size: Size, context: BriefingContext): Chart {
  const { lang, unitName } = context;
  const [first] = rows;
  const unit = unitName(first?.unit.split("/")[0] ?? "");
  const digits = digitsOf(rows.flatMap((row) => [row.baseline_value, row.target_value]));
  const value = (amount: number) => pageNumber(amount, digits, lang);
  const narrow = size.width < NARROW;
  const paces = signedAlike(
    rows.map((row) => row.change_per_year ?? 0),
    lang,
  );
  const same = (a: Comparison, b: Comparison) =>
    a.target_value === b.target_value && targetYear(a) === targetYear(b);
  const paths = rows.map((row, i): PathRow => {
    const from = { year: row.baseline_year ?? 0, value: row.baseline_value ?? 0 };
    const to = { year: targetYear(row), value: row.target_value ?? 0 };
    const latest = { year: row.latest_year ?? 0, value: row.latest_value ?? 0 };
    const known = row.latest_value !== null && row.latest_year !== null;
    const pace = paces[i] ?? "";
    // Ends on one place: a pace beside them would seem to be of the mark that is drawn last.
    const alike = rows.filter((other) => same(other, row));
    return {
      style: styleOf(row, context),
      from,
      to,
      fromText: marked(value(from.value), startsInPandemic(row, context.tables), lang),
      toText:
        alike[0] !== row
          ? ""
          : row.superseded || narrow || alike.length > 1
            ? value(to.value)
            : fill(words.aYear, lang, { value: value(to.value), pace }),
      actual: known ? [from, latest] : [],
      actualText: known ? value(latest.value) : "",
      superseded: row.superseded,
    };
  });
  const words3 = wordsOf("together", rows, { unit, narrow }, context);
  return targetPaths(
    paths,
    {
      ...size,
      id: `side-${first?.measure}`,
      words: words3,
      year: (year) => axisYear(year, lang),
      value: (amount) => pageNumber(amount, digitsOf([amount]), lang),
    },
    context.charts,
  );
}

/** The change that each plan asks for, from its own baseline: points for shares, else percent. */
function changes(rows: readonly Comparison[], size: Size, context: BriefingContext): Chart {
  const { lang } = context;
  const points = inPoints("pace", rows);
  const unit = (points ? words.points : words.percent)[lang];
  const paths = rows.map((row): PathRow => {
    const years = targetYear(row) - (row.baseline_year ?? 0);
    const total = (row.change_per_year ?? 0) * years;
    return {
      style: styleOf(row, context),
      from: { year: 0, value: 0 },
      fromText: "",
      to: { year: years, value: total },
      toText: marked(
        bounded(signed(rounded(total), lang), row, context),
        startsInPandemic(row, context.tables),
        lang,
      ),
      actual: [],
      actualText: "",
      superseded: row.superseded,
    };
  });
  return targetPaths(
    paths,
    {
      ...size,
      id: `side-${rows[0]?.measure}`,
      words: wordsOf("pace", rows, { unit, narrow: size.width < NARROW }, context),
      year: (years) =>
        years === 0 ? words.baseYear[lang] : fill(words.yearsAfter, lang, { n: years }),
      value: (amount) => pageNumber(amount, digitsOf([amount]), lang),
    },
    context.charts,
  );
}

/** A share moves by points; a pace says itself what it is counted in. */
function inPoints(kind: SideBySide["kind"], [first]: readonly Comparison[]): boolean {
  return first?.unit.startsWith(kind === "pace" ? "ポイント" : "%") ?? false;
}

const rounded = (value: number) => Number(value.toFixed(1));

/** A bound of the target is one of the change. */
function bounded(text: string, { target_type }: Comparison, { lang }: BriefingContext): string {
  if (target_type !== "at_least" && target_type !== "at_most") return text;
  return boundedPace(text, lang);
}

function wordsOf(
  kind: SideBySide["kind"],
  rows: readonly Comparison[],
  { unit, narrow }: { unit: string; narrow: boolean },
  context: BriefingContext,
): Omit<Chart, "svg"> {
  const { lang } = context;
  const name = measureName(rows, lang);
  const measure = kind === "pace" ? paceName(name, lang) : name;
  const change = kind === "together" ? unit : words.percent[lang];
  const sign = inPoints(kind, rows) ? words.points[lang] : change;
  const gap = sign === "%" ? "" : common.space[lang];
  const live = rows.filter(({ superseded }) => !superseded);
  const amounts = signedAlike(
    live.map((row) => row.change_per_year ?? 0),
    lang,
    sign === words.percent[lang] ? 1 : 2,
  );
  const paces = pacesText(
    live.map((row, i) => {
      const pace = `${amounts[i]}${gap}${sign}`;
      return {
        place: styleOf(row, context).name,
        pace: marked(
          kind === "together" ? pace : bounded(pace, row, context),
          startsInPandemic(row, context.tables),
          lang,
        ),
      };
    }),
    lang,
  );
  const dek = { together: words.togetherDek, pace: words.paceDek }[kind];
  const narrowDek = kind === "together" ? words.narrowDek : words.narrowChange;
  const over = endedNote(live, lang);
  const also = over === "" ? "" : `${{ ja: "。", en: ". " }[lang]}${over}`;
  const notes = [
    ...(rows.some(({ superseded }) => superseded) ? [words.superseded[lang]] : []),
    ...(rows.some((row) => startsInPandemic(row, context.tables)) ? [pandemic.note[lang]] : []),
  ];
  return {
    title: narrow ? measure : fill(words[kind], lang, { measure, paces }),
    subtitle: (narrow ? fill(narrowDek, lang, { paces }) : fill(dek, lang, { unit })) + also,
    alt: rows.map((row) => altOf(row, context)).join({ ja: "。", en: ". " }[lang]),
    notes,
  };
}

function altOf(row: Comparison, context: BriefingContext): string {
  const { lang } = context;
  const value = (amount: number | null) =>
    amount === null ? "―" : pageNumber(amount, digitsOf([amount]), lang);
  return fill(words.alt, lang, {
    place: styleOf(row, context).name,
    from: value(row.baseline_value),
    fromYear: row.baseline_year ?? "",
    to: value(row.target_value),
    toYear: targetYear(row),
  });
}

function styleOf({ municipality_code }: Comparison, { tables, lang }: BriefingContext) {
  return municipalityScale(tables.municipalities, lang)(municipality_code);
}

/** Decimals that the values need, at most two. */
export function digitsOf(values: readonly (number | null)[]): number {
  const needed = values.map((value) => {
    const text = Number((value ?? 0).toFixed(2)).toString();
    return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  });
  return Math.max(0, ...needed);
}
