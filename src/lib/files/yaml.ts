import { isNode, LineCounter } from "yaml";
import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { describeIssue } from "./issue.ts";
import { openYaml } from "./yaml-limits.ts";

type Path = readonly PropertyKey[];

export interface YamlReading<T> {
  /** What fits the schema; list entries that do not are left out. Null where nothing can be used. */
  value: T | null;
  problems: Problem[];
  /** The problem with the line of the key that its column names, counted in `value`. */
  locate(problem: Problem): Problem;
}

/** The value of a YAML file, and every problem with its line and the path of its key. */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): YamlReading<z.infer<Schema>> {
  const counter = new LineCounter();
  const { document, raw, faults } = openYaml(text, counter);
  const wide = wideSigns(file, text);
  if (faults.length > 0) {
    const problems = faults.map(({ message, line }) => ({
      code: "yaml-malformed",
      file,
      line,
      column: "",
      message: `${message.split("\n")[0]?.replace(/ at line [\s\S]*/u, "")}. Fix the YAML.`,
    }));
    return { value: null, problems: [...wide, ...problems], locate: (problem) => problem };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [], locate: locateIn(new Map()) };
  const paths = result.error.issues.map(({ path }) => path);
  const { value, positions } = leftEntries(raw, paths);
  return {
    value: schema.safeParse(value).data ?? null,
    problems: [
      ...wide,
      ...result.error.issues.map((issue) => {
        const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
        const path = unknown === undefined ? issue.path : [...issue.path, unknown];
        const said = describeIssue(issue, at(raw, issue.path));
        return { code: "yaml-invalid", file, line: lineOf(path), column: path.join("."), ...said };
      }),
    ],
    locate: locateIn(positions),
  };

  function locateIn(positions: Positions): (problem: Problem) => Problem {
    return (problem) => {
      const path = inFile(
        problem.column.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        positions,
      );
      return { ...problem, line: lineOf(path), column: path.join(".") };
    };
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

/** Lines that begin with a full-width space or have a full-width colon or space behind their key. */
function wideSigns(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, i) => {
    const [, indent, , sign] = WIDE_SIGN.exec(content) ?? [];
    const found = indent ?? sign;
    if (found === undefined) return [];
    const name = found.includes("：") ? "colon （：）" : "space （　）";
    const message = `The line holds a full-width ${name} where YAML takes a half-width one. Type it again in half-width.`;
    return [{ code: "yaml-full-width", file, line: i + 1, column: "", message }];
  });
}

const WIDE_SIGN = /^ *(　)|^ *(?:- )?([A-Za-z_]+)(：|　|:　)/u;

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
