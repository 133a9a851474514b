import { writeSync } from "node:fs";
import { csvForMachines } from "../../exports/csv.ts";
import { runPipeline } from "../../pipeline.ts";
import { readCodes } from "../../plans/code-list.ts";
import { loadProject } from "../../plans/load.ts";
import { REPORT_TABLES, TABLES } from "../../tables/list.ts";
import { madeUpJapan } from "./japan.ts";

/** Builds every table of a made-up Japan and its CSV. Prints what that took as one line of JSON. */
const [count = "100", seed = "1"] = process.argv.slice(2);
const size = { count: Number(count), seed: Number(seed) };
const project = madeUpJapan(await loadProject("data"), await readCodes("data"), size);
const started = performance.now();
const before = process.cpuUsage();
const { tables } = runPipeline(project);
const bytes = REPORT_TABLES.reduce(
  (sum, name) => sum + csvForMachines(TABLES[name], tables[name]).length,
  0,
);
const { user, system } = process.cpuUsage(before);
const result = {
  rows: tables.indicators.numRows(),
  bytes,
  wallMs: performance.now() - started,
  cpuMs: (user + system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
writeSync(1, `${JSON.stringify(result)}\n`);
