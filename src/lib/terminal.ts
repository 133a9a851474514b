import { formatProblem, type InputError } from "./errors.ts";

/** Where a command writes; a parameter, so that tests can read along. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** One line that the next one replaces on a terminal; a plain line otherwise. */
  progress(line: string): void;
  isTerminal: boolean;
}

export function createTerminal(): Terminal {
  const isTerminal = process.stderr.isTTY === true;
  let pending = false;
  // A reader that closes the pipe, such as `head`, is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const clear = () => {
    if (pending) process.stderr.write("\r\u001b[2K");
    pending = false;
  };
  return {
    isTerminal,
    out(line) {
      clear();
      console.log(line);
    },
    err(line) {
      clear();
      console.error(line);
    },
    progress(line) {
      clear();
      if (isTerminal) process.stderr.write(line);
      else console.error(line);
      pending = isTerminal;
    },
  };
}

/** Prints every problem and how many there are. @returns exit code 1. */
export function reportProblems({ problems }: InputError, terminal: Terminal): number {
  for (const problem of problems) terminal.err(formatProblem(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  terminal.err(`${problems.length} problem(s) in ${files} file(s). Nothing was written.`);
  return 1;
}
