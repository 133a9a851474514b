import { applyScale, convertUnit, normalizeUnit } from "../src/notation/unit.ts";
import type { TypedRow } from "../src/reading/output/typed.ts";
import type { KeyRow } from "./reading-key.ts";

/** Rows of one label on one line, or of parts on lines one below another: the series of one indicator. */
export interface Group {
  label: string;
  line: number;
  rows: TypedRow[];
  certain: boolean;
}

export function groupsOf(rows: TypedRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const part = row.series !== "" && last?.rows.at(-1)?.series !== "";
    const same = last?.label === row.label && (part || last?.line === row.line);
    const group = same ? last : { label: row.label, line: row.line, rows: [], certain: false };
    group.rows.push(row);
    group.certain ||= row.certainty === "certain";
    if (!same) groups.push(group);
  }
  return groups;
}

/** Each key row with the group that stands for it, and the groups that stand for none. */
export function matchRows(keys: KeyRow[], groups: Group[]) {
  const open = new Set(groups);
  const pairs = keys.map((key) => {
    let best: Group | undefined;
    let most = 0.55;
    for (const group of open) {
      const alike = similarity(key.label, group.label);
      const near = key.line === group.line ? 0.3 : 0;
      const score = alike < 0.5 ? 0 : alike + near + (faults(key, group).length === 0 ? 0.3 : 0);
      if (score > most) [best, most] = [group, score];
    }
    if (best) open.delete(best);
    return { key, group: best };
  });
  return { pairs, invented: [...open] };
}

/** What is wrong in a row: the names of its faulty parts. */
export function faults(key: KeyRow, { rows }: Group): string[] {
  const change = key.targetType.startsWith("change_");
  const values = (part: "baseline" | "target" | "latest") =>
    rows.flatMap((row) => {
      const { value } = row[part];
      // A change is in percent, whatever the row counts in; so is the unit that its key names.
      return value === null ? [] : [change ? value : inBase(value, row.unit)];
    });
  const baseline = values("baseline");
  const target = values("target");
  const found: string[] = [];
  const own = (list: string[]) => list.map((part) => inBase(numberOf(part), key.unit));
  const fits = (read: number[], wanted: string[]) => alike(read, own(wanted), wanted.map(numberOf));
  const swapped =
    key.baseline.length > 0 && fits(baseline, key.target) && fits(target, key.baseline);
  if (!fits(baseline, key.baseline)) found.push(swapped ? "swapped" : "baseline");
  if (key.targetType !== "range" && !fits(target, key.target) && !swapped) found.push("target");
  const type = rows[0]?.target.type ?? "none";
  if (key.targetType !== "" && type !== key.targetType) found.push("target type");
  if (key.latest.length > 0 && !fits(values("latest"), key.latest)) found.push("latest");
  const year = (part: "baseline" | "target") => rows.find((row) => row[part].year)?.[part].year;
  const [from, to] = [year("baseline"), year("target")];
  if (
    from &&
    key.baselineYear !== "" &&
    key.baseline.length > 0 &&
    from !== Number(key.baselineYear)
  )
    found.push("baseline year");
  if (to && key.targetYear !== "" && to !== Number(key.targetYear)) found.push("target year");
  return found;
}

const numberOf = (text: string): number => {
  const [top = "", bottom] = text.split("/");
  return bottom ? Number(top) / Number(bottom) : Number(top);
};

/** A value without the scale of its unit: 3 万人 is 30,000. */
function inBase(value: number, unit: string): number {
  const scale = /^(千億|百億|十億|千万|百万|十万|兆|億|万|千|百)/u.exec(normalizeUnit(unit))?.[0];
  if (!scale) return value;
  return convertUnit(value, applyScale(scale, "件"), "件") ?? value;
}

/** The same set of values; a repeated value (one target for two series) counts once. */
function alike(read: number[], wanted: number[], bare: number[]): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  const holds = (list: number[]) =>
    read.every((value) => list.some((other) => near(value, other))) &&
    list.every((value) => read.some((other) => near(value, other)));
  return holds(wanted) || holds(bare);
}

const plain = (label: string): string =>
  label.normalize("NFKC").replace(/[\s()（）「」『』・、,.~～:：\-―–]/gu, "");

/** How alike two labels are, from 0 to 1, by the pairs of letters that they share. */
function similarity(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  if (left === "" || right === "") return 0;
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.includes(short) && short.length >= 3) return 0.7 + (0.3 * short.length) / long.length;
  const pairs = (text: string) => new Set(Array.from(text, (_, at) => text.slice(at, at + 2)));
  const [one, two] = [pairs(left), pairs(right)];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return (2 * shared) / (one.size + two.size);
}
