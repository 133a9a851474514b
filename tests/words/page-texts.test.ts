import ts from "typescript";
import { expect, it } from "vitest";
import { PAGE_TEXTS, pageText } from "../../src/words/page-texts.ts";
import { readSources } from "../structure/source.ts";

/** Texts between quotation marks in src/. */
const literals = new Set<string>();
for (const { tree } of readSources())
  ts.forEachChild(tree, function look(node): void {
    if (ts.isStringLiteral(node)) literals.add(node.text);
    ts.forEachChild(node, look);
  });

/** Names that are put together where they are asked for. */
const MADE = [
  /^(?:differenceHead|grade|quarter|question|slightly|start|verdict)\./u,
  /^peers\.(?:all|chosen|full|near|short)\./u,
  /^(?:dek\.(?:pace|same)|progress\.(?:better|worse)|revision\.(?:added|changed|removed))$/u,
];

it("has every text that a page asks for", () => {
  const groups = [...new Set([...PAGE_TEXTS.keys()].map((name) => name.split(".", 1)[0]))];
  const isName = new RegExp(`^(?:${groups.join("|")})\\.(?!csv$)\\w+$`, "u");
  const asked = [...literals].filter((text) => isName.test(text));
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((name) => !PAGE_TEXTS.has(name))).toEqual([]);
});

it("has no text that no page asks for, and each in both languages", () => {
  for (const [name, text] of PAGE_TEXTS) {
    if (!MADE.some((made) => made.test(name))) expect(literals, name).toContain(name);
    expect(text.ja, name).not.toBe("");
    expect(text.en, name).not.toMatch(/^$|[ぁ-ん、。]/u);
  }
});

it("says which text is not there", () => {
  expect(() => pageText("theme.nothing", "en")).toThrow("page-texts.csv has no theme.nothing");
});
