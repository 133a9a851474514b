import { writeSync } from "node:fs";
import { runRows } from "../../../tests/run-rows.ts";
import { openProject } from "../../open.ts";
import { readCodes } from "../../plans/code-list.ts";
import { TABLE_NAMES } from "../../tables/columns.ts";
import { csvBytes } from "../../tables/csv.ts";
import { madeUpJapan } from "./japan.ts";

/** Builds every table of a made-up Japan and its CSV. Prints what that took as one line of JSON. */
const [count = "100", seed = "1"] = process.argv.slice(2);
const size = { count: Number(count), seed: Number(seed) };
const project = madeUpJapan(await openProject("data"), await readCodes("data"), size);
const started = performance.now();
const before = process.cpuUsage();
const { tables } = runRows(project);
const bytes = TABLE_NAMES.reduce((sum, name) => sum + csvBytes(name, tables).length, 0);
const { user, system } = process.cpuUsage(before);
const result = {
  rows: tables.indicators.length,
  bytes,
  wallMs: performance.now() - started,
  cpuMs: (user + system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
writeSync(1, `${JSON.stringify(result)}\n`);
