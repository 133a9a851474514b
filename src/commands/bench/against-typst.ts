import { join } from "node:path";
import { FONT_NAMES, fontFile } from "../../lib/pdf/fonts.ts";
import { renderBriefing } from "../../lib/pdf/render.ts";
import { profiles } from "./content.ts";
import { type Cost, middle, ratio } from "./cost.ts";
import type { Bench, Line } from "./line.ts";
import { briefingTypst } from "./typst-markup.ts";

/** Profiles drawn before the clock starts, in both programs. */
const WARM_UP = 4;
const EACH_RUN = 4;

/**
 * Profiles of a made-up Japan in a warm process: made by this engine, and compiled by Typst from the
 * same texts, tables and charts. Every profile is new to both, as in a run over many municipalities.
 */
export async function againstTypst({ runs, folder, progress }: Bench): Promise<Line[]> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontPaths = FONT_NAMES.map(fontFile);
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
  const { codes, fonts, briefing } = await profiles(WARM_UP + runs * EACH_RUN);
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (const [i, code] of codes.entries()) {
    progress(`Profile ${i + 1}/${codes.length} against Typst`);
    const content = briefing(code);
    const { main, pictures } = briefingTypst(content);
    for (const [path, svg] of pictures) compiler.mapShadow(join(folder, path), Buffer.from(svg));
    const typst = await timed(async () => compiler.pdf({ mainFileContent: main }));
    for (const path of pictures.keys()) compiler.unmapShadow(join(folder, path));
    const engine = await timed(() => renderBriefing(content, fonts));
    if (i < WARM_UP) continue;
    ours.push(engine);
    theirs.push(typst);
  }
  const part = "typst";
  return [
    {
      part,
      name: "one profile, warm",
      ...middle(ours),
      ratio: { to: "Typst", wall: ratio(ours, theirs) },
    },
    { part, name: "the same in Typst", ...middle(theirs) },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, cpuMs: (user + system) / 1000, peakMb: null };
}
