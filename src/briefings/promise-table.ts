import type { Language } from "../lib/language.ts";
import type { BlockOf, Column } from "../lib/pdf/content.ts";
import { newestPlans } from "../story/newest-plans.ts";
import { promiseCells } from "../story/promise-cells.ts";
import { type Positions, promiseNote } from "../story/promise-notes.ts";
import type { Promises } from "../story/promises.ts";
import { listPlaces } from "../words/places.ts";
import { endedNote } from "../words/plan-period.ts";
import { story } from "../words/story.ts";
import { fill } from "../words/text.ts";
import type { BriefingContext } from "./context.ts";

/** Shares of the page that the columns after the municipality's take, in pt. */
const SHARES = { ja: [100, 82, 88, 62, 106], en: [90, 72, 86, 56, 118] };
/** Room of a mark and of the space to the next column, and the most that names may take. */
const MARK_ROOM = 14;
const WIDEST_NAME = 90;

/** The promises of a theme, one row each, with pace and present position. */
export function promiseTable(
  promises: Promises,
  positions: Positions,
  context: BriefingContext,
): BlockOf<"table"> {
  const { rows, shown, total } = promises;
  const { lang, names, styles, marks } = context;
  const columns = [{ label: cityHead(names, lang), rowHeader: true }, ...promiseColumns(lang)];
  const wide = names.map((name) => context.charts.measureText(name, 9));
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...wide) + MARK_ROOM);
  const known = shown.flatMap(({ id }) => positions.get(id) ?? []);
  const open = known.filter(({ doubt }) => doubt !== null).length;
  const note = promiseNote(promises, positions, context);
  return {
    type: "table",
    caption: fill(story.promises, lang, { places: listPlaces(names, lang) }),
    dek: fill(story.promisesDek, lang, {
      ends: endsText(context),
      total,
      shown: shown.length,
      known: known.length,
      open: open === 0 ? "" : fill(story.promisesOpen, lang, { open }),
      none: shown.length - known.length,
    }),
    columns: columns.map((column, i) => ({
      ...column,
      share: [nameWidth, ...SHARES[lang]][i] ?? 1,
    })),
    rows: rows.map((twins) => {
      const [{ id, municipality_code: code }] = twins;
      return {
        cells: [
          [{ text: styles(code).name, mark: marks(code) }],
          ...promiseCells(twins, positions.get(id) ?? null, context),
        ],
      };
    }),
    ...(note === "" ? {} : { note: [note] }),
  };
}

function cityHead(names: readonly string[], lang: Language): string {
  const cities = names.every((name) => name.endsWith("市"));
  return { ja: cities ? story.cities.ja : story.city.ja, en: story.cities.en }[lang];
}

/** That the plans shown are over, where they are on the day of issue. */
function endsText({ tables, lang }: BriefingContext): string {
  const note = endedNote(newestPlans(tables), lang);
  return note === "" ? "" : fill(story.promised, lang, { promise: note });
}

/** What, from, to, change a year and where it stands: the columns of a promise. */
function promiseColumns(lang: Language): Column[] {
  const heads = [story.what, story.from, story.to, story.perYear, story.nowHead];
  return heads.map((head) => ({ label: head[lang] }));
}
