import type { Language } from "../lib/language.ts";
import type { Block, BlockOf } from "../lib/pdf/content.ts";
import { presentPosition } from "../story/position.ts";
import { promiseCells } from "../story/promise-cells.ts";
import { promiseDek, promiseNote } from "../story/promise-notes.ts";
import type { Promises } from "../story/promises.ts";
import { type Twins, twinsTogether } from "../story/twins.ts";
import type { Indicator, PlanRow } from "../tables/rows.ts";
import { listPlaces } from "../words/places.ts";
import { endedNote } from "../words/plan-period.ts";
import { story } from "../words/story.ts";
import { common, fill } from "../words/text.ts";
import { type ColumnOf, column, tableBlock } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";
import { planTitle } from "./sources.ts";

/** The columns after the municipality's. */
const HEADS = [story.what, story.from, story.to, story.perYear, story.nowHead];
/** Shares of the page that they take, in pt. */
const SHARES = { ja: [100, 82, 88, 62, 106], en: [88, 72, 86, 64, 112] };
/** Room of a mark and of the space to the next column, and the most that names may take. */
const MARK_ROOM = 14;
const WIDEST_NAME = 90;

/** The promises of a theme, one row each, with pace and present position. */
export function promiseTable(promises: Promises, context: BriefingContext): BlockOf<"table"> {
  const { lang, names, styles, marks } = context;
  const wide = names.map((name) => context.charts.measureText(name, 9));
  const share = Math.min(WIDEST_NAME, Math.max(...wide) + MARK_ROOM);
  const city = column(
    cityHead(names, lang),
    ([{ municipality_code: code }]: Twins) => [{ text: styles(code).name, mark: marks(code) }],
    { rowHeader: true, share },
  );
  const caption = fill(story.promises, lang, { places: listPlaces(names, lang) });
  return tableBlock(caption, promises.rows, [city, ...promiseColumns(context)], {
    dek: promiseDek(promises, context),
    note: promiseNote(promises, context),
  });
}

/** What a later plan promises of the indicators that it carries on; nothing for none. */
export function carriedTable(
  plan: PlanRow,
  carried: readonly Indicator[],
  context: BriefingContext,
): Block[] {
  const { lang, say } = context;
  const rows = twinsTogether(carried, () => false);
  const columns = promiseColumns(context).map((one, i) => ({ ...one, rowHeader: i === 0 }));
  const values = { plan: planTitle(plan, context), count: carried.length };
  const caption = say("progress.carried", values);
  const notes = [
    endedNote([plan], lang),
    promiseNote({ shown: [...carried], total: carried.length }, context),
  ];
  const note = notes.filter(Boolean).join(common.stop[lang]);
  return rows.length === 0 ? [] : [tableBlock(caption, rows, columns, { note })];
}

/** What, from, to, change a year and where it stands. */
function promiseColumns(context: BriefingContext): ColumnOf<Twins>[] {
  const { lang, tables } = context;
  const cells = (twins: Twins) => promiseCells(twins, presentPosition(twins[0], tables), context);
  return HEADS.map((head, i) =>
    column(head[lang], (twins: Twins) => cells(twins)[i] ?? [], { share: SHARES[lang][i] ?? 1 }),
  );
}

function cityHead(names: readonly string[], lang: Language): string {
  const cities = names.every((name) => name.endsWith("市"));
  return { ja: cities ? story.cities.ja : story.city.ja, en: story.cities.en }[lang];
}
