import { type Problem, problemAt } from "../../lib/errors.ts";
import type { Translated } from "../../lib/language.ts";
import { type OfficialData, type PrintedLine, valueKey } from "../data.ts";
import { japanValues, type Observation } from "../observations.ts";
import type { ItemDefinition } from "../schemas.ts";
import { checkGrounds, checkPlace } from "./line.ts";

/** Each line of values.csv: its item, place, unit, source, and whether another says the same. */
export function checkValues(data: OfficialData, municipalities: readonly string[]): Problem[] {
  const items = new Map(data.definitions.items.map((item) => [item.id, item]));
  const known = new Set(municipalities);
  const inJapan = japanLines(data);
  const first = new Map<string, number>();
  return data.values.flatMap((line) => {
    const { row } = line;
    const item = items.get(row.item_id);
    const earlier = first.get(valueKey(row));
    if (earlier === undefined) first.set(valueKey(row), line.fileLine);
    const ofItem = item && [
      ...checkAgainstItem(line, item),
      ...checkAgainstJapan(line, inJapan, data),
    ];
    return [
      ...(ofItem ?? [unknownItem(line)]),
      ...(known.has(row.municipality_code) ? [] : [checkPlace(line)]),
      ...(earlier === undefined
        ? []
        : [twice(line, { en: `line ${earlier}`, ja: `${earlier}行目` })]),
      ...checkGrounds(line, data.definitions),
    ];
  });
}

function unknownItem(line: PrintedLine): Problem {
  const message = `There is no item "${line.row.item_id}" in data/context/items.yaml. Add it there or fix the id.`;
  return problemAt(line, "item_id", "context-item-unknown", message);
}

function checkAgainstItem(line: PrintedLine, item: ItemDefinition): Problem[] {
  const { row } = line;
  const unit = `The unit "${row.unit}" is not "${item.unit}", the unit of ${item.id}. Convert the value or fix the unit.`;
  const over = `"${row.value} %" of "${item.id}" is over 100. Fix the value, or say in over_100 of the item why it may be.`;
  const isOver = overHundred(item, row.value === "" ? null : Number(row.value));
  return [
    ...(row.unit === item.unit ? [] : [problemAt(line, "unit", "context-unit", unit)]),
    ...(isOver ? [problemAt(line, "value", "context-percentage", over)] : []),
  ];
}

/** What the all-Japan file says of the municipalities that values.csv names. */
function japanLines(data: OfficialData): ReadonlyMap<string, Observation> {
  const codes = [...new Set(data.values.map(({ row }) => row.municipality_code))];
  const lines = japanValues(data, codes).objects() as Observation[];
  return new Map(lines.map((line) => [valueKey(line), line]));
}

/**
 * A value of the all-Japan file may stand in values.csv as that file has it. It moves there before
 * the next edition takes the file's place; a run that is killed in between leaves it in both.
 */
function checkAgainstJapan(
  line: PrintedLine,
  lines: ReadonlyMap<string, Observation>,
  { japan }: OfficialData,
): Problem[] {
  const { row } = line;
  const own = lines.get(valueKey(row));
  if (own === undefined) return [];
  const isCopy =
    row.source === own.sources &&
    row.value === (own.value === null ? "" : String(own.value)) &&
    row.missing === (own.missing ?? "");
  const inFile = `data/context/${japan?.file.file}`;
  return isCopy ? [] : [twice(line, { en: inFile, ja: inFile })];
}

/** A value for an item, place and year that `where` has already. */
export function twice(line: PrintedLine, where: Translated): Problem {
  const { item_id, municipality_code, year } = line.row;
  const message = `${item_id} of ${municipality_code} in ${year} stands in ${where.en} already. Remove one.`;
  const ja = `${municipality_code}の${year}年の${item_id}は${where.ja}にもある。どちらかを消す。`;
  return problemAt(line, "year", "context-value-twice", message, ja);
}

/** A percentage over 100 of an item that does not say why it may be. */
export function overHundred(item: ItemDefinition, value: number | null): boolean {
  return item.unit === "%" && item.over_100 === undefined && value !== null && value > 100;
}
