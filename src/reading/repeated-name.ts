/** What a scan of JSON needs to see: texts with the colon of a name behind them, brackets, line ends. */
const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]|\n/gsu;

/** The first name that an object of a JSON text has twice, and the line of its second place; JSON.parse keeps the last in silence. */
export function repeatedName(json: string): { name: string; line: number } | undefined {
  const open: Set<string>[] = [];
  let line = 1;
  for (const [token, text, colon] of json.matchAll(TOKENS)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token === "\n") line++;
    else if (text && colon) {
      const name = JSON.parse(text) as string;
      if (open.at(-1)?.has(name)) return { name, line };
      open.at(-1)?.add(name);
      line += colon.split("\n").length - 1;
    }
  }
  return undefined;
}
