import { type Document, isScalar, Lexer, type LineCounter, parseDocument, visit } from "yaml";
import { said } from "./fault-texts.ts";
import { parserFaults, plainFault, type YamlFault } from "./yaml-faults.ts";

/** Settings take a hundredth of it. */
const MAX_CHARACTERS = 2_000_000;
const MAX_DEPTH = 50;
/** Every level of a block takes two columns before its text. */
const DEEP_BLOCK = new RegExp(`^[ ?:-]{${MAX_DEPTH * 2},}`, "mu");
const MAX_ALIASES = 100;

interface OpenedYaml {
  document: Document | null;
  raw: unknown;
  faults: YamlFault[];
}

/** Parses YAML without trusting it: size, depth and aliases are limited, no key stands twice. */
export function openYaml(text: string, counter: LineCounter): OpenedYaml {
  if (text.length > MAX_CHARACTERS)
    return refused([
      plainFault(
        0,
        `The file has more than ${MAX_CHARACTERS} characters`,
        `ファイルが${MAX_CHARACTERS}字を超える`,
      ),
    ]);
  // The parser goes down with every level, until the process ends.
  if (DEEP_BLOCK.test(text) || flowDepth(text) > MAX_DEPTH)
    return refused([
      plainFault(0, `More than ${MAX_DEPTH} levels are nested`, `入れ子が${MAX_DEPTH}段を超える`),
    ]);
  try {
    // The parser compares every key with every other; twins does so with a set.
    const document = parseDocument(text, {
      lineCounter: counter,
      uniqueKeys: false,
      logLevel: "error",
    });
    const faults = parserFaults(document.errors, text);
    if (faults.length > 0) return refused(faults);
    const found = [...twins(document, counter), ...badAliases(document, counter)];
    if (found.length > 0) return refused(found);
    const raw: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { document, raw, faults: [] };
  } catch (error) {
    // Aliases that grow beyond measure.
    const message = error instanceof Error ? error.message : String(error);
    return refused([plainFault(0, message, "別名（*）による繰り返しが多すぎる")]);
  }
}

function flowDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    if (token === "]" || token === "}") depth--;
  }
  return deepest;
}

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
            line: key.range ? counter.linePos(key.range[0]).line : 0,
            key: String(key.value),
            ...said("yaml.keyTwice", { key: String(key.value) }),
          });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/** Aliases of nothing, which are values that begin with *, and those within what they stand for, whose value has no end. */
function badAliases(document: Document, counter: LineCounter): OpenedYaml["faults"] {
  const faults: OpenedYaml["faults"] = [];
  visit(document, {
    Alias(_, alias, path) {
      const line = alias.range ? counter.linePos(alias.range[0]).line : 0;
      const name = alias.source;
      const source = alias.resolve(document);
      if (source === undefined) faults.push({ line, key: "", ...said("yaml.alias", { name }) });
      else if (path.some((node) => node === source))
        faults.push(
          plainFault(
            line,
            `The alias ${name} stands within its own anchor`,
            `別名「${name}」が自分自身を指す`,
          ),
        );
    },
  });
  return faults;
}

function refused(faults: OpenedYaml["faults"]): OpenedYaml {
  return { document: null, raw: null, faults };
}
