import { parse } from "yaml";
import { withoutEntries } from "../lib/files/yaml-edit.ts";
import type { Change, DataText } from "./data-texts.ts";
import { caveatLines, unusedTranslations, withoutRows } from "./removal-lines.ts";
import { CODE_HEADS } from "./renaming.ts";

type Path = (string | number)[];

/** What is to go. */
export interface Removal {
  plans: readonly string[];
  /** The code, where the municipality goes too. */
  code: string | null;
}

/** The plan of a row's id: `town-2026` of `town-2026-012`. */
const planOf = (row: string) => row.replace(/-\d{3,}$/u, "");

/**
 * The changes that take plans away with all that rests on them: members of measures, and measures
 * that are left with one municipality, with the headlines that name them; links, corrections,
 * overrides, short names, translations; of a municipality its line, its values and its gaps;
 * briefings' words and settings.
 * @param places codes by plan, to see which measures still compare
 */
export function removed(
  texts: readonly DataText[],
  removal: Removal,
  places: ReadonlyMap<string, string>,
): Change[] {
  const isGone = (row: unknown) => removal.plans.includes(planOf(String(row)));
  const measures = texts.find(({ file }) => file === MEASURES)?.text ?? "[]";
  const list = (parse(measures) ?? []) as Entry[];
  const members = list.flatMap((one, i) => membersOf(one, i, isGone, places));
  const whole = members.flatMap(([at, ...inside]) => (inside.length === 0 ? [Number(at)] : []));
  const gone = { ...removal, isGone, members, measures: whole.map((at) => list[at]?.id ?? "") };
  // A path of a member has three steps, that of a whole measure one.
  const lose = members.filter((path) => path.length > 1);
  const reread = new Set(lose.map(([at]) => list[Number(at)]?.id ?? ""));
  const changes = texts.flatMap(({ file, text }): Change[] => {
    const after = isOwn(file, removal) ? null : edited(file, text, gone);
    const lines = file === MEASURES ? caveatLines(after ?? "", reread) : [];
    return after === text ? [] : [{ file, text, after, reread: lines }];
  });
  return [...changes, ...unusedTranslations(texts, changes)];
}

/** What goes, and what depends on it. */
interface Gone extends Removal {
  isGone(row: unknown): boolean;
  /** Members of measures, and measures that are left with one municipality. */
  members: readonly Path[];
  /** Ids of those measures, which headlines may name. */
  measures: readonly string[];
}

const MEASURES = "data/measures.yaml";

/** Files that are of nothing else: the folders of the plans, words of their briefings. */
function isOwn(file: string, { plans, code }: Removal): boolean {
  const starts = [
    ...plans.flatMap((id) => [`data/plans/${id}/`, `data/commentary/progress-${id}.`]),
    ...(code === null ? [] : [`data/commentary/municipality-${code}.`]),
  ];
  return starts.some((start) => file.startsWith(start));
}

function edited(file: string, text: string, gone: Gone): string {
  if (file.endsWith(".csv")) return withoutNamed(file, text, gone);
  if (!file.endsWith(".yaml")) return text;
  const { plans } = gone;
  const superseding = new RegExp(
    `^supersedes: *["']?(?:${plans.join("|")})["']? *(?:#.*)?\\n`,
    "gmu",
  );
  const plain = plans.length === 0 ? text : text.replace(superseding, "");
  return withoutEntries(plain, pathsIn(file, parse(plain), gone));
}

function pathsIn(file: string, content: unknown, gone: Gone): readonly Path[] {
  const { plans, code, isGone, measures } = gone;
  if (file === MEASURES) return gone.members;
  const name = file.split("/").at(-1) ?? "";
  const list = Array.isArray(content) ? (content as Entry[]) : [];
  if (file === "data/links.yaml") return list.flatMap((one, i) => rowsOf(one, [i], isGone, 2));
  if (file === "data/corrections.yaml")
    return where(list, ({ plan }) => plans.includes(plan ?? ""));
  if (file === "data/policy-gaps.yaml") return where(list, (one) => one.municipality === code);
  if (name === "settings.yaml") return briefingsIn(content, plans, code);
  if (!name.startsWith("taxonomy")) return [];
  const { headlines = [] } = (content ?? {}) as { headlines?: Entry[] };
  return [
    ...where(headlines, ({ measure }) => measures.includes(measure ?? "")).map((path) => [
      "headlines",
      ...path,
    ]),
    ...OVERRIDES.flatMap((path) => {
      const found = path.reduce<unknown>((inner, key) => (inner as Nested)?.[key], content);
      const entries = Array.isArray(found) ? (found as Entry[]) : [];
      return entries.flatMap((one, i) => rowsOf(one, [...path, i], isGone, 1));
    }),
  ];
}

type Nested = Record<string, unknown> | undefined;
interface Entry {
  id?: string;
  measure?: string;
  plan?: string;
  municipality?: string;
  rows?: unknown[];
  members?: { row?: unknown; conversion?: { row?: unknown }[] }[];
}

/** Where a file of themes names rows. */
const OVERRIDES = [["overrides"], ["logic", "overrides"], ["policies", "overrides"]];

function where(list: readonly Entry[], isMeant: (one: Entry) => boolean): Path[] {
  return list.flatMap((one, i) => (isMeant(one) ? [[i]] : []));
}

/** The rows that go, or the whole entry where fewer than `least` would be left. */
function rowsOf(
  { rows = [] }: Entry,
  path: Path,
  isGone: (row: unknown) => boolean,
  least: number,
): Path[] {
  const gone = rows.flatMap((row, i) => (isGone(row) ? [[...path, "rows", i]] : []));
  if (gone.length === 0) return [];
  return rows.length - gone.length < least ? [path] : gone;
}

/** Members that go themselves or divide by a row that goes; all where one municipality is left. */
function membersOf(
  { members = [] }: Entry,
  at: number,
  isGone: (row: unknown) => boolean,
  places: ReadonlyMap<string, string>,
): Path[] {
  const goes = ({ row, conversion = [] }: (typeof members)[number]) =>
    isGone(row) || conversion.some((step) => step.row !== undefined && isGone(step.row));
  if (!members.some(goes)) return [];
  const left = members.filter((member) => !goes(member)).map(({ row }) => planOf(String(row)));
  const codes = new Set(left.map((plan) => places.get(plan) ?? plan));
  if (codes.size < 2) return [[at]];
  return members.flatMap((member, i) => (goes(member) ? [[at, "members", i]] : []));
}

function briefingsIn(content: unknown, plans: readonly string[], code: string | null): Path[] {
  const named = (content as { briefings?: unknown[] } | null)?.briefings ?? [];
  const own = [...plans.map((id) => `progress-${id}`), `municipality-${code}`];
  return named.flatMap((name, i) => (own.includes(String(name)) ? [["briefings", i]] : []));
}

/** A table without the rows that name what goes. */
function withoutNamed(file: string, text: string, { code, isGone }: Gone): string {
  if (file.startsWith("data/plans/")) return text;
  const isShort = file === "data/short-names.csv";
  return withoutRows(text, ({ cells }, header) => {
    const column = header.findIndex((head) =>
      isShort ? ["row", "指標の識別子"].includes(head) : CODE_HEADS.includes(head),
    );
    const cell = cells[column];
    return cell !== undefined && (isShort ? isGone(cell) : cell === code);
  });
}
