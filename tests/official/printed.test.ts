import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shownValue, shownYear, valueWords } from "../../src/charts/item-words.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { realRows } from "../real-data.ts";

/**
 * Every printed value against its source file by other means than the program's: own reading of the
 * files, whole numbers without binary fractions, rounding by hand.
 */

interface Item {
  id: string;
  role?: string;
  digits?: number;
  projection?: boolean;
  ssdse?: { column: string; factor?: number };
  first_of?: string[];
  date?: { basis: string; day?: string };
  formula?: {
    numerator: string[];
    denominator: string[];
    per: number;
    numerator_year?: number;
    denominator_year?: number;
  };
}

/** A number as a ratio of whole numbers. */
type Ratio = readonly [bigint, bigint];

const CITIES = ["112038", "112330", "141305"];
const read = (name: string) => readFileSync(`data/context/${name}`, "utf8");
const lines = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .map(
      (line) =>
        line.match(/("([^"]|"")*"|[^,]*)(,|$)/gu)?.map((cell) => cell.replace(/,$/u, "")) ?? [],
    );
const items: Item[] = parse(read("items.yaml")).items;
const byId = new Map(items.map((item) => [item.id, item]));
const columns: Record<string, { year: number }> = parse(read("japan.yaml")).columns;
const [head = [], ...japan] = lines("ssdse-a-2026.csv");
const [, ...values] = lines("values.csv");

const decimal = (text: string): Ratio => {
  const [whole = "", part = ""] = text.split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
};
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];

function fromFile(id: string, code: string, year: number): Ratio | null {
  for (const other of byId.get(id)?.first_of ?? []) {
    const found = fromFile(other, code, year);
    if (found !== null) return found;
  }
  const line = values.find((row) => row[0] === id && row[1] === code && Number(row[2]) === year);
  if (line) return line[3] ? decimal(line[3]) : null;
  const ssdse = byId.get(id)?.ssdse;
  if (ssdse === undefined || columns[ssdse.column]?.year !== year) return null;
  const cell = japan.find(([own]) => own === code)?.[head.indexOf(ssdse.column)] ?? "";
  if (!/^-?\d+(\.\d+)?$/u.test(cell)) return null;
  const [a, b] = decimal(cell);
  const [c, d] = decimal(String(ssdse.factor ?? 1));
  return [a * c, b * d];
}

/** @param census the year of the population that all of Japan is divided by. */
function expected(id: string, code: string, year: number, census?: number): Ratio | null {
  const own = fromFile(id, code, year);
  const formula = byId.get(id)?.formula;
  if (own !== null || formula === undefined) return own;
  const { basis = "", day = "" } = byId.get(id)?.date ?? {};
  const isLate = basis === "fiscal_year" || /^(0[7-9]|1)/u.test(day);
  /** Of the end of a year, the register of the 1 January after it where that is known. */
  const population = (name: string, of: number) => {
    const [register = ""] = byId.get(name)?.first_of ?? [];
    return (isLate ? fromFile(register, code, of + 1) : null) ?? fromFile(name, code, of);
  };
  const sum = (terms: string[], of: number) =>
    terms.reduce<Ratio | null>(
      (total, term) => {
        const minus = term.startsWith("-");
        const name = minus ? term.slice(1) : term;
        const part =
          census !== undefined && byId.get(name)?.first_of !== undefined
            ? fromFile("pop_census", code, census)
            : population(name, of);
        if (total === null || part === null) return null;
        return add(total, minus ? [-part[0], part[1]] : part);
      },
      [0n, 1n],
    );
  const above = sum(formula.numerator, formula.numerator_year ?? year);
  const below = sum(formula.denominator, formula.denominator_year ?? year);
  if (above === null || below === null || below[0] === 0n) return null;
  const [times, over] = decimal(String(formula.per));
  return [above[0] * below[1] * times, above[1] * below[0] * over];
}

/** The ratio with `digits` decimals, half away from zero, thousands apart, U+2212 as minus. */
function rounded([a, b]: Ratio, digits: number): string {
  const scaled = (a < 0n ? -a : a) * 10n ** BigInt(digits);
  const whole = String((2n * scaled + b) / (2n * b)).padStart(digits + 1, "0");
  const front = whole.slice(0, whole.length - digits).replace(/\B(?=(\d{3})+$)/gu, ",");
  const text = digits === 0 ? front : `${front}.${whole.slice(-digits)}`;
  return a < 0n && /[1-9]/u.test(text) ? `△${text}` : text;
}

