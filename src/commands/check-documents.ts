import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError, type Problem } from "../lib/errors.ts";
import type { Located } from "../lib/files/csv.ts";
import { inTurn } from "../lib/in-turn.ts";
import type { Plan, Project } from "../plans/project.ts";
import { readDocument } from "../reading/files/read-document.ts";
import { problemOf } from "../words/command-texts.ts";

/** A row with the line of its document; empty where it names none. */
type Cited = Located<{ line: string; document?: string }>;

/**
 * Whether documents that lie in data/raw/ are those that plans name, and have the lines that rows cite:
 * a reader who goes back to a document must find the row there.
 */
export async function documentProblems(
  dataDir: string,
  { plans, reading }: Pick<Project, "plans" | "reading">,
): Promise<Problem[]> {
  const cited = plans.flatMap((plan) => documentsOf(plan));
  const there = cited.filter(({ file }) => existsSync(join(dataDir, "raw", file)));
  const found = await inTurn(there, async (one) => [
    ...(await otherFile(dataDir, one)).map((problem) => reading.locate(problem)),
    ...(await beyondEnd(dataDir, one)),
  ]);
  return found.flat();
}

/** A document of a plan, its key in plan.yaml, and the rows that cite it. */
interface CitedDocument {
  plan: string;
  key: string;
  file: string;
  sha256: string | undefined;
  rows: Cited[];
}

function documentsOf(plan: Plan): CitedDocument[] {
  const { document, documents = [], id } = plan.file;
  const own: Cited[] = [...plan.indicators, ...plan.policies, ...plan.series, ...plan.facts];
  const followed: Cited[] = [...plan.results, ...plan.yearlyTargets];
  const citing = (name: string) => followed.filter(({ row }) => row.document === name);
  return [
    { plan: id, key: "document", ...document, rows: [...own, ...citing("plan")] },
    ...documents.map(({ id: name, file, sha256 }, i) => {
      return { plan: id, key: `documents.${i}`, file, sha256, rows: citing(name) };
    }),
  ];
}

async function otherFile(
  dataDir: string,
  { plan, key, file, sha256 }: CitedDocument,
): Promise<Problem[]> {
  if (sha256 === undefined) return [];
  const bytes = await readFile(join(dataDir, "raw", file));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found === sha256) return [];
  const place = { file: `data/plans/${plan}/plan.yaml`, line: 0, column: `${key}.sha256` };
  return [problemOf("document-other", place, { document: file, found })];
}

async function beyondEnd(dataDir: string, { file, rows }: CitedDocument): Promise<Problem[]> {
  if (rows.length === 0) return [];
  const lines = await lastLine(join(dataDir, "raw", file));
  return rows
    .filter(({ row }) => lines !== null && Number(row.line) > lines)
    .map(({ row: { line }, file: table, fileLine }) => {
      const place = { file: table, line: fileLine, column: "line" };
      return problemOf("line-beyond-document", place, { line, document: file, lines: lines ?? 0 });
    });
}

/** The last line of a document with a text, as it is read; null where it cannot be, which `ingest` explains. */
async function lastLine(path: string): Promise<number | null> {
  try {
    const { lines } = await readDocument(path);
    return lines.findLast(({ text }) => text.trim() !== "")?.line ?? 0;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
