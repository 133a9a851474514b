/** What a scan of JSON needs to see: texts, the colons behind names, brackets, line ends. */
const TOKENS = /"(?:[^"\\]|\\.)*"?|[{}[\]:]|\n/gsu;

/** The first name that an object of a JSON text has twice, and the line of its second place; JSON.parse keeps the last in silence. */
export function repeatedName(json: string): { name: string; line: number } | undefined {
  const open: Set<string>[] = [];
  let line = 1;
  let text = { written: "", line };
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token === "\n") line++;
    else if (token === ":") {
      const name = JSON.parse(text.written) as string;
      if (open.at(-1)?.has(name)) return { name, line: text.line };
      open.at(-1)?.add(name);
    } else text = { written: token, line };
  }
  return undefined;
}
