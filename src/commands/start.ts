import { collectSooner } from "../lib/heap.ts";
import type { Terminal } from "../lib/terminal.ts";
import { main } from "./main.ts";

/** Runs the program in this process, which ends with its exit code. */
export async function start(args: readonly string[], terminal: Terminal): Promise<void> {
  collectSooner();
  process.exitCode = await main(args, terminal);
  // What is still loading where the system refuses would fail alike and print its stack over the reason.
  if (process.exitCode === 3) process.exit();
}
