import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one run of a command took. */
export interface Cost {
  wallMs: number;
  cpuMs: number;
  /** Peak of resident memory in MB. */
  peakMb: number;
}

/** Written by the measured process itself as it ends: no other way tells its peak memory everywhere. */
const PROBE = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_FILE, JSON.stringify(process.resourceUsage())));`;

/** Runs `src/cli.ts` with arguments as a process of its own. @throws Error where it fails. */
export async function measureCommand(args: readonly string[]): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "usage.json");
  const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`;
  const started = performance.now();
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        ["--import", "tsx", "--import", probe, "src/cli.ts", ...args],
        { env: { ...process.env, BENCH_FILE: file }, stdio: ["ignore", "ignore", "pipe"] },
      );
      let errors = "";
      child.stderr.on("data", (text) => {
        errors += text;
      });
      child.on("error", reject);
      child.on("close", (code) =>
        code === 0
          ? resolve()
          : reject(new Error(`${args.join(" ")} ended with ${code}:\n${errors}`)),
      );
    });
    const wallMs = performance.now() - started;
    const usage = JSON.parse(await readFile(file, "utf8")) as NodeJS.ResourceUsage;
    const cpuMs = (usage.userCPUTime + usage.systemCPUTime) / 1000;
    return { wallMs, cpuMs, peakMb: usage.maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The middle of several runs, each part by itself. */
export async function median(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i++) costs.push(await run());
  const middle = (part: keyof Cost) =>
    costs.map((cost) => cost[part]).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { wallMs: middle("wallMs"), cpuMs: middle("cpuMs"), peakMb: middle("peakMb") };
}
