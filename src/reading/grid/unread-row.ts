import { type Candidate, candidateOf } from "../rows.ts";
import type { GridRow } from "./block.ts";

/** A row of a table that is none of an indicator, with its cells, for a person to look at. */
export const unreadRow = (
  { line, cells }: Pick<GridRow, "line" | "cells">,
  reason: Candidate["reason"],
): Candidate => candidateOf(line, cells.filter((cell) => cell !== "").join(" | "), reason);
