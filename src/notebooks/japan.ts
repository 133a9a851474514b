import { table } from "arquero";
import { quantile } from "d3";
import type { JapanItem } from "../official/japan-items.ts";
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
  size: (own, other) =>
    other.population >= own.population / 2 && other.population <= own.population * 2,
  prefecture: (own, other) => other.prefecture === own.prefecture,
};

/** How many a municipality is compared with, their quartiles, and the share of them below it in percent. */
export interface Standing {
  n: number;
  q1: number;
  median: number;
  q3: number;
  below: number;
}

/**
 * Where a value stands. All of Japan and the peers of the report are as there; any other group is
 * counted here from the values with their printed decimals.
 */
export function standingOf(
  own: JapanValue,
  everyone: readonly JapanValue[],
  among: Among,
  distributions: readonly Omit<
    OfficialDistribution,
    "bins" | "lower" | "upper" | "below" | "above"
  >[],
): Standing {
  const others = everyone
    .filter((other) => other.item_id === own.item_id && ALIKE[among](own, other))
    .map(({ value }) => value);
  const below = shareBelow(others, own.value);
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
  const at = (share: number) => quantile(others, share) ?? own.value;
  return { n: others.length, q1: at(0.25), median: at(0.5), q3: at(0.75), below };
}

/** Equal values are counted half. */
function shareBelow(values: readonly number[], value: number): number {
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return ((below + equal / 2) / values.length) * 100;
}

/** An item over all places: its values as whole numbers of its last decimal, null where none is. */
type PackedItem = Pick<JapanItem, "year" | "baseYear"> & {
  digits: number;
  values: (number | null)[];
};

interface Packed {
  places: Record<keyof JapanPlace, string[]>;
  population: string;
  items: Record<string, PackedItem>;
}

/** @param population the item that tells the size */
export function packJapan(
  places: readonly JapanPlace[],
  items: readonly { id: string; digits: number; found: JapanItem }[],
  population: string,
): string {
  const column = (name: keyof JapanPlace) => places.map((place) => place[name]);
  const packed: Packed = {
    places: {
      code: column("code"),
      prefecture: column("prefecture"),
      name: column("name"),
      kind: column("kind"),
      type: column("type"),
    },
    population,
    items: Object.fromEntries(
      items.map(({ id, digits, found: { year, baseYear, values } }) => {
        const cells = Array.from(values, (value) =>
          Number.isNaN(value) ? null : whole(value, digits),
        );
        return [id, { year, baseYear, digits, values: cells }];
      }),
    ),
  };
  return JSON.stringify(packed);
}

/** 1.235 is 1235 thousandths, though its product is 1234.99…. */
const whole = (value: number, digits: number) =>
  Math.round(Number((value * 10 ** digits).toPrecision(12)));

export function unpackJapan(text: string): Japan {
  const { places: columns, items, population } = JSON.parse(text) as Packed;
  const places = table(columns).objects() as JapanPlace[];
  const { values: sizes = [], digits: sizeDigits = 0 } = items[population] ?? {};
  return {
    places,
    values: (ids) =>
      ids.flatMap((item_id) => {
        const { year, baseYear: base_year = null, digits = 0, values } = items[item_id] ?? {};
        if (year === undefined) return [];
        return places.flatMap((place, i) => {
          const whole = values?.[i] ?? null;
          if (whole === null) return [];
          const value = whole / 10 ** digits;
          return [
            {
              ...place,
              item_id,
              year,
              base_year,
              value,
              population: (sizes[i] ?? 0) / 10 ** sizeDigits,
            },
          ];
        });
      }),
  };
}
