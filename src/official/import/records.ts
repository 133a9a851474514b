import { readRecords } from "../../lib/csv-records.ts";
import { InputError } from "../../lib/errors.ts";
import { checkedSheets } from "../../lib/files/checked-sheets.ts";
import { decodeText } from "../../lib/text/decode.ts";
import { usageError } from "../../words/command-texts.ts";
import { isJapanTable } from "./japan.ts";

/**
 * The records of a table of statistics: the first sheet that a workbook shows, or CSV in UTF-8 or, as
 * Japanese bodies publish, in CP932.
 * @throws UsageError for files of another kind and for editions of SSDSE that are not taken; InputError
 * for a workbook that speaks against being read
 */
export async function statisticsRecords(name: string, bytes: Buffer): Promise<string[][]> {
  const head = bytes.subarray(0, 8).toString("latin1");
  if (head.startsWith("%PDF")) throw usageError("statistics.pdf", { name });
  const isWorkbook = /^(?:PK|\u00d0\u00cf)/u.test(head);
  const records = isWorkbook ? await sheetRecords(name, bytes) : csvRecords(name, bytes);
  const kind = records[0]?.[0] ?? "";
  const isSsdse =
    /^SSDSE/u.test(kind) || records.slice(0, 3).some(([first]) => first === "地域コード");
  if (isSsdse && !isJapanTable(records))
    throw usageError(EDITION.test(kind) ? "statistics.heads" : "statistics.edition", {
      name,
      kind,
    });
  return records;
}

function csvRecords(name: string, bytes: Buffer): string[][] {
  const decoded = decodeText(bytes);
  if (decoded === null) throw usageError("statistics.encoding", { name });
  try {
    return readRecords(decoded.text).map(({ cells }) => cells);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : String(error);
    throw usageError("statistics.csv", { name, reason });
  }
}

async function sheetRecords(name: string, bytes: Buffer): Promise<string[][]> {
  const { sheets, problems } = await checkedSheets(name, bytes);
  if (problems.length > 0) throw new InputError(problems);
  const { exactText } = await import("../../lib/files/workbook.ts");
  const shown = sheets.find(({ isHidden }) => !isHidden);
  return (shown?.rows ?? []).map((row) => row.map(exactText));
}

const EDITION = /^SSDSE-A-(?:202[1-9]|20[3-9]\d)$/u;

/** Whether an edition (SSDSE-A-2022) is older than the one that is held. */
export function isOlderEdition(edition: string, held: string | undefined): boolean {
  const year = (text: string) => Number(/(\d{4})$/u.exec(text)?.[1] ?? Number.NaN);
  return held !== undefined && year(edition) < year(held);
}
