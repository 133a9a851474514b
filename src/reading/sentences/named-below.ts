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

/** What a sentence further below a goal says was reached of it, if it names it as the goal does. */
export function reachedBelow(lines: Line[], next: number, label: string): Valued | undefined {
  for (const line of lines.slice(next, next + MOST_AHEAD)) {
    const said = line.cells ? undefined : SAID.exec(compact(line.text))?.groups;
    if (said?.label === compact(label))
      return { role: "result", value: said.value ?? "", period: said.period ?? "" };
  }
  return undefined;
}
