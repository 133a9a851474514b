import { framesGoal, isSlot } from "../column.ts";
import type { GridColumn } from "./roles.ts";

/** A run of columns that together make rows: a label with its values. */
export interface Group {
  from: number;
  to: number;
}

/**
 * Tables beside each other, or one group of columns again and again: every label column that has
 * columns of values before the next one begins a group, where one has start and goal of its own
 * or all have as many (活動指標 | 計画 | 成果指標 | 現状 | 目標). One group is the whole head.
 */
export function groupsOf(columns: GridColumn[]): Group[] {
  const labels = columns.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const slotsIn = (from: number, to: number) => columns.slice(from, to).filter(isSlot).length;
  const groups: Group[] = [];
  for (const [k, label] of labels.entries()) {
    const to = labels[k + 1] ?? columns.length;
    if (slotsIn(label, to) === 0) continue;
    groups.push({ from: groups.length === 0 ? 0 : label, to });
  }
  const [first] = groups;
  if (groups.length < 2 || !first) return [{ from: 0, to: columns.length }];
  const kinds = ({ from, to }: Group) => slotsIn(from, to);
  const framed = groups.some(({ from, to }) => framesGoal(columns.slice(from, to)));
  return framed || groups.every((group) => kinds(group) === kinds(first))
    ? groups
    : [{ from: 0, to: columns.length }];
}

/** Whether two columns of values have one name and year: series whose names the head prints below. */
export function areSeries(columns: GridColumn[]): boolean {
  const named = columns
    .filter(({ role }) => ["start", "now", "target"].includes(role))
    .map(({ role, title, period }) => [role, title, period].join("|"));
  return new Set(named).size < named.length;
}
