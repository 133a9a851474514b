import type { Rows } from "../tables/rows.ts";
import type { Tables } from "../tables/table.ts";
import { type Columns, columnsOf, type Link, rowsOfAll } from "./packed-columns.ts";

/** Raise it when what the notebooks need from their files changes. */
export const TABLES_FORMAT = 8;

/** What the notebooks read of a run, by the file that holds it: a page opens no more than it shows. */
export const TABLE_FILES = {
  tables: [
    "themes",
    "subthemes",
    "municipalities",
    "plans",
    "indicators",
    "comparisons",
    "progress",
    "findings",
    "coverage",
    "targetQuality",
    "series",
  ],
  policies: ["policies"],
  official: ["context", "contextItems", "contextDistributions", "contextPlans"],
  about: [],
  results: ["results", "progressYears"],
  more: ["facts", "policyThemes", "sdg"],
} as const satisfies Record<string, readonly (keyof Rows)[]>;

/** Columns of these tables that a file of its own holds: how official values are defined, computed and noted. */
const ABOUT: Partial<Record<NotebookTable, readonly string[]>> = {
  context: ["calculation", "note", "note_en"],
  contextItems: [
    ...["why", "why_en", "definition", "definition_en", "not_for", "not_for_en"],
    ...["table", "licence", "licence_en"],
  ],
};
type TableFile = keyof typeof TABLE_FILES;
type NotebookTable = (typeof TABLE_FILES)[TableFile][number];

export const NOTEBOOK_TABLES: readonly NotebookTable[] = Object.values(TABLE_FILES).flat();

/** What a notebook works with: the rows of a run, as the report writes them, and their version. */
export interface NotebookData {
  /**
   * Those of the files that the page opens; of the official values those that readers see or that
   * stand beside a promise, without the other counts behind them.
   */
  tables: Pick<Rows, (typeof TABLE_FILES)["tables"][number]> & Partial<Pick<Rows, NotebookTable>>;
  /** Japanese unit → English. */
  units: ReadonlyMap<string, string>;
  /** First eight digits of the sha256 of the data folder. */
  version: string;
  /** The newest date of the data, `2026-01-01`. */
  date: string;
}

/** The rows of a table; none where no file of the page holds it. */
export function tableOf<Name extends NotebookTable>(data: NotebookData, name: Name): Rows[Name] {
  return (data.tables[name] ?? []) as Rows[Name];
}

export function fileOf(table: NotebookTable): string {
  const files = Object.entries(TABLE_FILES) as [TableFile, readonly NotebookTable[]][];
  return files.find(([, names]) => names.includes(table))?.[0] ?? "";
}

/** The rows that those of a table speak of, whose columns it need not hold again. */
const LINKS: Partial<Record<NotebookTable, Link & { in: NotebookTable }>> = {
  comparisons: { by: "indicator_id", in: "indicators", as: "id" },
  progress: { by: "indicator_id", in: "indicators", as: "id" },
  results: { by: "indicator_id", in: "indicators", as: "id" },
  progressYears: { by: "indicator_id", in: "indicators", as: "id" },
  context: { by: "item_id", in: "contextItems", as: "item_id" },
};

/** The tables of a run as the texts of notebooks/data/NAME.bin, before they are packed. */
export function packTables(
  all: Tables,
  { units, version, date }: Omit<NotebookData, "tables">,
): Record<TableFile, string> {
  const beside = new Set(all.contextPlans.array("item_id"));
  // What a promise is set beside may be a count behind a rate.
  const isSeen = ({ role = "shown", item_id }: Official) => role === "shown" || beside.has(item_id);
  const rowsOf = (name: NotebookTable) => (all[name].objects() as Official[]).filter(isSeen);
  const packed = (name: NotebookTable, file: string) => {
    const link = LINKS[name];
    const isHeld = (column: string) =>
      (file === "about") === isIn(ABOUT, name, column) && !isIn(UNREAD, name, column);
    const behind = link && { ...link, rows: rowsOf(link.in) };
    return [name, columnsOf(rowsOf(name), all[name].columnNames().filter(isHeld), behind)];
  };
  const names = { ...TABLE_FILES, about: Object.keys(ABOUT) as NotebookTable[] };
  const files = Object.entries(names).map(([file, held]) => {
    const tables = Object.fromEntries(held.map((name) => packed(name, file)));
    const first = file === "tables" ? { date, units: [...units] } : {};
    return [file, JSON.stringify({ format: TABLES_FORMAT, version, ...first, tables })];
  });
  return Object.fromEntries(files) as Record<TableFile, string>;
}

const isIn = (list: typeof ABOUT, name: NotebookTable, column: string): boolean =>
  list[name]?.includes(column) ?? false;

/** What no page shows: what a plan holds, names that stand in other tables, steps to a verdict, the counts of a distribution. */
const UNREAD: Partial<Record<NotebookTable, readonly string[]>> = {
  plans: ["covers", "covers_en", "missing", "missing_en"],
  contextPlans: ["name", "name_en"],
  progressYears: ["accumulation", "accumulation_doubt", "distance", "share_reached", "trend"],
  contextDistributions: ["bins", "lower", "upper", "below", "above", "min", "max"],
};

/** What tells whether readers see an official value; other rows have no role. */
interface Official {
  role?: string;
  item_id: string;
}

/** Why the files of tables cannot be used. */
export class TablesFileError extends Error {
  override name = "TablesFileError";
}

/** @throws TablesFileError where a text is of another format or run, or no text holds the first tables. */
export function unpackTables(texts: readonly string[]): NotebookData {
  const files = texts.map((text) => JSON.parse(text) as Partial<Packed> | null);
  const columns: Record<string, Columns> = {};
  for (const file of files) {
    if (file?.format !== TABLES_FORMAT)
      throw new TablesFileError(`format ${String(file?.format)}, not ${TABLES_FORMAT}`);
    if (file.version !== files[0]?.version)
      throw new TablesFileError(`version ${file.version} beside ${files[0]?.version}`);
    for (const [name, own] of Object.entries(file.tables ?? {}))
      columns[name] = { ...columns[name], ...own };
  }
  for (const name of TABLE_FILES.tables)
    if (columns[name] === undefined) throw new TablesFileError(`no table ${name}`);
  const first = files.find((file) => file?.units !== undefined);
  return {
    tables: rowsOfAll(columns, LINKS) as unknown as NotebookData["tables"],
    units: new Map(first?.units),
    version: String(first?.version),
    date: String(first?.date),
  };
}

/** The first file alone holds the date and the units. */
interface Packed {
  format: number;
  version: string;
  date?: string;
  units?: [string, string][];
  tables: Record<string, Columns>;
}
