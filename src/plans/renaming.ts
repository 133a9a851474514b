import type { Change, DataText } from "./data-texts.ts";

/** Gives a plan another id: folder, rows, briefing; a document so named keeps its file name. */
export function renamedPlan(texts: readonly DataText[], from: string, to: string): Change[] {
  const id = new RegExp(
    `(?<![a-z0-9-])((?:source|progress)-)?${from}(?=-\\d{3,}(?![a-z0-9-])|(?![a-z0-9-]|\\.[a-z0-9]))`,
    "gu",
  );
  return changed(texts, (text) => text.replace(id, `$1${to}`), {
    [`data/plans/${from}/`]: `data/plans/${to}/`,
    [`data/commentary/progress-${from}.`]: `data/commentary/progress-${to}.`,
  });
}

/** The changes that give a municipality another code, where its cells, keys and briefings name it. */
export function renamedMunicipality(
  texts: readonly DataText[],
  from: string,
  to: string,
): Change[] {
  const key = new RegExp(
    `^(\\s*(?:- )?(?:municipality: *|)["']?)${from}(?=["']?:?\\s*(?:#.*)?$)`,
    "gmu",
  );
  const head = new RegExp(`^( +["']?)${from}(?=["']?:)`, "gmu");
  const briefing = new RegExp(`(?<![a-z0-9-])municipality-${from}(?!\\d)`, "gu");
  const inText = (text: string) =>
    text.replace(key, `$1${to}`).replace(head, `$1${to}`).replace(briefing, `municipality-${to}`);
  return changed(
    texts,
    (text, file) => (file.endsWith(".csv") ? withCode(text, from, to) : inText(text)),
    { [`data/commentary/municipality-${from}.`]: `data/commentary/municipality-${to}.` },
  );
}

/** The heads of columns that hold codes of municipalities. */
export const CODE_HEADS = ["code", "municipality", "municipality_code", "全国地方公共団体コード"];

function withCode(text: string, from: string, to: string): string {
  const [header = "", ...lines] = text.split("\n");
  const column = header
    .replace(/^\uFEFF|\r$/gu, "")
    .split(",")
    .findIndex((one) => CODE_HEADS.includes(one));
  if (column < 0) return text;
  const before = `((?:(?:[^,"]*|"(?:[^"]|"")*"),){${column}}"?)`;
  const cell = new RegExp(`^${before}${from}(?="?(?:,|\\r?$))`, "u");
  return [header, ...lines.map((line) => line.replace(cell, `$1${to}`))].join("\n");
}

/** @param moves beginnings of paths that become others */
function changed(
  texts: readonly DataText[],
  edit: (text: string, file: string) => string,
  moves: Readonly<Record<string, string>>,
): Change[] {
  return texts.flatMap(({ file, text }): Change[] => {
    const after = edit(text, file);
    const [move] = Object.entries(moves).filter(([start]) => file.startsWith(start));
    if (move === undefined) return after === text ? [] : [{ file, text, after }];
    return [{ file, text, after, to: move[1] + file.slice(move[0].length) }];
  });
}
