import type { Language } from "../lib/language.ts";
import type { BlockOf, Inline } from "../lib/pdf/content.ts";
import { presentPosition } from "../story/position.ts";
import { promiseCells } from "../story/promise-cells.ts";
import { promiseDek, promiseNote } from "../story/promise-notes.ts";
import type { Promises } from "../story/promises.ts";
import { listPlaces } from "../words/places.ts";
import { story } from "../words/story.ts";
import { fill } from "../words/text.ts";
import { column, tableBlock } from "./blocks.ts";
import type { BriefingContext } from "./context.ts";

/** What, from, to, change a year and where it stands: the columns after the municipality's. */
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
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...wide) + MARK_ROOM);
  const cells = promises.rows.map((twins): Inline[][] => {
    const [row] = twins;
    const code = row.municipality_code;
    const place = [{ text: styles(code).name, mark: marks(code) }];
    return [place, ...promiseCells(twins, presentPosition(row, context.tables), context)];
  });
  const heads = [cityHead(names, lang), ...HEADS.map((head) => head[lang])];
  const shares = [nameWidth, ...SHARES[lang]];
  const columns = heads.map((head, i) =>
    column(head, (row: Inline[][]) => row[i] ?? [], { rowHeader: i === 0, share: shares[i] ?? 1 }),
  );
  const caption = fill(story.promises, lang, { places: listPlaces(names, lang) });
  return tableBlock(caption, cells, columns, {
    dek: promiseDek(promises, context),
    note: promiseNote(promises, context),
  });
}

function cityHead(names: readonly string[], lang: Language): string {
  const cities = names.every((name) => name.endsWith("市"));
  return { ja: cities ? story.cities.ja : story.city.ja, en: story.cities.en }[lang];
}
