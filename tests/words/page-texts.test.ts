import { expect, it } from "vitest";
import { annexWords, gradeMeanings, verdictRules } from "../../src/words/briefings.ts";
import { overviewPage } from "../../src/words/overview-page.ts";
import { PAGE_TEXTS, profileQuestions, progressQuestions } from "../../src/words/page-texts.ts";
import { themePage } from "../../src/words/theme-page.ts";

it("has no text that no page asks for, and each in both languages", () => {
  const groups = [annexWords, gradeMeanings, verdictRules, overviewPage, themePage];
  const asked = new Set([...groups, profileQuestions, progressQuestions].flatMap(Object.values));
  for (const [name, text] of PAGE_TEXTS) {
    expect(asked, name).toContain(text);
    expect(text.ja, name).not.toBe("");
    expect(text.en, name).not.toMatch(/^$|[ぁ-ん、。]/u);
  }
});

it("says which text is not there", () => {
  expect(() => PAGE_TEXTS.group("theme", ["nothing"])).toThrow(
    "page-texts.csv has no theme.nothing",
  );
});
