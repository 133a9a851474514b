import { TextTable } from "./text-table.ts";

/** Headings, captions and questions of the pages. */
export const PAGE_TEXTS = new TextTable("page-texts.csv");

/** What a profile asks about its promises, by where they stand. */
export const profileQuestions = PAGE_TEXTS.group("profile", [
  "away",
  "unchanged",
  "differs",
  "peer",
  "open",
  "reached",
]);

/** What results raise. */
export const progressQuestions = PAGE_TEXTS.group("progress", [
  "cause",
  "response",
  "same",
  "missing",
  "passed",
  "next",
]);
