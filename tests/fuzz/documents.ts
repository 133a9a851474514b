import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { mutated } from "./cases.ts";
import { PIECES, REAL_CELLS } from "./cells.ts";

const CASES = join(import.meta.dirname, "../reading/cases");

/** The documents of made-up cities, line by line. */
const MADE_UP = readdirSync(CASES).map((name) =>
  readFileSync(join(CASES, name, "input.txt"), "utf8").split("\n"),
);

const LABELS =
  "人口|出生数|市民の満足度|①公園面積|１-２ 空き家率|待機児童数（再掲）|刑法犯認知件数［件］|男性|女性|基本目標１ まち|施策1 道路|【KPI】|数値目標|指標|現状値|基準値|目標値|単位|実績値|R2|令和7年度|2025年度|備考|達成|◎|※1 注".split(
    "|",
  );
const word = fc.oneof(
  fc.constantFrom(...LABELS),
  fc.constantFrom(...PIECES),
  fc.constantFrom(...REAL_CELLS),
);
const row = fc
  .tuple(
    fc.constantFrom("|", "\t", "  ", " ", "</td><td>", "：", "→", "・", ","),
    fc.constantFrom("", "|", "- ", "○", "<tr><td>", "■ ", "### ", "（"),
    fc.array(word, { minLength: 1, maxLength: 7 }),
    fc.constantFrom("", "|", "</td></tr>", "。", "）", " "),
  )
  .map(([between, before, words, after]) => before + words.join(between) + after);
const HEADS = [
  "|指標|単位|現状値（R2）|目標値（R7）|",
  "指標\t基準値\t目標値\t備考",
  "指標名 現状値 目標値",
  "|---|---|---|---|",
  "<table><tr><th>指標</th><th>現状値</th><th>目標値</th></tr>",
  "指標：人口",
  "現状値：100人",
];
const line = fc.oneof(
  { weight: 4, arbitrary: row },
  { weight: 1, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 4, arbitrary: mutated(fc.constantFrom(...MADE_UP.flat()), [...PIECES, "|", "\t"], 3) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant("") },
);

/** A made-up document of which lines are lost, doubled, swapped or edited. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...MADE_UP),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom("drop", "double", "swap", "put"), line), {
      maxLength: 4,
    }),
  )
  .map(([lines, edits]) => {
    const left = [...lines];
    for (const [at, how, put] of edits) {
      const place = left.length === 0 ? 0 : at % left.length;
      const [first = "", next = ""] = left.slice(place, place + 2);
      if (how === "drop") left.splice(place, 1);
      else if (how === "double") left.splice(place, 0, first);
      else if (how === "swap") left.splice(place, 2, next, first);
      else left.splice(place, 0, put);
    }
    return left;
  });

/** Readers decode bytes, so that half a character never comes out of them. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff\r\n]/gu, " ");

/** Lines of a document: rows of every layout in any order, and made-up documents with faults. */
export const documents: fc.Arbitrary<string[]> = fc
  .oneof(fc.array(line, { maxLength: 25 }), spoilt)
  .map((lines) => lines.map(wellFormed));
