import { InputError, OutputError, UsageError } from "./lib/errors.ts";
import { stopOnSignals } from "./lib/signals.ts";
import { createTerminal, reportProblems } from "./lib/terminal.ts";

/** One file a command, loaded when it is called, so that --help stays quick. */
const COMMANDS = {
  report: () => import("./commands/report.ts"),
  check: () => import("./commands/check.ts"),
  context: () => import("./commands/context.ts"),
  ingest: () => import("./commands/ingest.ts"),
  notebooks: () => import("./commands/notebooks.ts"),
  export: () => import("./commands/export.ts"),
  results: () => import("./commands/results.ts"),
  new: () => import("./commands/new.ts"),
  match: () => import("./commands/match.ts"),
  rename: () => import("./commands/rename.ts"),
  remove: () => import("./commands/remove.ts"),
} as const;

const HELP = `machikurabe: compare what municipal plans promise

Usage: npm run <command> -- [options]

  report     build tables, charts and briefings under reports/
  check      validate the data and print the findings about the plans
  ingest     read indicator rows from plan documents
  match      find the rows of other municipalities that may be the same quantity
  new        make the folder of a plan from a municipality's code and a document
  results    take a year's results into a plan, or make the sheet to be filled in
  context    take official statistics into data/context
  notebooks  build the notebooks under reports/notebooks/, or serve them with :preview
  export     write every table for other programs: CSV, XLSX, Parquet, Arrow, JSON

Each command has --help.`;

const terminal = createTerminal();
stopOnSignals(terminal);
process.exitCode = await main(process.argv.slice(2));

async function main([name = "--help", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h") {
    terminal.out(HELP);
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`There is no command "${name}".`);
    const command = await COMMANDS[name as keyof typeof COMMANDS]();
    if (args.includes("--help") || args.includes("-h")) {
      terminal.out(typeof command.help === "string" ? command.help : command.help.ja);
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof InputError) return reportProblems(error, terminal);
    if (error instanceof OutputError) {
      terminal.err(`${error.message}\nThe last finished results stay as they were.`);
      return 3;
    }
    if (error instanceof UsageError || isParseArgsError(error)) {
      terminal.err(`${error.message}\n${swallowed(name, error)}See --help.`);
      return 2;
    }
    throw error;
  }
}

/** What node:util's parseArgs throws for an unknown option or a missing value. */
function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}

/** npm takes options for its own that do not stand behind --, and hands on their values alone. */
function swallowed(name: string, error: Error): string {
  return "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL"
    ? `Put -- before the options, as in npm run ${name} -- --option value.\n`
    : "";
}
