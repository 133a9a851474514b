import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CODE_TEXTS } from "../src/commands/problem-text.ts";
import { inEach } from "../src/lib/language.ts";
import { commandText } from "../src/words/command-texts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Package {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, unknown>;
}
const manifest = JSON.parse(read("package.json")) as Package;
const READMES = ["README.md", "README.ja.md"];
const DOCS = [
  ...READMES,
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "reports/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The names in the table of commands. */
const table = read("src/commands/main.ts");
const commands = [...table.matchAll(/^ {2}(\w+): \(\) => import\(/gm)].map(([, name = ""]) => ({
  name,
}));
const helps = commands.map(({ name }) => ({
  name,
  help: inEach((lang) => commandText(`help.${name}`, lang)),
}));
test("every command has a script that starts it, and no script starts another", () => {
  const started = Object.values(manifest.scripts).flatMap(
    (line) => /^node --import tsx src\/cli\.ts (\w+)/.exec(line)?.[1] ?? [],
  );
  expect([...new Set(started)].toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

/** The options of a text of help. */
const optionsOf = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].toSorted();

test.each(helps)("$name speaks of the same options in both languages", ({ help }) => {
  expect(optionsOf(help.ja)).toEqual(optionsOf(help.en));
});

// `npx vitest run tests/docs.test.ts -u` writes the page.
test("docs/commands.md is what --help says", async () => {
  const parts = helps.map(
    ({ name, help }) =>
      `## npm run ${name}\n\n\`\`\`text\n${help.en}\n\`\`\`\n\n\`\`\`text\n${help.ja}\n\`\`\`\n`,
  );
  const head = `# Options of the commands\n\nWhat \`--help\` of each command says. / 各コマンドの \`--help\` の内容です。\n`;
  await expect([head, ...parts].join("\n")).toMatchFileSnapshot("../docs/commands.md");
});

// Likewise; what stands before the first table is written by hand.
test("docs/errors.md lists the codes of src/words/problem-texts.csv", async () => {
  const [head = ""] = read("docs/errors.md").split(/^## /m);
  const groups = [...new Set(CODE_TEXTS.map(({ group }) => group))].map((group) => {
    const lines = CODE_TEXTS.filter((text) => text.group === group).map(
      ({ code, en, ja }) => `| \`${code}\` | ${en} | ${ja} |`,
    );
    return `## ${group}\n\n| code | what is wrong, what to do | 日本語 |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  await expect(head + groups.join("\n")).toMatchFileSnapshot("../docs/errors.md");
});

describe.each(READMES)("%s", (file) => {
  const text = read(file);
  const top = text.split("\n").slice(0, 20).join("\n");

  test("shows the two commands, the results and a picture on its first screen", () => {
    expect(top).toContain("npm ci && npm run report");
    expect(top).toContain("npm ci && npm test");
    expect(top).toContain("reports/index.html");
    expect(top).toMatch(/!\[.{20,}\]\(docs\/images\/[\w-]+\.png\)/);
  });

  test("names every command", () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
    for (const { name } of commands) expect(text).toContain(`npm run ${name}`);
  });

  test("names every script", () => {
    for (const name of Object.keys(manifest.scripts))
      expect(text).toContain(name === "test" ? "npm test" : `npm run ${name}`);
  });

  test("names no command that does not exist", () => {
    for (const [, name = ""] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(name);
  });
});

test("CONTRIBUTING.md gives the reason of each dependency and no other package", () => {
  const text = read("CONTRIBUTING.md");
  const table = text.slice(text.indexOf("## Dependencies"));
  const named = [...table.matchAll(/^\| (`.+?`) \| (.+) \|$/gm)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => name.replaceAll("`", "")),
  );
  const { dependencies, devDependencies, overrides } = manifest;
  expect(named.toSorted()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted(),
  );
  for (const name of Object.keys(overrides)) expect(table).toContain(name);
});

test("CHANGELOG.md has a heading of its own for changed figures", () => {
  expect(read("CHANGELOG.md")).toMatch(/^## Unreleased\n[\s\S]*^### Changed figures$/m);
});

test.each(DOCS)("links of %s lead somewhere", (file) => {
  for (const [, target = ""] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [path = "", anchor] = target.split("#");
    const place = path === "" ? file : join(dirname(file), path);
    expect(existsSync(join(ROOT, place)), `${file}: ${target}`).toBe(true);
    if (anchor !== undefined)
      expect(anchorsOf(read(place)), `${file}: ${target}`).toContain(anchor);
  }
});

test.each(DOCS)("files of the project that %s names exist", (file) => {
  const named = read(file).matchAll(/`((?:src|tests|data|docs)\/[\w./-]+?\.\w+)`/g);
  for (const [, path = ""] of named)
    expect(existsSync(join(ROOT, path)), `${file}: ${path}`).toBe(true);
});

/** GitHub's anchors: small letters, spaces to hyphens, without marks. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
