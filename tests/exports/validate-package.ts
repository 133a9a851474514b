import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { descriptor, type Resource } from "./package-descriptor.ts";

type Row = ReadonlyMap<string, string>;

/**
 * A check of datapackage.json against the standard, and of its CSV files against their schemas.
 * @param read the bytes of a file, or nothing where it is missing.
 * @returns what is wrong, in sentences.
 */
export function validatePackage(
  text: string,
  read: (path: string) => Uint8Array | undefined,
): string[] {
  const result = descriptor.safeParse(JSON.parse(text));
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { resources } = result.data;
  const tables = new Map<string, Row[]>();
  const errors: string[] = [];
  for (const resource of resources) {
    const bytes = read(resource.path);
    if (bytes === undefined) {
      errors.push(`${resource.name}: there is no file ${resource.path}`);
      continue;
    }
    const { rows, wrong } = readRows(resource, bytes);
    tables.set(resource.name, rows);
    errors.push(...wrong, ...cellErrors(resource, rows), ...keyErrors(resource, rows));
  }
  for (const resource of resources) errors.push(...referenceErrors(resource, tables));
  return errors;
}

function readRows(
  { name, schema, bytes, hash, dialect }: Resource,
  content: Uint8Array,
): { rows: Row[]; wrong: string[] } {
  const wrong: string[] = [];
  if (content.length !== bytes) wrong.push(`${name}: the file has ${content.length} bytes`);
  if (hash !== `sha256:${createHash("sha256").update(content).digest("hex")}`)
    wrong.push(`${name}: the file has another checksum`);
  if (content[0] === 0xef) wrong.push(`${name}: the file begins with a byte order mark`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    const [header = [], ...records] = parse(text, {
      relax_column_count: false,
      record_delimiter: dialect.lineTerminator,
    });
    const names = schema.fields.map((field) => field.name);
    if (header.join() !== names.join())
      wrong.push(`${name}: the header is not the fields of the schema`);
    return {
      rows: records.map((row) => new Map(names.map((column, i) => [column, row[i] ?? ""]))),
      wrong,
    };
  } catch (error) {
    wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { rows: [], wrong };
  }
}

const FORMS = {
  string: /^/u,
  integer: /^[-+]?\d+$/u,
  number: /^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?$/u,
};

function cellErrors({ name, schema }: Resource, rows: readonly Row[]): string[] {
  return schema.fields.flatMap((field) => {
    const { name: column, type, constraints = {} } = field;
    const truths = [...(field.trueValues ?? ["true"]), ...(field.falseValues ?? ["false"])];
    const allowed = constraints.enum?.map(String);
    const seen = new Set<string>();
    return rows.flatMap((row, i) => {
      const cell = row.get(column) ?? "";
      const place = `${name}.${column} row ${i + 1}`;
      if (schema.missingValues.includes(cell))
        return constraints.required ? [`${place}: required, but empty`] : [];
      if (type === "boolean" ? !truths.includes(cell) : !FORMS[type].test(cell))
        return [`${place}: "${cell}" is no ${type}`];
      if (allowed !== undefined && !allowed.includes(cell))
        return [`${place}: "${cell}" is not in the enumeration`];
      if (constraints.unique && seen.has(cell)) return [`${place}: "${cell}" stands twice`];
      seen.add(cell);
      return [];
    });
  });
}

const tuple = (row: Row, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => row.get(column)));

/** The standard has no empty cell in a primary key. */
function keyErrors({ name, schema }: Resource, rows: readonly Row[]): string[] {
  const { primaryKey = [], uniqueKeys = [], missingValues } = schema;
  const isMissing = (row: Row) => (column: string) => missingValues.includes(row.get(column) ?? "");
  const empty = rows.flatMap((row, i) =>
    primaryKey.some(isMissing(row)) ? [`${name} row ${i + 1}: an empty cell in the key`] : [],
  );
  const twice = [primaryKey, ...uniqueKeys].flatMap((key) => {
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      const id = tuple(row, key);
      if (key.length === 0 || (key !== primaryKey && key.every(isMissing(row)))) return [];
      if (seen.has(id)) return [`${name}: the key ${id} stands twice`];
      seen.add(id);
      return [];
    });
  });
  return [...empty, ...twice];
}

function referenceErrors(
  { name, schema }: Resource,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.get(reference.resource ?? name) ?? [];
    const known = new Set(target.map((row) => tuple(row, reference.fields)));
    return (tables.get(name) ?? [])
      .filter((row) => fields.some((column) => row.get(column) !== ""))
      .filter((row) => !known.has(tuple(row, fields)))
      .map((row) => `${name}: ${fields.join()} ${tuple(row, fields)} points at nothing`);
  });
}