describe("every printed value agrees with its source file", () => {
  let tables: Rows;
  beforeAll(async () => {
    tables = await realRows();
  });

  it("in context.csv, to the ninth digit", () => {
    let compared = 0;
    for (const row of tables.context) {
      const own = expected(row.item_id, row.municipality_code, row.year);
      const name = `${row.item_id} ${row.municipality_code} ${row.year}`;
      if (row.value === null) {
        expect(own, name).toBeNull();
        continue;
      }
      expect(own, name).not.toBeNull();
      const number =
        own === null
          ? Number.NaN
          : Number(
              rounded([own[0] * 10n ** 9n, own[1]], 0)
                .replaceAll(",", "")
                .replace("△", "-"),
            );
      expect(Math.abs(number / 1e9 - row.value), name).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(row.value)),
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1300);
  });

  it("in tables and panels, as the words that readers see", () => {
    let compared = 0;
    for (const item of tables.contextItems.filter(({ role }) => role === "shown")) {
      const year = shownYear(item, tables.context, tables.contextDistributions, CITIES);
      // Of 2018 in common, which is long past where two cities have 2025.
      expect(year === null, item.item_id).toBe(item.item_id === "waiting_children");
      if (year === null) continue;
      for (const code of CITIES) {
        const row = shownValue(item, tables.context, code, year);
        const own = expected(item.item_id, code, year);
        const text = own === null ? "" : rounded(own, byId.get(item.item_id)?.digits ?? 0);
        const marks = [
          row?.quality,
          ...(row?.preliminary ? ["速報値"] : []),
          ...(item.projection ? ["推計"] : []),
        ].join("・");
        expect(valueWords(item, row, year, "ja"), `${item.item_id} ${code}`).toBe(
          `${text}（${marks}）`,
        );
        compared += 1;
      }
    }
    expect(compared).toBe(48 * 3);
  });

  it("in the quartiles of all municipalities", () => {
    const japanRows = tables.contextDistributions.filter(({ scope }) => scope === "japan");
    expect(japanRows.length).toBeGreaterThan(20);
    for (const { item_id, year, median, q1, q3, municipalities } of japanRows) {
      const sorted = japan
        .flatMap(([code = ""]) => {
          const own = expected(item_id, code, year, 2020);
          return own === null ? [] : [Number(own[0]) / Number(own[1])];
        })
        .sort((a, b) => a - b);
      expect(sorted.length, item_id).toBe(municipalities);
      const at = (share: number) => {
        const place = share * (sorted.length - 1);
        const low = sorted[Math.floor(place)] ?? 0;
        const high = sorted[Math.ceil(place)] ?? 0;
        return low + (high - low) * (place - Math.floor(place));
      };
      for (const [given, share] of [
        [q1, 0.25],
        [median, 0.5],
        [q3, 0.75],
      ] as const)
        expect(Math.abs(given - at(share)), `${item_id} ${share}`).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(given)),
        );
    }
  });

  it("gives every item that the all-Japan file holds its distribution", () => {
    const has = new Set(tables.contextDistributions.map(({ item_id }) => item_id));
    for (const { id, role, ssdse, formula } of items) {
      if (role === "input") continue;
      const terms = formula ? [...formula.numerator, ...formula.denominator] : [id];
      const held = terms.every((term) => {
        const item = byId.get(term.replace("-", ""));
        return [item, ...(item?.first_of ?? []).map((name) => byId.get(name))].some(
          (own) => own?.ssdse !== undefined,
        );
      });
      expect(has.has(id), id).toBe(held || ssdse !== undefined);
    }
  });

  it("adds wards and classes up to the city, where a note names the parts", () => {
    let sums = 0;
    for (const row of tables.context.filter(({ role }) => role === "input")) {
      const parts = /^sum of (?:the wards: |classes )(.+?)(?:;|$)/u.exec(row.note_en)?.[1];
      if (parts === undefined) continue;
      const total = (parts.match(/\d+(\.\d+)?/gu) ?? []).reduce(
        (sum, part) => sum + Number(part),
        0,
      );
      expect(total, `${row.item_id} ${row.municipality_code} ${row.year}`).toBe(row.value);
      sums += 1;
    }
    expect(sums).toBeGreaterThan(10);
    // Wards stand under no code of their own.
    for (const { municipality_code } of tables.context) expect(CITIES).toContain(municipality_code);
  });

  it("stands in no table of the plans", () => {
    const ids = new Set(tables.contextItems.map(({ item_id }) => item_id));
    for (const { measure, indicator_id } of tables.comparisons)
      expect([measure.startsWith("context"), ids.has(indicator_id)]).toEqual([false, false]);
    for (const { id } of tables.indicators) expect(ids.has(id)).toBe(false);
  });
});
