import { isGoal, isStart, type Keyed, keysOf } from "./keys.ts";
import { isWhole, type KeyedRecord, type Piece } from "./record.ts";
import { takeKeys } from "./record-keys.ts";
import { takeText } from "./record-texts.ts";

/** Takes a text into the record; false where another record begins. */
export function take(record: KeyedRecord, piece: Piece): boolean {
  const { before, keyed: shared } = keysOf(piece.text);
  const aimed = shared.some(isGoal);
  const keyed = shared.map((key) => ({ ...key, ...(aimed ? {} : aimOf(key, record)) }));
  if (keyed.length === 0 && beginsAnother(record, piece)) return false;
  return keyed.length > 0 ? takeKeys(record, piece, before, keyed) : takeText(record, piece);
}

/**
 * Whether a text without keys names what follows and no part of the record: a title of the source below
 * another one or a whole record, a text below such a title, or the label of the next record right
 * below a note.
 */
function beginsAnother(record: KeyedRecord, { line, cell, between }: Piece): boolean {
  if (line.title) return isWhole(record) || (record.keyed.length === 0 && record.line !== line);
  if (record.line.title && record.last === undefined) return true;
  return !cell && between === true && record.last?.role === "note" && isWhole(record);
}

/** 数値目標 below a label is the goal, elsewhere a word for what is measured. */
function aimOf(key: Keyed, { named, keyed, label }: KeyedRecord): Partial<Keyed> {
  const below = named ? keyed.some(isStart) : label !== "" && keyed.length === 0;
  const aim = key.role === "label" && /^数値目標/u.test(key.title) && below;
  return aim ? { role: "target" } : {};
}
