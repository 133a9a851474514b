import { isNode, LineCounter } from "yaml";
import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { describeIssue } from "./issue.ts";
import { wideSigns, withoutWideSigns } from "./wide-signs.ts";
import { openYaml } from "./yaml-limits.ts";

type Path = readonly PropertyKey[];

export interface YamlReading<T> {
  /** What fits the schema; list entries that do not are left out. Null where nothing can be used. */
  value: T | null;
  problems: Problem[];
  /** The problem with the line of the key that its column names, counted in `value`. */
  locate(problem: Problem): Problem;
}

/**
 * The value of a YAML file, and every problem with its line and the path of its key. Where full-width
 * signs make it wrong, what else is wrong is said of the file as it is meant.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): YamlReading<z.infer<Schema>> {
  const reading = readYaml(file, text, schema);
  const wide = reading.problems.length === 0 ? [] : wideSigns(file, text);
  if (wide.length === 0) return reading;
  const meant = readYaml(file, withoutWideSigns(text), schema);
  return { ...meant, problems: [...wide, ...meant.problems] };
}

function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): YamlReading<z.infer<Schema>> {
  const counter = new LineCounter();
  const { document, raw, faults } = openYaml(text, counter);
  if (faults.length > 0) {
    const problems = faults.map(({ key: column, ...said }) => ({
      ...{ code: "yaml-malformed", file, column },
      ...said,
    }));
    return { value: null, problems, locate: (problem) => problem };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [], locate: locateIn(new Map()) };
  const paths = result.error.issues.map(({ path }) => path);
  const { value, positions } = leftEntries(raw, paths);
  return {
    value: schema.safeParse(value).data ?? null,
    problems: result.error.issues.map((issue) => {
      const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = unknown === undefined ? issue.path : [...issue.path, unknown];
      const said = describeIssue(issue, at(raw, issue.path));
      return { code: "yaml-invalid", file, ...placeOf(path), ...said };
    }),
    locate: locateIn(positions),
  };

  function locateIn(positions: Positions): (problem: Problem) => Problem {
    return (problem) => {
      const path = inFile(
        problem.column.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        positions,
      );
      return { ...problem, ...placeOf(path) };
    };
  }

  function placeOf(path: Path) {
    const entries = entryNames(raw, path);
    const named = entries.some((name) => name !== "") ? { entries } : {};
    return { line: lineOf(path), column: path.join("."), ...named };
  }

  /** The line of the deepest part of the path that the file has. */
  function lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const node = document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  }
}

/** What the entries of lists on a path call themselves, for readers who do not count them. */
function entryNames(raw: unknown, path: Path): string[] {
  return path.flatMap((key, i) => {
    if (typeof key !== "number") return [];
    const entry = at(raw, path.slice(0, i + 1));
    const name = NAMES.map((own) => at(entry, [own])).find((own) => typeof own === "string");
    return [typeof name === "string" ? name : ""];
  });
}

const NAMES = ["id", "row", "name", "plan"];

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, key)?.value
        : undefined,
    value,
  );
}

/** Path of a list → for each entry that is left, its place in the file. */
type Positions = Map<string, number[]>;

/** The value without the outermost list entries in which the paths lie. */
function leftEntries(raw: unknown, paths: readonly Path[]) {
  const dropped = new Map<string, Set<PropertyKey>>();
  for (const path of paths) {
    const depth = path.findIndex((key) => typeof key === "number");
    const index = path[depth];
    if (index === undefined) continue;
    const list = path.slice(0, depth).join(".");
    dropped.set(list, (dropped.get(list) ?? new Set()).add(index));
  }
  const positions: Positions = new Map();
  return { value: prune(raw, []), positions };

  function prune(value: unknown, path: Path): unknown {
    const key = path.join(".");
    if (Array.isArray(value)) {
      const left = [...value.keys()].filter((i) => !dropped.get(key)?.has(i));
      positions.set(key, left);
      return left.map((i) => value[i]);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, prune(child, [...path, name])]),
    );
  }
}

function inFile(path: Path, positions: Positions): Path {
  const depth = path.findIndex((key) => typeof key === "number");
  const left = positions.get(path.slice(0, Math.max(depth, 0)).join("."));
  return path.map((key, i) => (i === depth ? (left?.[Number(key)] ?? key) : key));
}
