import type { Language } from "./language.ts";

/** Where a command writes; a parameter, so that tests can read along. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** One line that the next one replaces on a terminal; a plain line otherwise. */
  progress(line: string): void;
  isTerminal: boolean;
  /** The language of messages; English where nobody says. */
  lang?: Language;
}

/** @param lang of messages */
export function createTerminal(lang: Language): Terminal {
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
    lang,
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
