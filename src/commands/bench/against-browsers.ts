import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findProgram, openChromium } from "./chromium.ts";
import { reportBriefings } from "./content.ts";
import { type Cost, measureProgram, measureScript, middle, ratio } from "./cost.ts";
import { briefingHtml } from "./html.ts";
import type { Bench, Line } from "./line.ts";
import { pagesIn } from "./pages.ts";

const REPORT = "report, one language (PDF, PNG, tables, exports)";

/** The whole report as a process, and the same briefings printed from HTML, side by side. */
export async function againstBrowsers({ runs, folder, progress }: Bench): Promise<Line[]> {
  const place = join(folder, "printed");
  await mkdir(place, { recursive: true });
  const pages: string[] = [];
  for (const { name, briefing } of await reportBriefings()) {
    pages.push(join(place, `${name}.html`));
    await writeFile(pages.at(-1) ?? "", briefingHtml(briefing));
  }
  const chromium = findProgram("chromium", "chromium-browser", "google-chrome");
  const weasyprint = findProgram("weasyprint");
  const browser = chromium === undefined ? undefined : await openChromium(chromium);
  const costs: Record<"report" | "chromium" | "weasyprint", Cost[]> = {
    report: [],
    chromium: [],
    weasyprint: [],
  };
  const printed = { report: 0, chromium: 0, weasyprint: 0 };
  try {
    for (let round = 1; round <= runs; round++) {
      progress(`Report against browsers, round ${round}`);
      const out = join(folder, "against");
      costs.report.push(
        await measureScript(["src/start.mjs", "report", "--lang", "ja", "--out", out]),
      );
      printed.report = await pagesIn(join(out, "briefings", "ja"));
      if (browser) costs.chromium.push(await browser.print(pages));
      printed.chromium = browser ? await pagesIn(place) : 0;
      if (weasyprint) costs.weasyprint.push(await printAll(weasyprint, pages));
      printed.weasyprint = weasyprint ? await pagesIn(place) : 0;
    }
    const peakMb = (await browser?.peakMb(pages)) ?? null;
    for (const cost of costs.chromium) cost.peakMb = peakMb;
  } finally {
    await browser?.close();
  }
  if (!browser) progress("There is no Chromium on the PATH: its line is left out.");
  if (!weasyprint) progress("There is no WeasyPrint on the PATH: its line is left out.");
  const part = "against";
  const others = [
    { key: "chromium", name: `Chromium, warm: ${pages.length} briefings as PDF` },
    { key: "weasyprint", name: `WeasyPrint: ${pages.length} briefings as PDF` },
  ] as const;
  return [
    { part, name: REPORT, ...middle(costs.report), remark: `${printed.report} pages` },
    ...others
      .filter(({ key }) => costs[key].length > 0)
      .map(({ key, name }) => {
        const wall = ratio(costs.report, costs[key]);
        const remark = `${printed[key]} pages; the report takes ${wall.toFixed(2)} of its time`;
        return { part, name, ...middle(costs[key]), reportShare: wall, remark };
      }),
  ];
}

/** One process a page, as its command works. */
async function printAll(weasyprint: string, pages: readonly string[]): Promise<Cost> {
  const sum = { wallMs: 0, cpuMs: 0, peakMb: 0 };
  for (const page of pages) {
    const cost = await measureProgram(weasyprint, [page, `${page}.pdf`]);
    sum.wallMs += cost.wallMs;
    sum.cpuMs += cost.cpuMs ?? 0;
    sum.peakMb = Math.max(sum.peakMb, cost.peakMb ?? 0);
  }
  return sum;
}
