import { check } from "recheck";
import { beforeAll, describe, expect, it } from "vitest";
import { type Expression, expressionsOf, isBounded } from "./structure/expressions.ts";
import { parse, readSources } from "./structure/source.ts";

/** Folders whose expressions meet the project's own words, pages and settings alone. */
const OWN =
  /^(?:words|story|charts|briefings|notebooks|exports|commands|tables|lib\/(?:pdf|chart|site|page))\//;

/** Milliseconds for one expression; what takes longer is not known to be safe. */
const PATIENCE = 20_000;

/**
 * By counted steps alone: a time would call a safe one slow beside other work. Characters that are
 * read for a text of 100,000 at most: 100 for each.
 */
const BY_STEPS = {
  ...{ timeout: PATIENCE, attackLimit: 10_000_000, maxAttackStringSize: 100_000 },
  ...{ seedingTimeout: null, incubationTimeout: null, attackTimeout: null },
};

/** What is wrong with an expression, or nothing. */
async function fault({ file, source, flags }: Expression): Promise<string | undefined> {
  if (isBounded(source)) return undefined;
  const { status } = await check(source, flags, BY_STEPS);
  return status === "safe" ? undefined : `${file} ${status}: /${source}/${flags}`;
}

describe("regular expressions on texts from outside", () => {
  let found: Expression[] = [];
  beforeAll(async () => {
    found = await expressionsOf(readSources().filter(({ path }) => !OWN.test(path)));
  });

  it("take a time that grows with the text and no faster", async () => {
    const faults: string[] = [];
    for (const one of found) faults.push(...[await fault(one)].flatMap((said) => said ?? []));
    expect(faults).toEqual([]);
  });

  it("are found, written down and put together alike", () => {
    const has = (file: string, part: string) =>
      found.some((one) => one.file === file && one.source.includes(part));
    expect(has("notation/remarks.ts", "†‡")).toBe(true);
    expect(has("notation/number.ts", "千億|百億")).toBe(true);
  });

  it("are refused where time grows faster", async () => {
    const of = (source: string) => fault({ file: "a.ts", source, flags: "u" });
    expect(await of("(a|aa)+$")).toBe("a.ts vulnerable: /(a|aa)+$/u");
    expect(await of("\\s+$")).toBe("a.ts vulnerable: /\\s+$/u");
    expect(await of("^a+b")).toBeUndefined();
  });

  it("are bounded where nothing repeats without an end and no group often", () => {
    expect(isBounded("[*+]\\+x{1,9}(?:ab){0,3}")).toBe(true);
    for (const source of ["a*", "[ab]+", "a{2,}", "(?:a|aa){0,30}"])
      expect(isBounded(source), source).toBe(false);
  });

  it("are read from a file with their place", async () => {
    const source = parse("a/b.ts", "export const A = /a+b/gu;");
    expect(await expressionsOf([source])).toEqual([{ file: "a/b.ts", source: "a+b", flags: "gu" }]);
  });
});
