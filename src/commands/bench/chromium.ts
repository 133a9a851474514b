import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cost } from "./cost.ts";
import { cpuOf, watchMemory } from "./processes.ts";

/** A program on the PATH; undefined where there is none. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export interface Printer {
  /** Prints pages one after the other beside themselves, as tagged PDF. Time of the whole browser. */
  print(pages: readonly string[]): Promise<Cost>;
  /** Peak memory in MB in a pass of its own, as looking at it slows the browser down. */
  peakMb(pages: readonly string[]): Promise<number | null>;
  close(): Promise<void>;
}

/** One warm browser: it has started and printed an empty page before anything is measured. */
export async function openChromium(executablePath: string): Promise<Printer> {
  const { chromium } = await import("playwright-core");
  const server = await chromium.launchServer({ executablePath, args: ["--no-sandbox"] });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.pdf();
  const pid = server.process().pid ?? 0;
  const printAll = async (pages: readonly string[]) => {
    for (const path of pages) {
      await page.goto(pathToFileURL(path).href);
      await page.evaluate("document.fonts.ready.then(() => true)");
      const made = `${path}.pdf`;
      await page.pdf({ path: made, preferCSSPageSize: true, tagged: true, outline: true });
    }
  };
  return {
    async print(pages) {
      const before = await cpuOf(pid);
      const started = performance.now();
      await printAll(pages);
      const wallMs = performance.now() - started;
      const after = await cpuOf(pid);
      const cpuMs = before === null || after === null ? null : after - before;
      return { wallMs, cpuMs, peakMb: null };
    },
    async peakMb(pages) {
      const memory = watchMemory(pid);
      await printAll(pages);
      return memory.stop();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
