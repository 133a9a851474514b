import type { Line } from "../document.ts";
import type { Valued } from "../rows.ts";
import { compact } from "../text.ts";
import { VALUE } from "./spoken.ts";
import { DATED } from "./subject.ts";

/** Lines below a goal among which a sentence may say what was reached of it. */
const MOST_AHEAD = 10;

/** 令和6年4月1日現在の凧の数は、5枚です: what was reached, under the whole name of the goal. */
const SAID = new RegExp(
  `^(?<period>${DATED})(?:における|の)(?<label>.{2,60})は、?(?<value>${VALUE})(?:でした|です|となっています|となりました)。?$`,
  "u",
);

/** What a line says was reached of the goal with a label, if it names it as the goal does. */
export function namedResult(text: string, label: string): Valued | undefined {
  const said = SAID.exec(text)?.groups;
  return said?.label === compact(label)
    ? { role: "result", value: said.value ?? "", period: said.period ?? "" }
    : undefined;
}

/** The same, further below a goal. */
export function resultFurtherBelow(lines: Line[], next: number, label: string): Valued | undefined {
  for (const line of lines.slice(next, next + MOST_AHEAD)) {
    const found = line.cells ? undefined : namedResult(compact(line.text), label);
    if (found) return found;
  }
  return undefined;
}
