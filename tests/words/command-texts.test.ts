import ts from "typescript";
import { describe, expect, it } from "vitest";
import { problemText } from "../../src/commands/problem-text.ts";
import { FORMATS, PARTITIONS } from "../../src/exports/write-exports.ts";
import { inEach } from "../../src/lib/language.ts";
import { calledLanguage, localeLanguage } from "../../src/lib/locale.ts";
import { PEER_CHOICES } from "../../src/tables/vocabulary.ts";
import { COMMAND_TEXTS, commandText, usageError } from "../../src/words/command-texts.ts";
import { readSources } from "../structure/source.ts";

const COMMANDS = [
  ...["check", "context", "export", "ingest", "match", "new", "notebooks", "remove", "rename"],
  ...["report", "results"],
];
const KANA = /[ぁ-んァ-ヶ一-龠、]/u;
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).toSorted();

/** Texts between quotation marks in src/. */
const literals = new Set<string>();
/** Those that are the name of a text where they stand. */
const called = new Set<string>();
const sources = readSources();
for (const { tree } of sources)
  ts.forEachChild(tree, function look(node): void {
    if (ts.isStringLiteral(node)) literals.add(node.text);
    if (ts.isStringLiteral(node) && isName(node)) called.add(node.text);
    ts.forEachChild(node, look);
  });

function isName(node: ts.StringLiteral): boolean {
  if (/^(?:ingest|life|match|results|statistics)\.(?!xlsx|csv)[\w-]+$/u.test(node.text))
    return true;
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return ["commandText", "usageError", "problemOf"].includes(parent.expression.getText());
}

describe("what the commands say", () => {
  it.each([...COMMAND_TEXTS])("%s is there in both languages", (_, { ja, en }) => {
    // Cells of plans are quoted as they are: 令和6年度.
    expect(en).not.toMatch(/[ぁ-ん、。]/u);
    if (/[a-z]/u.test(en.replaceAll(/\{\w+\}/gu, ""))) expect(ja).toMatch(KANA);
    expect(placeholders(ja)).toEqual(expect.arrayContaining(placeholders(en)));
    expect(placeholders(en)).toEqual(expect.arrayContaining(placeholders(ja)));
  });

  it("has every text that is asked for, and no other", () => {
    expect([...called].filter((name) => !COMMAND_TEXTS.has(name))).toEqual([]);
    const kept = [...COMMAND_TEXTS.keys()].filter(
      (name) => !/^(?:candidate|doubt|help|lookUp|question|reason|settle|sort|span)\./u.test(name),
    );
    expect(kept.filter((name) => !literals.has(name))).toEqual([]);
  });

  it.each([
    ["doubt", "reading/doubts.ts", /^ {2}\| "([\w-]+)"/gmu],
    ["doubt", "reading/output/open-values.ts", /^ {4}"([\w-]+)":/gmu],
    ["candidate", "reading/rows.ts", /^ {4}\| "([\w-]+)"/gmu],
    ["settle", "words/match-reasons.ts", /(?<=MatchQuestion =[^;]*)\| "([\w-]+)"/gmu],
    ["reason", "words/match-reasons.ts", /(?<=MatchAspect =[^;]*)\| "([\w-]+)"/gmu, "for"],
    ["reason", "words/match-reasons.ts", /(?<=MatchAspect =[^;]*)\| "([\w-]+)"/gmu, "against"],
  ])("has a text for every %s that %s names", (kind, file, name, ...more) => {
    const source = sources.find(({ path }) => path === file)?.tree.text ?? "";
    const names = [...source.matchAll(name)].map(([, found]) => [kind, found, ...more].join("."));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((one) => !COMMAND_TEXTS.has(one))).toEqual([]);
  });

  it("says which text is not there", () => {
    expect(() => commandText("match.nothing")).toThrow("command-texts.csv has no match.nothing");
  });

  it.each(COMMANDS)("%s explains itself in both languages", (name) => {
    const help = inEach((lang) => commandText(`help.${name}`, lang));
    expect(help.en).toMatch(new RegExp(`^npm run ${name} -- `, "u"));
    expect(help.ja).toMatch(new RegExp(`^npm run ${name} -- `, "u"));
    expect(help.ja).toMatch(KANA);
  });

  it("explains every command, and nothing else", () => {
    const helps = [...COMMAND_TEXTS.keys()].filter((name) => name.startsWith("help."));
    expect(helps.toSorted()).toEqual(COMMANDS.map((name) => `help.${name}`));
  });

  it.each([
    ["help.export", FORMATS],
    ["help.export", PARTITIONS],
    ["help.export", PEER_CHOICES],
    ["help.report", PEER_CHOICES],
  ])("%s names the choices %j", (name, choices) => {
    expect(commandText(name, "en")).toContain(choices.join(", "));
    expect(commandText(name, "ja")).toContain(choices.join("、"));
  });

  it("hands both to an error, English first", () => {
    const { message, ja } = usageError("portForm", { port: "x" });
    expect([message, ja]).toEqual([
      '--port takes a number up to 65535, not "x".',
      "--port には65535までの数を書く。「x」は使えない。",
    ]);
  });
});

describe("problems", () => {
  const problem = {
    code: "unit-unknown",
    file: "data/a.csv",
    line: 3,
    column: "unit",
    message: 'The unit "x" is unknown.',
  };
  it("have the sentence of their code with the offending text behind it, or their own", () => {
    expect(problemText(problem, "en")).toBe(
      'data/a.csv:3 [unit] unit-unknown: The unit "x" is unknown.',
    );
    expect(problemText(problem, "ja")).toBe(
      "data/a.csv:3 [unit] unit-unknown: 単位が一覧にない。加えるか、セルを直す。（「x」）",
    );
    expect(problemText({ ...problem, ja: "単位がない。" }, "ja")).toBe(
      "data/a.csv:3 [unit] unit-unknown: 単位がない。",
    );
  });
});

describe("the language of a call", () => {
  it.each([
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "ja_JP.UTF-8", LC_ALL: "en_GB" }, "en"],
    [{ LC_MESSAGES: "en_US.UTF-8", LANG: "ja_JP" }, "en"],
    [{ LANG: "C.UTF-8" }, null],
    [{ LANG: "java" }, null],
    [{ LANG: "de_DE" }, null],
  ])("locale %j: %s", (env, language) => {
    expect(localeLanguage(env)).toBe(language);
  });

  it.each([
    [["--lang", "ja"], "ja"],
    [["x", "--lang=en"], "en"],
    [["--lang", "ja", "--lang", "en"], null],
    [["--lang", "fr"], null],
    [["--lang"], null],
    [[], null],
  ])("call %j: %s", (args, language) => {
    expect(calledLanguage(args)).toBe(language);
  });
});
