import { type Column, indexOfRole } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { closeGaps } from "../text.ts";
import { kindOf } from "./cell.ts";

/** The number of a policy: Ⅰ-1, 1-2-3, A1. A bare number only counts the rows. */
const CODE = /^(?=.*[^0-9.．])[0-9A-Za-zⅠ-Ⅻ①-⑳.．－‐-]{1,10}$/u;
/** Columns that print goals of the United Nations. */
const GOALS = /SDG|ゴール/iu;
/** A longer text explains and names no field. */
const LONGEST = 60;

type Fields = Pick<FoundRow, "section" | "code">;

/**
 * What the columns in front of the label say of each row of a table in its turn: the fields that it
 * belongs to (政策分野, 基本目標, 施策) and the number of its policy. An empty cell goes on with the one
 * above it, as long as the fields to its left do.
 */
export function fieldsInTurn(): (columns: readonly Column[], cells: readonly string[]) => Fields {
  const open: string[] = [];
  return (columns, cells) => {
    const label = indexOfRole(columns, "label");
    const own = columns
      .slice(0, Math.max(0, label))
      .map((column, at) => (isField(column) ? closeGaps(cells[at] ?? "") : ""));
    const isNew = own.map((text, at) => text !== "" && text !== open[at]);
    const first = isNew.indexOf(true);
    for (const [at, text] of own.entries()) {
      // The number of another field is none of this one's, on whichever side it stands.
      const goesOn = first < 0 || (at < first && !CODE.test(open[at] ?? ""));
      if (text !== "" || !goesOn) open[at] = text;
    }
    const said = open.slice(0, Math.max(0, label)).filter((text) => text);
    const names = said.filter((text) => !CODE.test(text) && isFieldName(text));
    const section = [...new Set(names)].join(" > ");
    const code = said.findLast((text) => CODE.test(text));
    return { ...(section === "" ? {} : { section }), ...(code === undefined ? {} : { code }) };
  };
}

function isField(column: Column | undefined): boolean {
  const { role = "", title = "" } = column ?? {};
  return (role === "code" || role === "other") && title !== "" && !GOALS.test(title);
}

const isFieldName = (text: string): boolean => text.length <= LONGEST && kindOf(text) === "text";
