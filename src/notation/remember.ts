/** Answers kept of one function at least, and twice as many at most. */
const KEPT = 20_000;
/** Longer texts are prose and do not come again. */
const LONGEST = 300;

/**
 * The function with its answers kept: plans say the same units, years and labels over and over. The
 * answers not asked for lately go when there are too many. They are shared: nobody may change one.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const kept = old.get(text);
    const answer = kept === undefined ? compute(text) : kept;
    if (text.length > LONGEST) return answer;
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}

/** The same for a function of two texts. */
export function rememberPair<T>(compute: (a: string, b: string) => T): (a: string, b: string) => T {
  const answers = remember((both) => {
    const space = both.indexOf(" ");
    const at = space + 1 + Number(both.slice(0, space));
    return compute(both.slice(space + 1, at), both.slice(at));
  });
  return (a, b) => answers(`${a.length} ${a}${b}`);
}
