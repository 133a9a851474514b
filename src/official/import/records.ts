import { parse } from "csv-parse/sync";
import { UsageError } from "../../lib/errors.ts";
import { decodeText } from "../../lib/text/decode.ts";
import { isJapanTable } from "./japan.ts";

/**
 * The records of a table of statistics: CSV in UTF-8 or, as Japanese bodies publish, in CP932.
 * @throws UsageError for files of another kind and for editions of SSDSE that are not taken.
 */
export function statisticsRecords(name: string, bytes: Uint8Array): string[][] {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (/^(?:PK|\u00d0\u00cf|%PDF)/u.test(head))
    throw new UsageError(`“${name}” is a workbook or a PDF. Save the table as CSV.`);
  const decoded = decodeText(bytes);
  if (decoded === null)
    throw new UsageError(`“${name}” is neither UTF-8 nor CP932 (Shift_JIS). Save it as CSV UTF-8.`);
  let records: string[][];
  try {
    records = parse(decoded.text, { bom: true, relax_column_count: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : String(error);
    throw new UsageError(`“${name}” is no CSV table (${reason}). Save the table as CSV again.`);
  }
  const kind = records[0]?.[0] ?? "";
  const isSsdse =
    /^SSDSE/u.test(kind) || records.slice(0, 3).some(([first]) => first === "地域コード");
  if (isSsdse && !isJapanTable(records))
    throw new UsageError(
      `“${name}” is an edition of SSDSE that is not taken (${kind}). Take SSDSE-A of 2021 or later, whose first cell is SSDSE-A and a year.`,
    );
  return records;
}

/** Whether an edition (SSDSE-A-2022) is older than the one that is held. */
export function isOlderEdition(edition: string, held: string | undefined): boolean {
  const year = (text: string) => Number(/(\d{4})$/u.exec(text)?.[1] ?? Number.NaN);
  return held !== undefined && year(edition) < year(held);
}
