/** Answers kept at least, and twice as many at most. */
const KEPT = 20_000;
/** The same for one of the many functions that read a cell, and for such a function and one unit. */
const KEPT_OF_CELLS = 5_000;
const KEPT_OF_UNIT = 500;
/** Longer texts are prose and do not come again. */
const LONGEST = 300;

/**
 * Keeps what was computed for a key: plans say the same units, years and labels over and over. The
 * answers not asked for lately go when there are too many. They are shared: nobody may change one.
 */
export function keeper<T>(size = KEPT): (key: string, compute: (key: string) => T) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, compute) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const kept = old.get(key);
    const answer = kept === undefined ? compute(key) : kept;
    if (key.length > LONGEST) return answer;
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}

export function remember<T>(
  compute: (text: string) => T,
  size = KEPT_OF_CELLS,
): (text: string) => T {
  const keep = keeper<T>(size);
  return (text) => keep(text, compute);
}

/**
 * The same for a function of an object, such as the rows of a table, for as long as the object is
 * there. Nobody may change the object afterwards.
 */
export function rememberObject<K extends object, T>(compute: (object: K) => T): (object: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (object) => {
    let known = answers.get(object);
    if (known === undefined) {
      known = { answer: compute(object) };
      answers.set(object, known);
    }
    return known.answer;
  };
}

/**
 * The same for a function of a text and its unit. Answers stand by unit, of which there are few: one
 * key of both would be a new text, to be hashed anew for every question.
 */
export function rememberPair<T>(
  compute: (text: string, unit: string) => T,
): (text: string, unit: string) => T {
  const byUnit = remember((unit) => remember((text) => compute(text, unit), KEPT_OF_UNIT));
  return (text, unit) => byUnit(unit)(text);
}
