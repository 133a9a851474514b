import { main } from "./commands/main.ts";
import { collectSooner } from "./lib/heap.ts";
import { calledLanguage, localeLanguage } from "./lib/locale.ts";
import { stopOnSignals } from "./lib/signals.ts";
import { createTerminal } from "./lib/terminal.ts";

collectSooner();
// A call that names its language speaks it, else the system's; English where neither says.
const lang = calledLanguage(process.argv) ?? localeLanguage(process.env) ?? "en";
const terminal = createTerminal(lang);
stopOnSignals(terminal);
process.exitCode = await main(process.argv.slice(2), terminal);
// What is still loading where the system refuses would fail alike and print its stack over the reason.
if (process.exitCode === 3) process.exit();
