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

/** The exit code where the system refuses something. */
const REFUSED = 3;

/**
 * @param lang of messages
 * @param refused says that the system takes no more output, with the reason's code
 */
export function createTerminal(lang: Language, refused: (code: string) => string): Terminal {
  const isTerminal = process.stderr.isTTY === true;
  let pending = false;
  process.stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    // A reader that closes the pipe, such as `head`, is no error.
    if (code === "EPIPE") process.exit(0);
    console.error(refused(code));
    process.exit(REFUSED);
  });
  // Nobody is left to tell, and the exit code says what went wrong.
  process.stderr.on("error", () => {});
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
