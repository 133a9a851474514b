import { canOpen } from "./lib/files/open-files.ts";
import { calledLanguage, localeLanguage } from "./lib/locale.ts";
import { stopOnSignals } from "./lib/signals.ts";
import { createTerminal } from "./lib/terminal.ts";
import { startTexts } from "./words/start-texts.ts";
import { fill } from "./words/text.ts";

/** What Node opens at once while it loads a command. */
const OPEN_AT_ONCE = 100;

// A call that names its language speaks it, else the system's; English where neither says.
const lang = calledLanguage(process.argv) ?? localeLanguage(process.env) ?? "en";
const terminal = createTerminal(lang, (code) => fill(startTexts.outputRefused, lang, { code }));
stopOnSignals(terminal, (signal) => fill(startTexts.stopped, lang, { signal }));
if (canOpen(OPEN_AT_ONCE)) {
  // Loaded when the files of all that it imports can be opened: what Node fails to load, nobody can catch.
  const { start } = await import("./commands/start.ts");
  await start(process.argv.slice(2), terminal);
} else {
  terminal.err(startTexts.tooFewFiles[lang]);
  process.exitCode = 3;
}
