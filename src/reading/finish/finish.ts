import type { Kind } from "../../tables/rows.ts";
import { splitLabel, unitOf } from "../cells.ts";
import { type Role, underHead } from "../column.ts";
import { allDoubts, type Doubt, raised } from "../doubts.ts";
import { IS_OTHERS, IS_OWN } from "../grid/whose.ts";
import type { Beside, ExtractedRow, FoundRow } from "../rows.ts";
import { compact } from "../text.ts";
import { holdsValueOfYear, isAbsent } from "../words.ts";
import { yearNumber } from "../years.ts";
import { chooseColumns, filled, indexes, withResults } from "./choose-columns.ts";
import { columnDoubts } from "./column-doubts.ts";
import type { Footnotes } from "./footnotes.ts";
import { type Cell, type Cells, cellAt, partCells, partNames, partOf } from "./row-cell.ts";

/** Where a row stands, as the sections of the document tell it. */
export interface Place {
  section: string;
  kind: Kind;
  code: string;
  /** Whether the row stands below a policy, which then holds the table's goals of the SDGs. */
  belowPolicy: boolean;
}

/** A printed row before it is known to which plan of the document it belongs. */
export type FinishedRow = Omit<ExtractedRow, "row" | "phase">;

/** Turns what a layout found into printed rows: one, or one for each part of a split cell. */
export function finishRow(row: FoundRow, place: Place, notes: Footnotes): FinishedRow[] {
  const found = withResults(row);
  const at = chooseColumns(found);
  const known: Cell[] = [];
  const cell = (index: number): Cell => (known[index] ??= cellAt(found, index, notes));
  const [baseline, target, latest] = [cell(at.baseline), cell(at.target), cell(at.latest)];
  const cells: Cells = { baseline, target, latest };
  const common = commonOf(found, place, cells);
  const { results, interim } = yearsOf(found, cell, target);
  const names = found.series ? [] : partNames(common.label, cells, found.category);
  const made = names.length === 0 ? [cells] : names.map((name) => partCells(cells, name, names));
  const doubts = [...found.doubts, ...doubtsOf(cells, made), ...columnDoubts(found, at, cells)];
  const unnamed = baseline.named.length + target.named.length === 0;
  const listed = found.label.startsWith("・") && names.length > 0 && unnamed;
  return made.map(({ baseline, target, latest }, index) => {
    const name = names[index];
    const series = name ?? found.series ?? "";
    const printed = {
      ...common,
      ...(listed ? { label: series, series: "" } : { series }),
      baseline: baseline.value,
      baseline_period: baseline.period,
      target: target.value,
      target_period: target.period,
      latest: latest.value,
      latest_period: latest.period,
      results: besideOf(results, name, names),
      interim: besideOf(interim, name, names),
    };
    // A column of the table makes its row no surer; a sum is none of the parts, nor is what others have.
    const own: Doubt[] = isNoPart(series, names) ? [...doubts, "odd-label"] : doubts;
    return { ...printed, doubts: allDoubts({ ...printed, section: place.section }, own) };
  });
}

/**
 * Whether a name in a cell is what adds up the parts around it, a word for another value, or somebody else's beside
 * the own one.
 */
const isNoPart = (name: string, names: string[]): boolean =>
  NO_PART.test(name) || (IS_OTHERS.test(name) && names.some((own) => IS_OWN.test(own)));
const NO_PART =
  /^(?:[小合総]?計|(?:目標|実績|計画|現状|基準|見込み?|予定|推計)値?|[前昨本今当]年度?|前回|今回)$/u;

/** What a column of kinds says of a row, whatever its section says. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["数値目標", "headline"],
  ["KPI", "kpi"],
  ["重要業績評価指標", "kpi"],
]);

function commonOf(found: FoundRow, place: Place, cells: Cells) {
  const units = [cells.target, cells.baseline, cells.latest].map(({ value }) => unitOf(value));
  const known = isAbsent(found.unit ?? "") ? "" : (found.unit ?? "");
  const { label, unit, code, repeat } = splitLabel(found.label, known || units.find(Boolean));
  const beside = Object.values(cells).flatMap((cell) => cell.beside);
  const note = [found.note, ...estimatesOf(found), ...beside];
  return {
    line: String(found.line),
    page: found.page === undefined ? "" : String(found.page),
    section: [place.section, found.section].filter(Boolean).join(" > "),
    kind: KINDS.get(compact(found.category ?? "")) ?? place.kind,
    code: found.code || code || place.code,
    label,
    // A dash under the head of units says that there is none.
    unit: isAbsent(found.unit ?? "") ? "" : known || unit,
    evaluation: found.evaluation ?? "",
    category: found.category ?? "",
    repeat,
    note:
      [...new Set(note.filter(Boolean))].join(" ") ||
      (place.belowPolicy ? "" : (found.goals ?? "")),
    layout: found.layout,
  };
}

/** What the running year is expected to give, neither a result nor a goal. */
const estimatesOf = ({ columns, cells }: FoundRow): string[] =>
  columns.flatMap((column, index) => {
    const cell = cells[index] ?? "";
    return column.role === "estimate" && cell !== "" ? [underHead(column, cell)] : [];
  });

/** The values of a row that are reached year by year, and its goals on the way. */
function yearsOf(found: FoundRow, cell: (index: number) => Cell, target: Cell) {
  const of = (...roles: Role[]): Cell[] => filled(found, indexes(found, ...roles)).map(cell);
  const isTarget = ({ value, period }: Cell) =>
    value === target.value &&
    (period === target.period || yearNumber(period) === yearNumber(target.period));
  return {
    results: of("actual", "now", "result"),
    interim: of("interim", "target").filter((goal) => !isTarget(goal)),
  };
}

/** Values beside the three of a row, or what they say of one of its parts. */
const besideOf = (cells: Cell[], name: string | undefined, names: string[]): Beside[] =>
  cells
    .map((cell) => (name === undefined ? cell : partOf(cell, name, names)))
    .map(({ value, period }) => ({ value, period }));

/** Behind a share may stand what it is of (44.2% 34市町村); behind another quantity (5年間 12件, 10団体 250人) the value may. */
const SHARE = /%(?:以上|以下|未満)?$/u;

/** What the cells leave open: a part without a goal, quantities of one unit that nothing tells apart, values of different things. */
function doubtsOf(cells: Cells, made: Cells[]): Doubt[] {
  const lacks = cells.target.value !== "" && made.some(({ target }) => target.value === "");
  const parted = made[0] !== cells;
  const holdsMore = ({ unnamed }: Cell) => new Set(unnamed.map(unitOf)).size < unnamed.length;
  const holdsOther = (cell: Cell) =>
    cell.unnamed.length > 1 && !holdsMore(cell) && !SHARE.test(cell.unnamed[0] ?? "");
  const any = (is: (cell: Cell) => boolean) => !parted && Object.values(cells).some(is);
  const said = Object.values(cells).flatMap(({ value, name }) =>
    value === "" || isAbsent(value) ? [] : name,
  );
  const names = new Set(said.filter(Boolean));
  // 各校1件以上 beside a value of the whole town.
  const differ = names.size > 1 || (said.includes("") && /^各/u.test(said.join("")));
  const others = Object.values(cells).flatMap(({ value, beside }) => [value, ...beside]);
  return raised({
    "more-values": others.some(holdsValueOfYear) || any(holdsMore),
    "fewer-values": lacks,
    "odd-cell": any(holdsOther) || (!parted && differ),
  });
}
