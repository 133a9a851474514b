import { type Column, indexOfRole, isSlot, type Role } from "../column.ts";
import { compact } from "../text.ts";
import { type CellKind, isYearLike, kindOf } from "./cell.ts";

/** A column with its role settled; a column of years says which column of values it dates. */
export interface GridColumn extends Column {
  /** The index of the column of values whose years these are. */
  dates?: number;
}

const NAMES_YEARS = /年度?$|時期|時点|年月|目標月|^\(?年/u;

/** A column of years, also where its cells leave out the era: 基準年度, whose cells are 26 and 24. */
const YEAR_OF = /^(?:基準|当初|現[状況]|策定|実績|目標|達成)?年[度次]?$/u;

/** A column of those in charge, which names no row. */
const OFFICE = /^(?:担当|所管|主管|関係|関連)(?:部署|部局|課|局|部)?名?$/u;

/** The share of a column's filled cells that are of some kinds. */
function share(kinds: CellKind[], ...wanted: CellKind[]): number {
  const filled = kinds.filter((kind) => kind !== "empty");
  return filled.length === 0
    ? 0
    : filled.filter((kind) => wanted.includes(kind)).length / filled.length;
}

/**
 * Settles what each column is: what its head says weighed against what its cells are. A word such
 * as 数値目標 names rows or values; a 目標年度 that holds years is no column of values.
 */
export function settleRoles(columns: Column[], kinds: CellKind[][]): GridColumn[] {
  const roles = columns.map((column, index) => roleOf(column, kinds[index] ?? []));
  // Numbers without a word behind values are not those of rows.
  const values = columns.findIndex(isSlot);
  for (const [index, { title }] of columns.entries())
    if (roles[index] === "code" && title === "" && values >= 0 && index > values)
      roles[index] = "label";
  const titled = roles.some((role, index) => role === "label" && columns[index]?.title !== "");
  // 区分 and a column without a name behind it are rows and their parts.
  const unnamed = titled ? -1 : roles.indexOf("label");
  if (roles[unnamed - 1] === "category" && share(kinds[unnamed - 1] ?? [], "text") > 0.5)
    [roles[unnamed - 1], roles[unnamed]] = ["label", "category"];
  // Beside a column that is called 指標, one without a name, or with its name again, holds numbers or
  // the parts of rows.
  if (titled)
    for (const [index, column] of columns.entries()) {
      const behind = index > 0 && columns[index - 1]?.role === "label";
      const again = behind && column.title === columns[index - 1]?.title;
      if (roles[index] !== "label" || !(again || column.title === "")) continue;
      if (behind && share(kinds[index] ?? [], "text") > 0.5) roles[index] = "category";
      else if (column.title === "") roles[index] = "other";
    }
  if (!roles.includes("label")) {
    const slot = roles.findIndex((role) => isSlot({ role }));
    const texts = roles.flatMap((role, index) =>
      (role === "other" || role === "code" || role === "category" || role === "note") &&
      !OFFICE.test(compact(columns[index]?.title ?? "")) &&
      share(kinds[index] ?? [], "text", "worded") > 0.5
        ? [index]
        : [],
    );
    const near = texts.filter((index) => index < slot).at(-1) ?? texts[0];
    if (near !== undefined) roles[near] = "label";
  }
  return datedBy(columns.map((column, index) => ({ ...column, role: roles[index] ?? "other" })));
}

function roleOf(column: Column, kinds: CellKind[]): Role {
  const title = compact(column.title);
  const years = share(kinds, "period");
  const values = share(kinds, "value", "number", "worded", "dash");
  const called = NAMES_YEARS.test(title) && !/値/u.test(title.replace(/年度?$/u, ""));
  if (kinds.length === 0 && called && column.role === "other") return "period";
  if (years > 0.6 && (called || column.role === "other" || isSlot(column))) return "period";
  const dated = column.period !== "";
  if (!dated && YEAR_OF.test(title) && share(kinds, "number", "period") > 0.6) return "period";
  if (NAMES_YEARS.test(title) && years > 0.3 && years >= values) return "period";
  if (title === "" && kinds.length > 0 && kinds.every((kind) => kind === "empty")) return "other";
  if (column.role === "label" && /目標/u.test(title) && values > 0.6) return "target";
  if (column.role === "label" && share(kinds, "number") > 0.8) return "code";
  if (isSlot(column) && share(kinds, "text") > 0.8 && kinds.length > 1) return "other";
  return column.role;
}

/** When a table was published, which dates none of its values. */
const PUBLISHED = /公[表開]|更新|掲載|作成/u;

/** Words of years that may be those of any value; 開始年度 and 認定年度 are of something else. */
const ANY =
  /^[（(]?(?:(?:目標|達成|到達|完了|完成|最終|計画|評価)?値?の?(?:年[度次]?|時期|時点|期限|期日|年月日?))?[)）]?$/u;

/** What a column of years and one of values share of their titles: 現状 年度, 現状値 年度 and 現状値, 目標年度 and 中間目標値. */
const nameOf = (column: Column | undefined): string =>
  compact(column?.title ?? "").replace(
    /(?:数?値)?(?:の?(?:年[度次]?|時期|時点|年月)|(?<=値))$/u,
    "",
  );

/** The roles that the words of a column of years name, the nearest first. */
function rolesNamed(title: string): Role[] {
  if (/基準|当初|策定時/u.test(title)) return ["start", "now"];
  if (/現[状況]/u.test(title)) return ["now", "start"];
  if (/実績|直近|最新|調査|把握|測定|集計/u.test(title)) return ["now", "actual", "start"];
  return /目標|計画/u.test(title) ? ["target"] : [];
}

/** Which columns of values the columns of years date: those they name, else those beside them; the nearest does. */
export function datedBy(columns: Column[]): GridColumn[] {
  const slots = columns.flatMap(({ role }, index) => (isSlot({ role }) ? [index] : []));
  const firstYears = indexOfRole(columns, "period");
  const firstValues = slots.find((slot) => columns[slot]?.role !== "rate") ?? 0;
  const before = firstYears >= 0 && firstYears < firstValues;
  const meant = columns.map((column, index) => {
    if (column.role !== "period" || PUBLISHED.test(column.title)) return undefined;
    const beside = (some: number[]) =>
      before ? some.find((slot) => slot > index) : some.filter((slot) => slot < index).at(-1);
    const name = nameOf(column);
    const alike = slots.filter((slot) => name !== "" && nameOf(columns[slot]).endsWith(name));
    const [named = []] = rolesNamed(column.title)
      .map((role) => slots.filter((slot) => columns[slot]?.role === role))
      .filter((some) => some.length > 0);
    const undated = slots.filter((slot) => columns[slot]?.period === "");
    const any = ANY.test(compact(column.title)) ? beside(undated) : undefined;
    return beside(alike) ?? alike[0] ?? named[0] ?? any;
  });
  return columns.map((column, index) => {
    const slot = meant[index];
    const nearer = (other: number | undefined, at: number) =>
      slot !== undefined && other === slot && Math.abs(at - slot) < Math.abs(index - slot);
    return slot === undefined || meant.some(nearer) ? column : { ...column, dates: slot };
  });
}

/** Kinds of the cells under each column, for rows that have a cell for every column. */
export function kindsUnder(rows: string[][], columns: Column[]): CellKind[][] {
  const whole = rows.filter((cells) => cells.length === columns.length);
  const from = whole.length > 0 ? whole : rows;
  return columns.map((column, index) => from.map((cells) => kindUnder(column, cells[index] ?? "")));
}

/** 20~39歳, 65歳以上: of what age people are, which is no value beside their label. */
const AGES =
  /^(?:[0-9]{1,3}歳?[~～〜-])?[0-9]{1,3}(?:歳(?:代|以[上下]|未満|児)?|代)(?:[男女]性?)?$/u;

/** A number that looks like a year is none where the head has dated the column, and ages are none that it does not name. */
function kindUnder(column: Column, cell: string): CellKind {
  if (column.title === "" && AGES.test(compact(cell))) return "text";
  return isSlot(column) && column.period !== "" && isYearLike(cell) ? "number" : kindOf(cell);
}
