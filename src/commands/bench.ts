import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Terminal } from "../lib/terminal.ts";
import { againstBrowsers } from "./bench/against-browsers.ts";
import { againstTypst } from "./bench/against-typst.ts";
import { wholeCommands } from "./bench/commands.ts";
import { type Bench, type Line, table } from "./bench/line.ts";
import { profilesOnAllCores } from "./bench/profiles.ts";
import { scale } from "./bench/scale.ts";
import { readChoices } from "./options.ts";

const PARTS = {
  commands: wholeCommands,
  against: againstBrowsers,
  typst: againstTypst,
  scale,
  profiles: profilesOnAllCores,
} as const satisfies Record<string, (bench: Bench) => Promise<Line[]>>;
const NAMES = ["commands", "against", "typst", "scale", "profiles"] as const;

export const help = `npm run bench -- [options]

Measures time, CPU and memory, the median of several runs; what is compared runs side by side.
Plan documents are read from PLANS_DIR, else data/raw/; a line for which something is missing is
left out, with a message.

  --part NAME  this part alone (repeatable)
               commands  start-up, check, report, ingest
               against   the report beside Chromium and WeasyPrint printing the same briefings
               typst     one profile beside Typst compiling the same content
               scale     tables of 100, 400 and 1741 made-up municipalities
               profiles  profiles of a made-up Japan on all cores
  --runs N     runs of each line (3)
  --json FILE  also write the figures there`;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      part: { type: "string", multiple: true },
      runs: { type: "string", default: "3" },
      json: { type: "string" },
    },
  });
  const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const lines: Line[] = [];
  try {
    for (const name of readChoices("part", values.part, NAMES)) {
      const progress = (line: string) => terminal.progress(line);
      lines.push(...(await PARTS[name]({ runs, folder, progress })));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const line of table(lines)) terminal.out(line);
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length };
  terminal.out(`${machine.cores} × ${machine.cpu}, Node ${machine.node}, median of ${runs}`);
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ machine, runs, lines }, null, 2)}\n`);
  return 0;
}
