import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/report.ts";
import { InputError } from "../../src/lib/errors.ts";
import type { Terminal } from "../../src/lib/terminal.ts";
import { findChromium, launch } from "../notebooks/browser.ts";
import { overflow, violations } from "../page-checks.ts";
import { tinyData } from "../sturdiness/tiny.ts";

const CHILDCARE = [
  ...["--lang", "en", "--theme", "childcare", "--docx", "--no-annex"],
  ...["--municipality", "112038", "--municipality", "112330"],
];

interface Manifest {
  documents: { plan: string; sha256: string }[];
  files: { path: string; bytes: number; sha256: string }[];
}

const chromium = findChromium();
if (chromium === undefined && process.env.CI !== undefined)
  throw new Error("No Chromium on the PATH: apt-get install chromium, or set CHROMIUM_PATH.");

const lines: string[] = [];
const terminal: Terminal = {
  out: (line) => lines.push(line),
  err: (line) => lines.push(line),
  progress: () => {},
  isTerminal: false,
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @param last a report whose pictures serve again where nothing changed */
async function report(args: string[], last?: string): Promise<string> {
  const out = join(await mkdtemp(join(folder, "run-")), "reports");
  if (last !== undefined) await cp(last, out, { recursive: true });
  expect(await run([...args, "--out", out], terminal)).toBe(0);
  return out;
}

async function manifestOf(out: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
}

describe("report", () => {
  let whole = "";
  beforeAll(async () => {
    // The annexes are set and measured in tests/briefings/structure.test.ts.
    whole = await report(["--lang", "ja", "--no-annex"]);
  });

  it("builds the set: overview, six themes, three municipalities, two followed plans, method", async () => {
    const pdfs = (await readdir(join(whole, "briefings/ja"))).filter((name) =>
      name.endsWith(".pdf"),
    );
    expect(pdfs.toSorted()).toEqual([
      "method.pdf",
      "municipality-112038.pdf",
      "municipality-112330.pdf",
      "municipality-141305.pdf",
      "overview.pdf",
      "progress-kitamoto-strategy-2016.pdf",
      "progress-kitamoto-strategy-2022.pdf",
      "theme-childcare.pdf",
      "theme-crosscutting.pdf",
      "theme-economy.pdf",
      "theme-environment.pdf",
      "theme-population.pdf",
      "theme-safety.pdf",
    ]);
  });

  it("says what was made, from how many rows", () => {
    expect(lines.join("\n")).toMatch(/^13 briefings, \d+ charts and \d+ tables in /mu);
    expect(lines.join("\n")).toMatch(/233 indicator rows of 6 plans, \d+ rows compared/u);
  });

  it("names every file of the folder in the manifest, and every document", async () => {
    const { files, documents } = await manifestOf(whole);
    const found = (await readdir(whole, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(whole.length + 1))
      .filter((path) => path !== "manifest.json");
    expect(files.map(({ path }) => path)).toEqual(found.toSorted());
    expect(documents.map(({ plan }) => plan)).toHaveLength(6);
  });

  it("links nothing from the index that is not there", async () => {
    const page = await readFile(join(whole, "index.html"), "utf8");
    const { files } = await manifestOf(whole);
    const known = new Set(files.map(({ path }) => path));
    const links = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/gu)]
      .map(([, link]) => link ?? "")
      .filter((link) => !/^https?:/u.test(link));
    expect(links.length).toBeGreaterThan(60);
    expect(page).toContain('<a href="tables/coverage.csv">');
    // What the report is made from is named by its title alone.
    const made = /<li><a href="(?!https?:)/u;
    const described = [...page.matchAll(/<li>.*?<\/li>/gu)]
      .map(([entry]) => entry)
      .filter((entry) => made.test(entry));
    expect(described.length).toBeGreaterThan(60);
    expect(described.filter((entry) => !entry.includes("<p>"))).toEqual([]);
    expect(links.filter((link) => !known.has(link) && !link.startsWith("notebooks/"))).toEqual([]);
  });

  it.skipIf(chromium === undefined && !process.env.CI)(
    "has an index that opens from disk and that axe has nothing against (needs Chromium)",
    async () => {
      const both = await report(["--theme", "crosscutting", "--no-annex", "--since", whole], whole);
      const english = await readFile(join(both, "index.en.html"), "utf8");
      const [head, ...changes] = (await readFile(join(both, "revisions.csv"), "utf8"))
        .trim()
        .split("\n");
      expect(head).toMatch(/^table,id,column,change,old,new,/u);
      expect(changes).toEqual([]);
      expect(english).toContain("No figure differs from the report of data version");
      expect(english).toContain('<a href="index.html" lang="ja" hreflang="ja">日本語</a>');
      const browser = await launch(chromium ?? "");
      try {
        for (const [file, width] of [
          [whole, 1280],
          [both, 1280],
          [both, 360],
        ] as const) {
          const page = await browser.newPage({ viewport: { width, height: 900 } });
          const troubles: string[] = [];
          page.on("console", (message) => troubles.push(message.text()));
          page.on("requestfailed", (request) => troubles.push(request.url()));
          await page.goto(pathToFileURL(join(file, "index.html")).href);
          expect(await violations(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(troubles).toEqual([]);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    },
  );

  it("builds one theme for two municipalities, as a Word file too where it is asked for", async () => {
    const out = await report(CHILDCARE);
    expect(await readdir(join(out, "briefings"))).toEqual(["en"]);
    const { files } = await manifestOf(out);
    expect(files.filter(({ path }) => path.endsWith(".pdf"))).toHaveLength(1);
    expect(files.map(({ path }) => path)).toContain("briefings/en/theme-childcare.docx");
    const index = await readFile(join(out, "index.html"), "utf8");
    expect(index).toContain(
      '<a href="briefings/en/theme-childcare.docx" aria-label="Word: Childcare">',
    );
    // What kind of paper it is stands over it.
    expect(index).toMatch(/<h3>Theme<\/h3>\s*<ul>\s*<li><a href="briefings\/en\/theme-childcare/u);
    const table = await readFile(join(out, "tables/indicators.csv"), "utf8");
    expect(table).not.toContain("kawasaki");
    expect(table.trimEnd().split("\n")).toHaveLength(1 + 81 + 9 + 28 + 80);
    // Over the last report, whose pictures it takes, it gives the same bytes again.
    const before = await manifestOf(out);
    expect(await run([...CHILDCARE, "--out", out], terminal)).toBe(0);
    expect(await manifestOf(out)).toEqual(before);
  });
});

describe("a report of wrong data", () => {
  it("writes nothing and leaves the last report as it was", async () => {
    const data = await tinyData(await mkdtemp(join(folder, "data-")));
    const out = await report(["--lang", "en", "--theme", "safety", "--data", data]);
    const before = await manifestOf(out);
    await writeFile(join(data, "settings.yaml"), "colour: red\n");
    const failed = run(["--data", data, "--out", out], terminal);
    await expect(failed).rejects.toBeInstanceOf(InputError);
    expect(await manifestOf(out)).toEqual(before);
    expect(await readdir(join(out, ".."))).toEqual(["reports"]);
  });

  it("names a commentary for no briefing", async () => {
    const data = await tinyData(await mkdtemp(join(folder, "data-")));
    await mkdir(join(data, "commentary"));
    await cp("README.md", join(data, "commentary", "nowhere.ja.md"));
    const failed = run(["--data", data, "--out", join(data, "..", "out")], terminal);
    await expect(failed).rejects.toThrow(
      "data/commentary/nowhere.ja.md briefing-unknown: The file's name is not <briefing>.<ja or en>.md of a briefing.",
    );
  });
});
