import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** One import of a file: another file below src/ by its path, or a package by its name. */
export interface Import {
  from: string;
  to: string;
  /** Whether types alone are taken, so that nothing is left of it when the code runs. */
  types: boolean;
}

export interface Source {
  /** Path below src/: `plans/load.ts`. */
  path: string;
  tree: ts.SourceFile;
}

/** Every TypeScript file below src/, parsed. */
export function readSources(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => parse(path, readFileSync(join(SRC, path), "utf8")));
}

export function parse(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** What a file imports, with `export … from` and `import("…")`. */
export function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, types: boolean) => {
    if (target === undefined || !ts.isStringLiteral(target)) return;
    const { text } = target;
    const to = text.startsWith(".") ? join(dirname(path), text).replaceAll("\\", "/") : text;
    found.push({ from: path, to, types });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypes(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return found;
}

function takesTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.every((element) => element.isTypeOnly);
}

/** `path:line` of each function that has more lines than `most`, with their number. */
export function longFunctions({ path, tree }: Source, most: number): string[] {
  const found: string[] = [];
  const lineOf = (at: number) => tree.getLineAndCharacterOfPosition(at).line + 1;
  visit(tree, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return;
    const first = lineOf(node.getStart(tree));
    const lines = lineOf(node.end) - first + 1;
    if (lines > most) found.push(`${path}:${first} ${lines} lines`);
  });
  return found;
}

/** `path:line` of each comparison with the name of a language. */
export function languageChoices({ path, tree }: Source): string[] {
  const found: string[] = [];
  const named = (node: ts.Node) => ts.isStringLiteral(node) && /^(ja|en)$/u.test(node.text);
  visit(tree, (node) => {
    if (!ts.isBinaryExpression(node) || !/^[!=]==?$/u.test(node.operatorToken.getText(tree)))
      return;
    if (named(node.left) || named(node.right))
      found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
  });
  return found;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
