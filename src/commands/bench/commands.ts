import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Cost, measureScript, middle } from "./cost.ts";
import type { Bench, Line } from "./line.ts";
import { writeLongPdf } from "./long-pdf.ts";

const PAGES = 300;

/** The commands as processes of their own. */
export async function wholeCommands({ runs, folder, progress }: Bench): Promise<Line[]> {
  const pdf = join(folder, "long.pdf");
  await writeLongPdf(pdf, PAGES);
  const documents = await planDocuments();
  if (documents.length === 0) progress("There are no plan documents: their line is left out.");
  const commands: [string, string[]][] = [
    ["start-up: --help", ["--help"]],
    ["check", ["check"]],
    ["report, both languages", ["report", "--out", join(folder, "both")]],
    [`ingest, PDF of ${PAGES} pages`, ["ingest", pdf]],
    ...(documents.length === 0
      ? []
      : [
          [`ingest, ${documents.length} plan texts`, ["ingest", ...documents]] as [
            string,
            string[],
          ],
        ]),
  ];
  const lines: Line[] = [];
  for (const [name, command] of commands) {
    progress(`Measuring ${name}`);
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run++)
      costs.push(await measureScript(["src/start.mjs", ...command]));
    lines.push({ part: "commands", name, ...middle(costs) });
  }
  return lines;
}

async function planDocuments(): Promise<string[]> {
  const folder = process.env.PLANS_DIR ?? "data/raw";
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(folder, name));
}
