import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Bench, Line } from "./line.ts";

const MUNICIPALITIES = 400;
const DRAWN = 120;
const THREAD = new URL("../../thread.mjs", import.meta.url);
const SCRIPT = "commands/bench/profiles-worker.ts";

/** Profiles as PDF on all cores, once every thread has its tables and its fonts. */
export async function profilesOnAllCores({ progress }: Bench): Promise<Line[]> {
  const of = availableParallelism();
  progress(`${DRAWN} profiles on ${of} threads`);
  const workers = Array.from({ length: of }, (_, at) => {
    const workerData = { script: SCRIPT, count: MUNICIPALITIES, at, of, most: DRAWN };
    return new Worker(THREAD, { workerData });
  });
  const all = () => Promise.all(workers.map((worker) => once(worker, "message")));
  await all();
  const started = performance.now();
  const before = process.cpuUsage();
  const done = all();
  for (const worker of workers) worker.postMessage("go");
  await done;
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  const rate = (DRAWN / wallMs) * 1000;
  return [
    {
      part: "profiles",
      name: `${DRAWN} profiles on ${of} threads`,
      wallMs,
      cpuMs: (user + system) / 1000,
      peakMb: null,
      remark: `${rate.toFixed(1)} a second`,
    },
  ];
}
