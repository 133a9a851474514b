import { openProject } from "../src/open.ts";
import { readCodes } from "../src/plans/code-list.ts";
import { TABLE_NAMES } from "../src/tables/columns.ts";
import { csvBytes } from "../src/tables/csv.ts";
import { runRows } from "../tests/run-rows.ts";
import { madeUpJapan } from "./japan.ts";

/** Makes every table of a made-up Japan and its CSV, to be measured as a process of its own. */
const count = Number(process.argv[2] ?? "100");
const project = madeUpJapan(await openProject("data"), await readCodes("data"), { count, seed: 1 });
const { tables } = runRows(project);
const bytes = TABLE_NAMES.reduce((sum, name) => sum + csvBytes(name, tables).length, 0);
process.stdout.write(`${tables.indicators.length} indicator rows, ${bytes} bytes\n`);
