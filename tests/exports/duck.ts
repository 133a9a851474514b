import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";

type Rows = Record<string, Json>[];

const open = () => DuckDBInstance.create(":memory:", { threads: "1" });
let shared: Promise<DuckDBInstance> | undefined;

/**
 * Runs statements in a DuckDB of their own; a question alone, which leaves nothing behind, in a shared one.
 * @returns the rows of the last one.
 */
export async function query(...statements: string[]): Promise<Rows> {
  const isAlone = statements.length === 1 && /^(SELECT|DESCRIBE) /u.test(statements[0] ?? "");
  shared ??= open();
  const instance = await (isAlone ? shared : open());
  const connection = await instance.connect();
  try {
    return await rowsOf(connection, statements);
  } finally {
    connection.closeSync();
    if (!isAlone) instance.closeSync();
  }
}

async function rowsOf(connection: DuckDBConnection, statements: readonly string[]): Promise<Rows> {
  let rows: Rows = [];
  for (const sql of statements) rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return rows;
}
