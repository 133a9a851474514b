import { type Document, isScalar, type LineCounter, parseDocument, visit } from "yaml";

/** Settings take a hundredth of it. */
const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 50;
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
  try {
    // The parser compares every key with every other; twins does so with a set.
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
    const faults = document.errors.map(({ message, linePos }) => ({
      message,
      line: linePos?.[0].line ?? 0,
    }));
    if (faults.length > 0) return refused(faults);
    const found = twins(document, counter);
    if (found.length > 0) return refused(found);
    const raw: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { document, raw, faults: [] };
  } catch (error) {
    // Nesting without end, an alias without its anchor, aliases that grow beyond measure.
    const deep = error instanceof RangeError;
    const message = deep ? `More than ${MAX_DEPTH} levels are nested` : String(error);
    return refused([{ message: message.replace(/^\w*Error: /u, ""), line: 0 }]);
  }
}

/** Keys that stand twice in one map. @throws RangeError where maps and lists are nested too deep. */
function twins(document: Document, counter: LineCounter): OpenedYaml["faults"] {
  const faults: OpenedYaml["faults"] = [];
  visit(document, {
    Collection(_, { items }, path) {
      if (path.length > MAX_DEPTH * 2) throw new RangeError("too deep");
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

function refused(faults: OpenedYaml["faults"]): OpenedYaml {
  return { document: null, raw: null, faults };
}
