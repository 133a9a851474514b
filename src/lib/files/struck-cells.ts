import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { unpackEntry, zipEntries } from "./zip.ts";

/** What a sheet may take unpacked. */
const MOST_BYTES = 100 * 1024 * 1024;
const RELATIONS = "xl/_rels/workbook.xml.rels";
const CELL = /<(?:\w{1,9}:)?c\s([^<>]{1,200})>/gu;

/** What the library keeps of fonts and of the sheets' files, which its types leave out. */
interface Kept {
  Styles?: { Fonts?: { strike?: number }[]; CellXf?: { fontId?: number }[] };
  Workbook?: { Sheets?: { id?: string }[] };
}

/** The places of each sheet whose cells are struck out as a whole, in the order of the workbook's sheets. */
export function struckCells(bytes: Uint8Array, book: WorkBook): string[][] {
  const { Styles, Workbook } = book as unknown as Kept;
  const struck = (Styles?.CellXf ?? []).flatMap(({ fontId = 0 }, at) =>
    Styles?.Fonts?.[fontId]?.strike ? [String(at)] : [],
  );
  const files = struck.length > 0 ? textsIn(bytes) : undefined;
  return book.SheetNames.map((name, at) => {
    const file = fileOf(files?.(RELATIONS) ?? "", Workbook?.Sheets?.[at]?.id ?? "");
    return placesIn(files?.(file) ?? "", struck).filter((place) =>
      isFilled(book.Sheets[name], place),
    );
  });
}

const isFilled = (sheet: WorkSheet | undefined, place: string): boolean =>
  sheet?.[place]?.v !== undefined && sheet[place].v !== "";

/** The texts of an archive by the names of their files. */
function textsIn(bytes: Uint8Array): (name: string) => string {
  const entries = zipEntries(bytes) ?? [];
  return (name) => {
    const entry = entries.find((one) => one.name === name);
    const text = entry && unpackEntry(bytes, entry, MOST_BYTES);
    return text ? new TextDecoder().decode(text) : "";
  };
}

/** The file of a sheet by the number of its relation. */
function fileOf(relations: string, id: string): string {
  const own = relations.split("<").find((one) => id !== "" && attribute(one, "Id") === id);
  const target = attribute(own ?? "", "Target");
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

const placesIn = (sheet: string, styles: readonly string[]): string[] =>
  [...sheet.matchAll(CELL)].flatMap(([, looks = ""]) =>
    styles.includes(attribute(looks, "s")) ? [attribute(looks, "r")] : [],
  );

const attribute = (source: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]{0,300})"`, "u").exec(source)?.[1] ?? "";
