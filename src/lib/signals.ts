import { constants } from "node:os";
import type { Terminal } from "./terminal.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Stop = (signal: NodeJS.Signals) => void;
let stop: Stop | null = null;

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
}

/**
 * Listens while something is being written. Before, the system ends the process at once, which a
 * listener would keep waiting until the work at hand is done.
 */
export function hearSignals(): void {
  if (stop !== null) for (const signal of SIGNALS) process.on(signal, stop);
}

export function hearNoSignals(): void {
  if (stop !== null) for (const signal of SIGNALS) process.off(signal, stop);
}
