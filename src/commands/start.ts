import { collectSooner } from "../lib/heap.ts";
import type { Language } from "../lib/language.ts";
import { stopOnSignals } from "../lib/signals.ts";
import { createTerminal } from "../lib/terminal.ts";
import { commandText } from "../words/command-texts.ts";
import { main } from "./main.ts";

/** Runs the program in this process, which ends with its exit code. */
export async function start(args: readonly string[], lang: Language): Promise<void> {
  collectSooner();
  const terminal = createTerminal(lang, (code) => commandText("outputRefused", lang, { code }));
  stopOnSignals(terminal, (signal) => commandText("stopped", lang, { signal }));
  process.exitCode = await main(args, terminal);
  // What is still loading where the system refuses would fail alike and print its stack over the reason.
  if (process.exitCode === 3) process.exit();
}
