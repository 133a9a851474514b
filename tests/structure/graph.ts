import type { Import } from "./source.ts";

/** Files by what they import. */
function byFile(imports: readonly Import[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

/** Each loop of imports once: `a.ts → b.ts → a.ts`. */
export function cycles(imports: readonly Import[]): string[] {
  const graph = byFile(imports);
  const done = new Set<string>();
  const path: string[] = [];
  const found: string[] = [];
  const walk = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return found;
}

/** Everything that the files reach when the code runs, with the way to it. */
export function reached(files: readonly string[], imports: readonly Import[]): Map<string, string> {
  const graph = byFile(imports.filter(({ types }) => !types));
  const ways = new Map<string, string>();
  const walk = (file: string, way: string): void => {
    if (ways.has(file)) return;
    ways.set(file, way);
    for (const next of graph.get(file) ?? []) walk(next, `${way} → ${next}`);
  };
  for (const file of files) walk(file, file);
  return ways;
}
