import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface Line {
  file: string;
  text: string;
}

const source = linesUnder("src", /\.ts$/);

/** `file: line` of every line that breaks a rule, outside the folders or files that may. */
function offenders(
  pattern: RegExp,
  allowed: RegExp = /^$/,
  lines: readonly Line[] = source,
): string[] {
  return lines
    .filter(({ file, text }) => !allowed.test(file) && pattern.test(text))
    .map(({ file, text }) => `${file}: ${text.trim()}`);
}

function linesUnder(folder: string, name: RegExp): Line[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((file) => !file.includes("node_modules"))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .map((text) => ({ file, text })),
    );
}

/** What may not be there. The words in it, and the samples below, are what the rules look for. */
const RULES = {
  clock: /Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/,
  pdf: /(from|import\()\s*"(pdfkit|svg-to-pdfkit)"/,
  node: /(from|import\()\s*"node:/,
  console: /\bconsole\.|process\.std(out|err)/,
  city: /川口|川崎|北本|kawaguchi|kawasaki|kitamoto/i,
  theme: /["'](economy|childcare|safety|environment|crosscutting)["']/,
  cdn: /https?:\/\/[^"'`\s]*(cdn|unpkg|jsdelivr|esm\.sh|skypack|googleapis|gstatic)/i,
  machine: /(^|[\s"'`(=:])\/(home|root|Users|work|tmp|var)\/|[A-Z]:\\\\Users/,
  open: /\b(TODO|FIXME|XXX)\b/,
  skip: /\.(skip|todo)\(|\.(skip|run)If\((?!.*!process\.env\.CI\b)/,
};

describe("src/", () => {
  it.each([
    ["reads no clock and no chance", RULES.clock, /^src\/(cli\.ts|commands\/)/],
    ["draws PDF in the engine alone", RULES.pdf, /^src\/lib\/pdf\//],
    [
      "runs in a browser but for its edges",
      RULES.node,
      /^src\/(commands|lib|plans|reading|briefings|exports)\/|^src\/official\/(load|import\/)/,
    ],
    ["prints from the terminal alone", RULES.console, /^src\/(cli|lib\/terminal)\.ts$/],
    ["names no city", RULES.city, /^$/],
    ["names no theme", RULES.theme, /^$/],
    ["fetches nothing", RULES.cdn, /^$/],
    ["knows no path of a machine", RULES.machine, /^$/],
    ["leaves nothing open", RULES.open, /^$/],
  ])("%s", (_, pattern, allowed) => {
    expect(offenders(pattern, allowed)).toEqual([]);
  });
});

describe("tests/", () => {
  it("skip nothing in CI", () => {
    const lines = linesUnder("tests", /\.test\.ts$/).filter(({ file }) => !file.includes("rules"));
    expect(lines.some(({ text }) => text.includes(".skipIf("))).toBe(true);
    expect(offenders(RULES.skip, undefined, lines)).toEqual([]);
  });
});

describe("data/ and docs/", () => {
  it.each(["data", "docs"])("%s: no path of a machine, nothing open", (folder) => {
    const lines = linesUnder(folder, /\.(md|yaml|csv|html)$/);
    expect(lines.length).toBeGreaterThan(0);
    expect([
      ...offenders(RULES.machine, undefined, lines),
      ...offenders(RULES.open, undefined, lines),
    ]).toEqual([]);
  });
});

describe("each rule can fail", () => {
  it.each([
    ["clock", "const now = new Date();"],
    ["pdf", 'import PDFDocument from "pdfkit";'],
    ["node", 'import { join } from "node:path";'],
    ["console", "console.log(1);"],
    ["city", "/** As kawaguchi-strategy-2021 has it. */"],
    ["theme", 'const REST = "crosscutting";'],
    ["cdn", 'import "https://cdn.jsdelivr.net/npm/d3";'],
    ["machine", 'const file = "/home/me/data";'],
    ["open", "// TODO: later"],
    ["skip", 'it.skip("is slow", () => {});'],
    ["skip", 'it.skipIf(chromium === undefined)("shows it", () => {});'],
  ] as const)("%s", (rule, text) => {
    const file = "src/charts/sample.ts";
    expect(offenders(RULES[rule], undefined, [{ file, text }])).toEqual([`${file}: ${text}`]);
  });
});

describe("docs/errors.md", () => {
  const text = readFileSync(join(ROOT, "docs/errors.md"), "utf8");
  const documented = [...text.matchAll(/^\| `([a-z0-9-]+)` \|/gmu)].map(([, code = ""]) => code);
  const CODE = "[a-z]+(?:-[a-z0-9]+)+";
  /** Where code makes a problem: `code: "…"`, a call that takes a code, a code alone on its line. */
  const MADE = new RegExp(
    `code:? =?\\s*"(${CODE})"|\\b(?:at|fail|problem|refuse|report|fileError)\\(.*?"(${CODE})"|^\\s*"(${CODE})",$|push\\(\\["(${CODE})"`,
    "u",
  );
  const RAISING =
    /^src\/(plans|indicators|compare|official|reading|results|lib|notation|commands)\/|^src\/briefings\/(commentary|finish)/;
  const raised = new Set(
    source
      .filter(({ file }) => RAISING.test(file))
      .flatMap(({ text: line }) => MADE.exec(line)?.slice(1) ?? [])
      .filter((code) => code !== undefined),
  );

  it("has every code that the program can raise", () => {
    expect(raised.size).toBeGreaterThan(60);
    expect([...raised].filter((code) => !documented.includes(code)).toSorted()).toEqual([]);
  });

  it("has no code that nothing raises, and none twice", () => {
    const all = source.map((line) => line.text).join("\n");
    expect(
      documented.filter((code) => ![`"${code}"`, `"${code}.`].some((name) => all.includes(name))),
    ).toEqual([]);
    expect(new Set(documented).size).toBe(documented.length);
  });

  it("says in both languages what is wrong", () => {
    for (const line of text.split("\n").filter((one) => one.startsWith("| `")))
      expect(line, line).toMatch(/[ぁ-ん].* \|$/u);
  });
});
