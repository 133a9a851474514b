import type { Workbook, Worksheet } from "exceljs";
import { withoutDates } from "../../lib/files/zip.ts";
import { pageYear } from "../../words/era.ts";
import type { Plan } from "../project.ts";
import { resultYear, rowFacts, USUAL_GRADES } from "../row-facts.ts";
import type { PrintedIndicator } from "../schemas.ts";

/** Name of the tab where no result names a division yet. */
const EVERYTHING = "全指標";
const HINT =
  "白い欄に記入してください。割合は45.4%のように%を付けて書きます。行は加えず、灰色の欄は変えないでください。";
const GREY = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7E6E6" } } as const;

/**
 * The sheet that a planning division sends round: one tab a division, the plan's cells and last
 * year's value locked, the value of the year, evaluation, reason, response and note to fill in.
 * The same plan gives the same bytes.
 */
export async function template(
  plan: Plan,
  year: number,
): Promise<{ bytes: Uint8Array; tabs: number }> {
  const { default: exceljs } = await import("exceljs");
  const workbook: Workbook = new exceljs.Workbook();
  workbook.creator = workbook.lastModifiedBy = plan.file.publisher;
  workbook.created = workbook.modified = new Date(Date.UTC(year, 3, 1));
  const rows = plan.indicators.map(({ row }) => row).filter(({ repeat }) => repeat === "");
  const grades = plan.file.evaluations?.map(({ grade }) => grade) ?? Object.keys(USUAL_GRADES);
  const divisions = new Map(rows.map((row) => [row, divisionOf(plan, row)]));
  for (const division of new Set(divisions.values())) {
    const own = rows.filter((row) => divisions.get(row) === division);
    await addTab(workbook, tabName(division), { plan, year, division, rows: own, grades });
  }
  const bytes = withoutDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return { bytes, tabs: workbook.worksheets.length };
}

function divisionOf({ results }: Plan, { row }: PrintedIndicator): string {
  return (
    results.findLast(({ row: result }) => result.row === row && result.division !== "")?.row
      .division ?? ""
  );
}

/** Tabs take 31 characters and none of these. */
function tabName(division: string): string {
  return (division || EVERYTHING).replace(/[\\/*?:[\]]/gu, " ").slice(0, 31);
}

interface Tab {
  plan: Plan;
  year: number;
  division: string;
  rows: readonly PrintedIndicator[];
  grades: readonly string[];
}

async function addTab(workbook: Workbook, name: string, tab: Tab): Promise<void> {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", xSplit: 4, ySplit: 3 }] });
  const columns = columnsOf(tab);
  sheet.columns = columns.map(({ width }) => ({ width, style: { numFmt: "@" } }));
  sheet.addRow([`${tab.plan.file.title}　${fiscalYear(tab.year)}実績`]);
  sheet.addRow([HINT]);
  const head = sheet.addRow(columns.map(({ head: text }) => text));
  head.font = { bold: true };
  for (const row of tab.rows) addLine(sheet, row, columns, tab.grades);
  await sheet.protect("", { formatColumns: true, formatRows: true });
}

interface SheetColumn {
  head: string;
  width: number;
  /** The cell of the plan; null for what a division fills in. */
  cell: ((row: PrintedIndicator) => string) | null;
}

function columnsOf({ plan, year, division }: Tab): SheetColumn[] {
  return [
    { head: "行", width: 5, cell: ({ row }) => row },
    { head: "コード", width: 8, cell: ({ code }) => code },
    { head: "指標", width: 40, cell: ({ label }) => label },
    { head: "区分", width: 10, cell: ({ series }) => series },
    { head: "単位", width: 8, cell: (row) => rowFacts(row).unit },
    { head: "現状値", width: 12, cell: ({ baseline }) => baseline },
    { head: "目標値", width: 12, cell: ({ target }) => target },
    {
      head: `${fiscalYear(year - 1)}実績`,
      width: 12,
      cell: ({ row }) => valueIn(plan, row, year - 1),
    },
    { head: `${fiscalYear(year)}実績`, width: 14, cell: null },
    { head: "評価", width: 10, cell: null },
    { head: "要因", width: 40, cell: null },
    { head: "今後の対応", width: 40, cell: null },
    { head: "備考", width: 20, cell: null },
    { head: "担当課", width: 16, cell: () => division },
  ];
}

function addLine(
  sheet: Worksheet,
  row: PrintedIndicator,
  columns: readonly SheetColumn[],
  grades: readonly string[],
): void {
  const line = sheet.addRow(columns.map(({ cell }) => cell?.(row) ?? ""));
  columns.forEach(({ cell, head }, i) => {
    const place = line.getCell(i + 1);
    place.alignment = { wrapText: true, vertical: "top" };
    if (cell !== null) place.fill = GREY;
    else place.protection = { locked: false };
    if (head === "評価")
      place.dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [`"${grades.join(",")}"`],
      };
  });
}

function valueIn({ results }: Plan, row: string, year: number): string {
  return (
    results.find(({ row: result }) => result.row === row && resultYear(result.year) === year)?.row
      .value ?? ""
  );
}

/** 令和7年度; the sheet is read in Japanese offices alone. */
const fiscalYear = (year: number): string => pageYear(year, "fiscal_year", "ja");
