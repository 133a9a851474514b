import { type Document, isScalar, Lexer, type LineCounter, parseDocument, visit } from "yaml";

/** Settings take a hundredth of it. */
const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 50;
/** Every level of a block takes two columns before its text. */
const DEEP_BLOCK = new RegExp(`^[ ?:-]{${MAX_DEPTH * 2},}`, "mu");
const MAX_ALIASES = 100;

interface OpenedYaml {
  document: Document | null;
  /** The value of the document. */
  raw: unknown;
  /** What speaks against using it; line 0 where the file as a whole is meant. */
  faults: { message: string; line: number }[];
}

/** Parses YAML without trusting it: size, depth and aliases are limited, no key stands twice. */
export function openYaml(text: string, counter: LineCounter): OpenedYaml {
  if (text.length > MAX_CHARACTERS)
    return refused([{ message: `The file has more than ${MAX_CHARACTERS} characters`, line: 0 }]);
  // The parser goes down with every level, until the process ends.
  if (DEEP_BLOCK.test(text) || flowDepth(text) > MAX_DEPTH)
    return refused([{ message: `More than ${MAX_DEPTH} levels are nested`, line: 0 }]);
  try {
    // The parser compares every key with every other; twins does so with a set.
    const document = parseDocument(text, {
      lineCounter: counter,
      uniqueKeys: false,
      logLevel: "error",
    });
    const faults = document.errors.map(({ message, linePos }) => ({
      message,
      line: linePos?.[0].line ?? 0,
    }));
    if (faults.length > 0) return refused(faults);
    const found = [...twins(document, counter), ...loops(document, counter)];
    if (found.length > 0) return refused(found);
    const raw: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { document, raw, faults: [] };
  } catch (error) {
    // An alias without its anchor, aliases that grow beyond measure.
    return refused([{ message: error instanceof Error ? error.message : String(error), line: 0 }]);
  }
}

/** How deep brackets and braces are nested. */
function flowDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    if (token === "]" || token === "}") depth--;
  }
  return deepest;
}

/** Keys that stand twice in one map. */
function twins(document: Document, counter: LineCounter): OpenedYaml["faults"] {
  const faults: OpenedYaml["faults"] = [];
  visit(document, {
    Collection(_, { items }) {
      const seen = new Set<unknown>();
      for (const item of items) {
        const key = item !== null && typeof item === "object" && "key" in item ? item.key : null;
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          faults.push({
            message: "Map keys must be unique",
            line: key.range ? counter.linePos(key.range[0]).line : 0,
          });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/** Aliases within what they stand for: their value has no end. */
function loops(document: Document, counter: LineCounter): OpenedYaml["faults"] {
  const faults: OpenedYaml["faults"] = [];
  visit(document, {
    Alias(_, alias, path) {
      const source = alias.resolve(document);
      if (source === undefined || !path.some((node) => node === source)) return;
      const line = alias.range ? counter.linePos(alias.range[0]).line : 0;
      faults.push({ message: `The alias ${alias.source} stands within its own anchor`, line });
    },
  });
  return faults;
}

function refused(faults: OpenedYaml["faults"]): OpenedYaml {
  return { document: null, raw: null, faults };
}
