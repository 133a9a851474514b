import { DuckDBInstance, type Json } from "@duckdb/node-api";

/** Runs statements in a DuckDB of their own. @returns the rows of the last one. */
export async function query(...statements: string[]): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    let rows: Record<string, Json>[] = [];
    for (const sql of statements) rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
