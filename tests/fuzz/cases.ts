import fc from "fast-check";

/**
 * How many cases a property gets: FUZZ_RUNS, 200 by default. `cost` divides it for properties
 * whose single case takes long (a whole document).
 */
export function runs(cost = 1): { numRuns: number } {
  const wanted = Number(process.env.FUZZ_RUNS ?? 200);
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error("FUZZ_RUNS is no whole number");
  return { numRuns: Math.max(20, Math.ceil(wanted / cost)) };
}

/** Characters that are odd in print: signs, marks, brackets, other digits, odd spaces, halves. */
const ODD = [
  ..."-−－‐–—ー―△▲▼±+＋.．,，、:：/／%％~〜～()（）[]「」※*¹²³₂①㉑㊿½٣〇",
  ..." \t\u3000\u00a0\u200b\u00ad\ufeff|<>&=#\"'｡。・○■→⇒↗",
  "㎡",
  "㋿",
  "👪",
  "\ud800",
  "e\u0301",
];

/** A text with up to `most` random edits: letters left out, doubled, swapped or put in. */
export function mutated(
  texts: fc.Arbitrary<string>,
  pieces: readonly string[],
  most = 4,
): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(1000),
    how: fc.constantFrom("drop", "double", "swap", "insert", "replace"),
    piece: fc.constantFrom(...pieces, ...ODD),
  });
  return fc.tuple(texts, fc.array(edit, { maxLength: most })).map(([text, edits]) => {
    const letters = Array.from(text);
    for (const { at, how, piece } of edits) {
      const place = letters.length === 0 ? 0 : at % letters.length;
      const [letter = "", next = ""] = letters.slice(place, place + 2);
      if (how === "drop") letters.splice(place, 1);
      else if (how === "double") letters.splice(place, 0, letter);
      else if (how === "swap") letters.splice(place, 2, next, letter);
      else letters.splice(place, how === "replace" ? 1 : 0, piece);
    }
    return letters.join("");
  });
}

/** The same text with its ASCII letters, figures and signs in their full-width form. */
export function wide(text: string): string {
  return text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
