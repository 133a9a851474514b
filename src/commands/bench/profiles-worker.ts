import { parentPort, workerData } from "node:worker_threads";
import { renderBriefing } from "../../lib/pdf/render.ts";
import { profiles } from "./content.ts";

/** Draws every `of`-th profile, from the `at`-th on, when it is told to. */
const { count, at, of, most } = workerData as Record<"count" | "at" | "of" | "most", number>;
const { codes, fonts, briefing } = await profiles(count);
parentPort?.once("message", async () => {
  for (let i = at; i < most; i += of) await renderBriefing(briefing(codes[i] ?? ""), fonts);
  parentPort?.postMessage("done");
});
parentPort?.postMessage("ready");
