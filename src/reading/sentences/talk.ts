import { textAt } from "../document.ts";
import { isName } from "../grid/cell.ts";
import { type FoundRow, type Layout, rowOf, type Valued } from "../rows.ts";
import { compact, isProse } from "../text.ts";
import { VALUE } from "./spoken.ts";
import { YEARS } from "./subject.ts";

/** 3.週に1回以上スポーツをする人の割合: a numbered name of a quantity. */
const LABEL =
  /^(?:[0-9]{1,2}[.．)）]|[（(][0-9]{1,2}[)）]|[①-⑳])\s?(\S.{2,60}(?:数|率|額|量|割合|時間|寿命))$/u;
/** Sentences below a label, at most. */
const MOST_LINES = 3;

const BOUND = "(?:以上|以下|未満)?";
/** 目標は200人以上, 目標は、あと3年ほどで65%, 目標の5.0冊を. */
const GOAL = new RegExp(
  `(?:(?<year>${YEARS})末?(?:での?|までの?|の))?目標値?[はがの]、?(?:あと[0-9]{1,2}年(?:ほど|間)?で、?)?(?<value>${VALUE}${BOUND})(?=[、。でとだをにがへ])`,
  "gu",
);
/** 当初は、約80人. */
const START = new RegExp(`(?:当初|策定時)[はの]、?(?<value>${VALUE})(?=[でだ、。]|から)`, "gu");
/** 現在は43.2%, 昨年10月の時点で18.4%, 昨年で156人. */
const NOW = new RegExp(
  `(?:現在|現時点|昨年|今年)(?:[0-9]{1,2}月)?(?:の?時点)?[はで]、?(?<value>${VALUE})(?=[でとだ、。])`,
  "gu",
);
/** 目標の5.0冊を達成して5.3冊, 目標の600人に対して、412人: what was reached of the goal. */
const REACHED = new RegExp(
  `目標[^。]{0,20}(?:を(?:達成し|[超こ]え)|に対し)て?、?(?:現在は?)?(?<value>${VALUE})(?=[でとだ、。])`,
  "gu",
);

/**
 * A numbered label above sentences that say what its goal and its values are, as people put them for
 * readers: 3.凧を揚げる人の割合 ／ 現在は43.2%で、目標は、あと3年ほどで65%。 Each kind of value once.
 */
export const talk: Layout = (line, lines, at) => {
  const [, label = ""] = LABEL.exec(textAt(lines, at)) ?? [];
  if (label === "" || !isName(label)) return undefined;
  const below = lines
    .slice(at + 1, at + 1 + MOST_LINES)
    .map((_, ahead) => textAt(lines, at + 1 + ahead));
  const end = below.findIndex((text) => !isProse(text) || LABEL.test(text));
  const said = below.slice(0, end < 0 ? MOST_LINES : end);
  const text = compact(said.join(""));
  const goals = of("target", text, GOAL);
  const reached = of("result", text, REACHED);
  const values = [
    ...of("start", text, START),
    ...(reached.length > 0 ? reached : of("result", text, NOW)),
  ];
  const roles = values.map(({ role }) => role);
  const once = goals.length === 1 && new Set(roles).size === roles.length;
  return once && values.length > 0
    ? { rows: [rowOf(line, label, [...goals, ...values], DOUBTED)], next: at + 1 + said.length }
    : undefined;
};
const DOUBTED: Partial<FoundRow> = { layout: "flow", doubts: ["goal-sentence"] };

const of = (role: Valued["role"], text: string, pattern: RegExp): Valued[] =>
  [...text.matchAll(pattern)].map(({ groups = {} }) => ({
    role,
    value: groups.value ?? "",
    period: groups.year ?? "",
  }));
