import { table } from "arquero";
import { ascending, quantileSorted } from "d3";
import type { JapanItem } from "../official/japan-items.ts";
import { sizeRange } from "../official/peer-groups.ts";
import { percentileOf } from "../official/summary.ts";
import type { OfficialDistribution } from "../tables/rows.ts";

/** A municipality of Japan, for those who compare with it. */
export interface JapanPlace {
  code: string;
  prefecture: string;
  name: string;
  /** 政令指定都市, 中核市, 市, 町 and so on. */
  kind: string;
  /** As computed, 都市Ⅱ-3; empty where it cannot be. */
  type: string;
}

/** An official value of a municipality, and what it may be grouped by. */
export interface JapanValue extends JapanPlace {
  item_id: string;
  year: number;
  /** Of the population divided by, where it is of another year. */
  base_year: number | null;
  /** With the decimals of its item. */
  value: number;
  /** Of the census. */
  population: number;
}

/** Official values of all municipalities. */
export interface Japan {
  places: JapanPlace[];
  /** A row for each municipality with a value of one of the items. */
  values(items: readonly string[]): JapanValue[];
}

/** What a municipality may be compared with. */
export const AMONG = ["japan", "type", "kind", "size", "prefecture"] as const;
export type Among = (typeof AMONG)[number];

type Grouped = Pick<JapanValue, "type" | "kind" | "population" | "prefecture">;
const ALIKE: Record<Among, (own: Grouped, other: Grouped) => boolean> = {
  japan: () => true,
  type: (own, other) => own.type !== "" && other.type === own.type,
  kind: (own, other) => other.kind === own.kind,
  size: (own, other) => {
    const [from, to] = sizeRange(own.population);
    return other.population >= from && other.population <= to;
  },
  prefecture: (own, other) => other.prefecture === own.prefecture,
};

/** How many a municipality is compared with, their quartiles, and the share of them below it in percent. */
export type Standing = Record<"n" | "q1" | "median" | "q3" | "below", number>;

/**
 * Where a value stands. All of Japan and the peers of the report are as there; any other group is
 * counted here from the values with their printed decimals.
 */
export function standingAmong(
  own: JapanValue,
  everyone: readonly JapanValue[],
  among: Among,
  distributions: readonly Omit<
    OfficialDistribution,
    "bins" | "lower" | "upper" | "below" | "above"
  >[],
): Standing {
  const values = everyone
    .filter((other) => other.item_id === own.item_id && ALIKE[among](own, other))
    .map(({ value }) => value)
    .sort(ascending);
  const below = percentileOf({ values }, own.value) ?? Number.NaN;
  const code = among === "japan" ? "" : own.code;
  const row = distributions.find(
    (one) =>
      one.item_id === own.item_id &&
      one.year === own.year &&
      one.municipality_code === code &&
      (one.peers_by ?? "japan") === among,
  );
  if (row !== undefined) {
    const { municipalities: n, q1, median, q3, percentile } = row;
    return { n, q1, median, q3, below: percentile ?? below };
  }
  const at = (share: number) => quantileSorted(values, share) ?? own.value;
  return { n: values.length, q1: at(0.25), median: at(0.5), q3: at(0.75), below };
}

/** An item over all places: its values are whole numbers of its last decimal. */
type PackedItem = Pick<JapanItem, "year" | "baseYear"> & { digits: number };

/** What stands before the values: a line of JSON. */
interface Head {
  places: Record<Exclude<keyof JapanPlace, "code">, string[]> & {
    /** Each code without its check digit, less the one before. */
    steps: number[];
    /** The check digits in a row. */
    checks: string;
  };
  population: string;
  items: Record<string, PackedItem>;
}

/** Bytes of a value, and the one that stands for none. */
const BYTES = Int32Array.BYTES_PER_ELEMENT;
const NONE = -(2 ** 31);
const END = 10;

/**
 * The values of all municipalities as the bytes of notebooks/data/japan.bin, before they are packed:
 * item after item, the first bytes of all values before their second ones, since these are alike and
 * pack well.
 * @param population the item that tells the size
 * @throws RangeError for a value that is too large
 */
export function packJapan(
  places: readonly JapanPlace[],
  items: readonly { id: string; digits: number; found: JapanItem }[],
  population: string,
): Uint8Array {
  const wholes = items.flatMap(({ digits, found }) =>
    Array.from(found.values, (value) => whole(value, digits)),
  );
  const named = items.map(({ id, digits, found: { year, baseYear } }) => [
    id,
    { year, baseYear, digits },
  ]);
  const head: Head = { places: packPlaces(places), population, items: Object.fromEntries(named) };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const values = new Uint8Array(Int32Array.from(wholes).buffer);
  const bytes = new Uint8Array(line.length + values.length);
  bytes.set(line);
  for (const [i, byte] of values.entries())
    bytes[line.length + (i % BYTES) * wholes.length + Math.floor(i / BYTES)] = byte;
  return bytes;
}

/** 1.235 is 1235 thousandths, though its product is 1234.99…. */
function whole(value: number, digits: number): number {
  if (Number.isNaN(value)) return NONE;
  const found = Math.round(Number((value * 10 ** digits).toPrecision(12)));
  if (Math.abs(found) >= -NONE) throw new RangeError(`${value} is too large`);
  return found;
}

function packPlaces(places: readonly JapanPlace[]): Head["places"] {
  const column = (name: keyof JapanPlace) => places.map((place) => place[name]);
  const numbers = places.map(({ code }) => Number(code.slice(0, -1)));
  return {
    steps: numbers.map((number, i) => number - (numbers[i - 1] ?? 0)),
    checks: places.map(({ code }) => code.slice(-1)).join(""),
    prefecture: column("prefecture"),
    name: column("name"),
    kind: column("kind"),
    type: column("type"),
  };
}

export function unpackJapan(bytes: Uint8Array): Japan {
  const end = bytes.indexOf(END);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
  const places = unpackPlaces(head.places);
  const ids = Object.keys(head.items);
  const count = ids.length * places.length;
  const values = Uint8Array.from({ length: count * BYTES }, (_, i) => {
    return bytes[end + 1 + (i % BYTES) * count + Math.floor(i / BYTES)] ?? 0;
  });
  const wholes = new Int32Array(values.buffer);
  const valueAt = (id: string, place: number): number | null => {
    const kept = wholes[ids.indexOf(id) * places.length + place] ?? NONE;
    return kept === NONE ? null : kept / 10 ** (head.items[id]?.digits ?? 0);
  };
  return {
    places,
    values: (wanted) =>
      wanted.flatMap((item_id) => {
        const { year, baseYear: base_year = null } = head.items[item_id] ?? {};
        if (year === undefined) return [];
        return places.flatMap((place, i) => {
          const value = valueAt(item_id, i);
          if (value === null) return [];
          const population = valueAt(head.population, i) ?? 0;
          return [{ ...place, item_id, year, base_year, value, population }];
        });
      }),
  };
}

function unpackPlaces({ steps, checks, ...columns }: Head["places"]): JapanPlace[] {
  let number = 0;
  const code = steps.map((step, i) => {
    number += step;
    return String(number).padStart(5, "0") + (checks[i] ?? "");
  });
  return table({ code, ...columns }).objects() as JapanPlace[];
}
