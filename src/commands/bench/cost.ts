import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cpuOf, watchMemory } from "./processes.ts";
import { median } from "./stats.ts";

/** What one run took. */
export interface Cost {
  wallMs: number;
  cpuMs: number | null;
  /** Peak of resident memory in MB. */
  peakMb: number | null;
}

/** Written by the measured process itself as it ends: no other way tells its peak memory everywhere. */
const PROBE = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_FILE, JSON.stringify(process.resourceUsage())));`;
const PROBE_URL = `data:text/javascript,${encodeURIComponent(PROBE)}`;

/**
 * Runs a script of the project as a process of its own.
 * @throws Error with what it printed where it fails
 */
export async function measureScript(args: readonly string[]): Promise<Cost & { out: string }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "usage.json");
  const started = performance.now();
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", PROBE_URL, ...args],
      { env: { ...process.env, BENCH_FILE: file }, maxBuffer: 2 ** 28 },
    );
    const wallMs = performance.now() - started;
    const usage = JSON.parse(await readFile(file, "utf8")) as NodeJS.ResourceUsage;
    const cpuMs = (usage.userCPUTime + usage.systemCPUTime) / 1000;
    return { wallMs, cpuMs, peakMb: usage.maxRSS / 1024, out: stdout };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs another program to its end. @throws Error where it fails. */
export async function measureProgram(command: string, args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const before = await cpuOf("ended");
  const child = spawn(command, args, { stdio: "ignore" });
  const memory = watchMemory(child.pid ?? 0);
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`)),
    );
  });
  const wallMs = performance.now() - started;
  const after = await cpuOf("ended");
  const cpuMs = before === null || after === null ? null : after - before;
  return { wallMs, cpuMs, peakMb: memory.stop() };
}

/** The middle of several runs, each part by itself. */
export function middle(costs: readonly Cost[]): Cost {
  const of = (part: "cpuMs" | "peakMb") => {
    const values = costs.map((cost) => cost[part]).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  return {
    wallMs: median(costs.map(({ wallMs }) => wallMs)),
    cpuMs: of("cpuMs"),
    peakMb: of("peakMb"),
  };
}

/** The median of the ratios of the rounds, each of which ran both side by side. */
export function ratio(ours: readonly Cost[], theirs: readonly Cost[]): number {
  return median(ours.map(({ wallMs }, i) => wallMs / (theirs[i]?.wallMs ?? Number.NaN)));
}
