import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Source } from "./source.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** A regular expression of the program, with the file that it stands in. */
export interface Expression {
  file: string;
  source: string;
  flags: string;
}

/** Every expression that files write down or put together when they are loaded, each once. */
export async function expressionsOf(sources: Source[]): Promise<Expression[]> {
  const written = sources.flatMap(writtenIn);
  const made = await madeBy(sources.filter(makesExpressions));
  const known = new Map<string, Expression>();
  for (const one of [...written, ...made]) {
    const key = `/${one.source}/${one.flags}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

function writtenIn({ path: file, tree }: Source): Expression[] {
  const found: Expression[] = [];
  visit(tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf("/");
    found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
}

/** Whether a file puts expressions together when it is loaded; from data, others are made later. */
const makesExpressions = ({ tree }: Source): boolean =>
  tree.statements.some((statement) => !ts.isFunctionDeclaration(statement) && makes(statement));

const makes = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === "RegExp") ||
  (!ts.isArrowFunction(node) &&
    (ts.forEachChild(node, (child) => makes(child) || undefined) ?? false));

/** Loads files while every new expression is written down. */
async function madeBy(sources: Source[]): Promise<Expression[]> {
  const Own = globalThis.RegExp;
  const found: Expression[] = [];
  let file = "";
  globalThis.RegExp = new Proxy(Own, {
    construct(target, parts) {
      const made = Reflect.construct(target, parts) as RegExp;
      found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const { path } of sources) {
      file = path;
      // Anew: other tests may have loaded the file already, and what it made then is not seen here.
      await import(`${join(SRC, path)}?made`);
    }
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Groups that are repeated more often than this could try all ways through them. */
const FEW = 9;

/**
 * Whether nothing in an expression is repeated without a bound, and no group often: each place of a
 * text then costs at most so much, and a text of double length double.
 */
export function isBounded(source: string): boolean {
  const plain = source.replace(/\\[\s\S]/gu, "a").replace(/\[[^\]]*\]/gu, "c");
  if (/[*+]|\{\d+,\}/u.test(plain.replace(/\(\?[<=!:]/gu, "("))) return false;
  const groups = [...plain.matchAll(/\)\{\d*,?(\d+)\}/gu)];
  return groups.every(([, most]) => Number(most) <= FEW);
}
