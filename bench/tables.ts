import { collectSooner } from "../src/lib/heap.ts";
import { openProject } from "../src/open.ts";
import { runPipeline } from "../src/pipeline.ts";
import { readCodes } from "../src/plans/code-list.ts";
import { csvBlocks } from "../src/tables/csv.ts";
import { REPORT_TABLES, TABLES } from "../src/tables/list.ts";
import { madeUpJapan } from "./japan.ts";

/** Makes every table of a made-up Japan and its CSV, to be measured as a process of its own. */
collectSooner();
const count = Number(process.argv[2] ?? "100");
const project = madeUpJapan(await openProject("data"), await readCodes("data"), { count, seed: 1 });
const { tables } = runPipeline(project);
let bytes = 0;
for (const name of REPORT_TABLES)
  for (const block of csvBlocks(TABLES[name], tables[name])) bytes += Buffer.byteLength(block);
process.stdout.write(`${tables.indicators.numRows()} indicator rows, ${bytes} bytes\n`);
