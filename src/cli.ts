import { canOpen } from "./lib/files/open-files.ts";
import { calledLanguage, localeLanguage } from "./lib/locale.ts";
import { tooFewFiles } from "./words/too-few-files.ts";

/** What Node opens at once while it loads a command. */
const OPEN_AT_ONCE = 100;

// A call that names its language speaks it, else the system's; English where neither says.
const lang = calledLanguage(process.argv) ?? localeLanguage(process.env) ?? "en";
if (canOpen(OPEN_AT_ONCE)) {
  // Loaded when the files of all that it imports can be opened: what Node fails to load, nobody can catch.
  const { start } = await import("./commands/start.ts");
  await start(process.argv.slice(2), lang);
} else {
  console.error(tooFewFiles[lang]);
  process.exitCode = 3;
}
