import { type Cost, measureScript, middle } from "./cost.ts";
import type { Bench, Line } from "./line.ts";
import { exponent } from "./stats.ts";

const SIZES = [100, 400, 1741];
const SCRIPT = ["src/thread.mjs", "commands/bench/tables-worker.ts"];

/** Rows, comparisons and audit of made-up Japans, each run in a process of its own. */
export async function scale({ runs, progress }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const size of SIZES) {
    const costs: (Cost & { rows: number })[] = [];
    for (let run = 0; run < Math.min(runs, 3); run++) {
      progress(`Rows of ${size} municipalities`);
      const { out } = await measureScript([...SCRIPT, String(size), "1"]);
      costs.push(JSON.parse(out) as Cost & { rows: number });
    }
    lines.push({
      part: "scale",
      name: `tables of ${size} municipalities`,
      ...middle(costs),
      remark: `${costs[0]?.rows} indicator rows`,
    });
  }
  const last = lines.at(-1);
  if (last !== undefined) {
    const power = (of: (line: Line) => number | null) =>
      exponent(SIZES.map((size, i) => [size, of(lines[i] ?? last) ?? Number.NaN])).toFixed(2);
    last.remark += `; time grows as n^${power((line) => line.wallMs)}, CPU n^${power((line) => line.cpuMs)}, memory n^${power((line) => line.peakMb)}`;
  }
  return lines;
}
