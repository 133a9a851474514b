import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { comparisonPage } from "./page.ts";

/**
 * npm run bench -- [--runs N]: time, CPU and memory of the commands, each as a process of its own,
 * and of Chromium and WeasyPrint printing one page with the same charts. Prints a table of medians.
 */

interface Cost {
  wall: number;
  /** Seconds of processor time of the process and of what it waited for; Linux alone tells. */
  cpu: number;
  /** Peak of resident memory in MB; only our own commands say it. */
  peak: number;
}

interface Task {
  name: string;
  program: string;
  args: string[];
}

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const usage = join(folder, "usage.json");
const report = join(folder, "report");
const page = join(folder, "page.html");

/** The measured command writes its own use as it ends: nothing else tells its peak everywhere. */
const PROBE = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
const NODE = ["--import", `data:text/javascript,${encodeURIComponent(PROBE)}`, "--import", "tsx"];

try {
  const lines = [...(await measured(ownTasks())), ...(await measured(printers()))];
  print(lines);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The commands, and the tables of made-up municipalities. */
function ownTasks(): Task[] {
  const own = (name: string, ...args: string[]) => ({
    name,
    program: process.execPath,
    args: [...NODE, ...args],
  });
  const command = (name: string, ...args: string[]) => own(name, "src/cli.ts", ...args);
  return [
    command("--help", "--help"),
    command("check", "check"),
    command("report, both languages", "report", "--out", report),
    command("report, one language", "report", "--lang", "ja", "--out", report),
    ...ingestTask(command),
    ...["100", "400", "1741"].map((count) =>
      own(`tables, ${count} municipalities`, "bench/tables.ts", count),
    ),
  ];
}

/** The plan documents of PLANS_DIR, else of data/raw; they are not part of the project. */
function ingestTask(command: (name: string, ...args: string[]) => Task): Task[] {
  const place = process.env.PLANS_DIR ?? "data/raw";
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".txt")) : [];
  if (names.length === 0) {
    console.error(`There are no plan texts in ${place}: ingest is left out.`);
    return [];
  }
  const files = names.sort().map((name) => join(place, name));
  return [command(`ingest, ${files.length} plan texts`, "ingest", ...files)];
}

/** Programs that print one HTML page with the charts and tables of the report above. */
function printers(): Task[] {
  writeFileSync(page, comparisonPage(join(report, "charts", "ja"), join(report, "tables")));
  const pdf = join(folder, "page.pdf");
  const flags = ["--headless", "--no-sandbox", "--no-pdf-header-footer", `--print-to-pdf=${pdf}`];
  const tasks = [
    { program: "chromium", args: [...flags, pathToFileURL(page).href] },
    { program: "weasyprint", args: [page, pdf] },
  ];
  return tasks.flatMap((task) => {
    if (isInstalled(task.program)) return [{ name: `${task.program}, one HTML page`, ...task }];
    console.error(`There is no ${task.program} on the PATH: its line is left out.`);
    return [];
  });
}

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(":").some((place) => existsSync(join(place, program)));
}

/** Rounds of all tasks in turn, so that a slow minute of the machine meets them alike. */
async function measured(tasks: readonly Task[]): Promise<[name: string, costs: Cost[]][]> {
  const costs = tasks.map(({ name }): [string, Cost[]] => [name, []]);
  for (let round = 0; round < runs; round++)
    for (const [i, task] of tasks.entries()) costs[i]?.[1].push(await costOf(task));
  return costs;
}

/** @throws Error with what the program said where it fails */
async function costOf({ name, program, args }: Task): Promise<Cost> {
  rmSync(usage, { force: true });
  const [started, before] = [performance.now(), childrenSeconds()];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${name}: ${said}`))));
  });
  const wall = (performance.now() - started) / 1000;
  const peak = existsSync(usage) ? JSON.parse(readFileSync(usage, "utf8")).maxRSS / 1024 : NaN;
  return { wall, cpu: childrenSeconds() - before, peak };
}

/** Processor time of the ended children of this process; Linux counts it in hundredths. */
function childrenSeconds(): number {
  if (process.platform !== "linux") return Number.NaN;
  const stat = readFileSync("/proc/self/stat", "utf8");
  const [user = "", system = ""] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(13, 15);
  return (Number(user) + Number(system)) / 100;
}

function print(lines: readonly [name: string, costs: readonly Cost[]][]): void {
  const middle = (costs: readonly Cost[], part: keyof Cost) =>
    costs.map((cost) => cost[part]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? NaN;
  const cell = (value: number, digits: number) =>
    (Number.isNaN(value) ? "–" : value.toFixed(digits)).padStart(9);
  console.log(
    `${"".padEnd(32)}${["wall s", "CPU s", "peak MB"].map((h) => h.padStart(9)).join("")}`,
  );
  for (const [name, costs] of lines) {
    const [wall, cpu, peak] = (["wall", "cpu", "peak"] as const).map((part) => middle(costs, part));
    console.log(
      name.padEnd(32) + cell(wall ?? NaN, 2) + cell(cpu ?? NaN, 2) + cell(peak ?? NaN, 0),
    );
  }
  const cores = cpus();
  console.log(`${cores.length} × ${cores[0]?.model}, Node ${process.version}, median of ${runs}`);
}
