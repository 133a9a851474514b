import { constants } from "node:os";
import { isWorking } from "./files/leftovers.ts";
import type { Terminal } from "./terminal.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let stop: ((signal: NodeJS.Signals) => void) | undefined;

/**
 * Ends the process on SIGINT, SIGTERM and SIGHUP with a word, and with the exit code that shells give
 * such an end: 128 and the signal's number. What was being written goes as the process ends. A
 * command that hears the signal itself, such as a server, ends in its own way.
 */
export function stopOnSignals(terminal: Terminal, said: (signal: string) => string): void {
  stop = (signal) => {
    if (process.listenerCount(signal) > 1) return;
    terminal.err(said(signal));
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}

/**
 * Does long work that waits for nothing. A listener would be called only behind it, so that the system
 * ends the process meanwhile, which a shell tells as the same exit code; but not while something is
 * half-written, which would stay.
 */
export function endingAtOnce<Result>(work: () => Result): Result {
  const heard = stop;
  if (heard === undefined || isWorking()) return work();
  for (const signal of SIGNALS) process.off(signal, heard);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.on(signal, heard);
  }
}
