import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeLongPdf } from "./bench-pdf.ts";
import { type Cost, measureCommand, median } from "./bench-process.ts";
import type { Terminal } from "./terminal.ts";

export const help = `npm run bench -- [options]

Measures whole commands as processes of their own, the median of several runs: time, CPU, memory.
Plan documents are read from PLANS_DIR, else data/raw/; without them that line is left out.

  --runs N     runs of each command (3)
  --json FILE  also write the figures there`;

interface Line extends Cost {
  name: string;
}

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: "string", default: "3" }, json: { type: "string" } },
  });
  const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const lines: Line[] = [];
  try {
    const pdf = join(folder, "long.pdf");
    await writeLongPdf(pdf, 300);
    const documents = await planDocuments();
    const commands: [string, string[]][] = [
      ["start-up: --help", ["--help"]],
      ["check", ["check"]],
      ["report, one language", ["report", "--lang", "ja", "--out", join(folder, "ja")]],
      ["report, both languages", ["report", "--out", join(folder, "both")]],
      ["ingest, PDF of 300 pages", ["ingest", pdf]],
    ];
    if (documents.length > 0)
      commands.push([`ingest, ${documents.length} plan texts`, ["ingest", ...documents]]);
    for (const [name, command] of commands) {
      terminal.progress(`Measuring ${name}`);
      lines.push({ name, ...(await median(runs, () => measureCommand(command))) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const line of table(lines)) terminal.out(line);
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    runs,
  };
  terminal.out(`${machine.cores} × ${machine.cpu}, Node ${machine.node}, median of ${runs}`);
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ machine, lines }, null, 2)}\n`);
  return 0;
}

async function planDocuments(): Promise<string[]> {
  const folder = process.env.PLANS_DIR ?? "data/raw";
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(folder, name));
}

function table(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const cell = (value: number) => value.toFixed(0).padStart(9);
  return [
    `${"".padEnd(width)}${"wall ms".padStart(9)}${"CPU ms".padStart(9)}${"peak MB".padStart(9)}`,
    ...lines.map(
      ({ name, wallMs, cpuMs, peakMb }) =>
        `${name.padEnd(width)}${cell(wallMs)}${cell(cpuMs)}${cell(peakMb)}`,
    ),
  ];
}
