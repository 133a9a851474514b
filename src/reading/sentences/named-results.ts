import type { Line } from "../document.ts";
import type { Valued } from "../rows.ts";
import { compact } from "../text.ts";
import { NUMBER, VALUE } from "./spoken.ts";
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

/** Lines from a heading with its value down to a goal, at most. */
const MOST_ABOVE = 20;
const LED_BY_VALUE = new RegExp(`^(?<value>${NUMBER}[^0-9、。()]{1,6})(?:\\(|$)`, "u");
/** A number before a heading, and whose share it is. */
const BEFORE_NAME = /^(?:[(（]?[0-9①-⑳]{1,2}[)）.．、 ]?)?(?:.*への)?/u;

/** What was reached of a goal, where a heading above it names it and the line below that begins with a value. */
export function resultUnderHeading(lines: Line[], at: number, label: string): Valued | undefined {
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at).map(({ text }) => compact(text));
  const printed = above.filter((text) => text !== "");
  const from = printed.findLastIndex(
    (text, index) => LED_BY_VALUE.test(text) && isShort(printed[index - 1] ?? "", compact(label)),
  );
  const value = LED_BY_VALUE.exec(printed[from] ?? "")?.groups?.value ?? "";
  return value === "" ? undefined : { role: "result", value, period: "" };
}

/** Whether a heading is a name with some of its parts left out: 女性の登用率, 審議会等の女性委員の登用率. */
function isShort(heading: string, label: string): boolean {
  const parts = heading.replace(BEFORE_NAME, "").split("の");
  let from = 0;
  const inOrder = parts.every((part) => {
    const place = label.indexOf(part, from);
    from = place + part.length;
    return place >= 0;
  });
  return parts.length > 1 && inOrder && from === label.length;
}
