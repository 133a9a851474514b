import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
/** Asking costs the asked processes time too. */
const EVERY_MS = 200;

/** The fields of /proc/PID/stat behind the name: 1 parent, 11–12 own time, 13–14 of ended children. */
function statOf(pid: string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** A process and all below it. */
function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/u.test(entry))) {
    const parent = Number(statOf(name)?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(below)];
  return below(pid);
}

/** Milliseconds of processor time of a tree of processes, or of this one's ended children. */
export async function cpuOf(of: number | "ended"): Promise<number | null> {
  if (process.platform !== "linux") return null;
  if (of === "ended") {
    const [user = 0, system = 0] = (statOf("self") ?? []).slice(13, 15).map(Number);
    return (user + system) * TICK_MS;
  }
  const ticks = treeOf(of).flatMap((pid) => (statOf(String(pid)) ?? []).slice(11, 15).map(Number));
  return ticks.reduce((sum, part) => sum + part, 0) * TICK_MS;
}

/** Memory in MB; what processes share counts once, divided among them. */
async function memoryOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+) kB/mu.exec(text)?.[1] ?? 0) / 1024;
}

/** Looks at the memory of a tree of processes until stopped; null where the system does not tell. */
export function watchMemory(pid: number): { stop(): number | null } {
  if (process.platform !== "linux") return { stop: () => null };
  let peak = 0;
  const timer = setInterval(async () => {
    const parts = await Promise.all(treeOf(pid).map(memoryOf));
    peak = Math.max(
      peak,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}
