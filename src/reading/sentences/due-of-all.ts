import { isTarget } from "../column.ts";
import type { FoundRow } from "../rows.ts";
import { YEARS } from "./subject.ts";

/** Until when, behind goals of which none says it: いずれも令和10年度を期限とする, 目標年度は令和10年度です. */
const DUE = new RegExp(
  `(?:^|[。、])(?:(?:いずれ|どれ)も|(?:すべ|全)て|これらは|目標(?:年次?|年度|時期|時点)は、?)、?(${YEARS})末?(?:を(?:期限|目標年|最終年|達成)|まで(?:の(?:目標|達成)|に(?:達成|実現))|の目標|とする|です|だ|である|。|$)`,
  "u",
);

/** Goals without a year, with the one that their text says of all of them. */
export function withDueOfAll(text: string, rows: FoundRow[]): FoundRow[] {
  const due = DUE.exec(text)?.[1];
  if (!due) return rows;
  return rows.map((row) => {
    const columns = row.columns.map((own) =>
      isTarget(own) && own.period === "" ? { ...own, period: due } : own,
    );
    return { ...row, columns };
  });
}
