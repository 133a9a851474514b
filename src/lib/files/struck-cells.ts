import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { isOn, partsOf, rootOf, textsIn } from "./office-xml.ts";

/** What a part of a workbook may take unpacked. */
const MOST_BYTES = 100 * 1024 * 1024;
const RELATIONS = "xl/_rels/workbook.xml.rels";
const CELL = /<(?:\w{1,9}:)?c\s([^<>]{1,200})>/gu;

/**
 * The places of each sheet whose cells are struck out as a whole, in the order of the workbook's sheets; read from
 * the file, since the library gives no fonts.
 */
export function struckCells(bytes: Uint8Array, book: WorkBook): string[][] {
  const textOf = textsIn(bytes, MOST_BYTES);
  const struck = struckStyles(textOf("xl/styles.xml"));
  if (struck.length === 0) return book.SheetNames.map(() => []);
  const sheets = partsOf(partsOf(rootOf(textOf("xl/workbook.xml")), "sheets")[0], "sheet");
  const relations = textOf(RELATIONS);
  return book.SheetNames.map((name) => {
    const sheet = sheets.find((one) => one.getAttribute?.("name") === name);
    const file = fileOf(relations, sheet?.getAttribute?.("r:id") ?? "");
    return placesIn(textOf(file), struck).filter((place) => isFilled(book.Sheets[name], place));
  });
}

/** The numbers of the styles of cells whose font is struck out. */
function struckStyles(source: string): string[] {
  if (!/<(?:\w{1,9}:)?strike\b/u.test(source)) return [];
  const styles = rootOf(source);
  const fonts = partsOf(partsOf(styles, "fonts")[0], "font");
  const struck = fonts.map((font) => partsOf(font, "strike").some(isOn));
  const looks = partsOf(partsOf(styles, "cellXfs")[0], "xf");
  return looks.flatMap((xf, at) =>
    struck[Number(xf.getAttribute?.("fontId") ?? "0")] ? [String(at)] : [],
  );
}

const isFilled = (sheet: WorkSheet | undefined, place: string): boolean =>
  sheet?.[place]?.v !== undefined && sheet[place].v !== "";

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
