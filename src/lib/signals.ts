import { constants } from "node:os";
import type { Terminal } from "./terminal.ts";

/**
 * Ends the process with a word on SIGINT, SIGTERM and SIGHUP, with the exit code that shells give
 * such an end: 128 and the signal's number. What was being written goes as the process ends. A
 * command that hears the signal itself, such as a server, ends in its own way.
 */
export function stopOnSignals(terminal: Terminal, said: (signal: string) => string): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (process.listenerCount(signal) > 1) return;
      terminal.err(said(signal));
      process.exit(128 + constants.signals[signal]);
    });
}
