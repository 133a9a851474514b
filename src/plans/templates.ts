import { csvLine } from "../lib/csv.ts";
import * as printed from "../tables/printed-tables.ts";
import { placeName } from "./romanise.ts";

export interface PlanFacts {
  id: string;
  municipality: printed.CodeLine;
  /** The plan in whose place it stands, if any. */
  supersedes?: string | undefined;
  /** The document that the rows come from; empty texts where none is given. */
  document: { file: string; sha256: string };
  /** Years that the document states as a rule, with the line that says so. */
  defaults: { baseline: number | null; target: number | null; latest: number | null; line: number };
}

/** plan.yaml with what is known, and empty entries with a comment for what a person must add. */
export function planYaml({ id, municipality, supersedes, document, defaults }: PlanFacts): string {
  const { code, name, prefecture } = municipality;
  const years = Object.entries(defaults).filter(([key, year]) => key !== "line" && year !== null);
  const rule =
    years.length === 0
      ? `# 値に年がない行の年を文書が定めるときだけ / only where the document states years for rows without
# default_years:
#   baseline: 2024
#   target: 2030
#   source: 12行`
      : `# 文書が定める原則の年 / years that the document sets as a rule
default_years:
${years.map(([key, year]) => `  ${key}: ${year}`).join("\n")}
  source: ${defaults.line}行`;
  const hint = document.file === "" ? " # 記入 / fill in" : "";
  const sum =
    document.sha256 === ""
      ? " # 記入 / fill in: sha256sum FILE (PowerShell: Get-FileHash FILE, in small letters)"
      : "";
  return `# 計画の説明。「記入」の欄を埋めると npm run check が通る
# What is known of the plan. Fill in what is marked so; npm run check names what is missing.
id: ${id} # フォルダー名と同じ / equal to the folder's name
municipality: "${code}" # ${name}（${prefecture}）
${supersedes === undefined ? "" : `supersedes: ${supersedes} # この計画が替わる前の計画 / the plan in whose place it stands\n`}title: "" # 記入：表紙の名称 / fill in: the title as printed
title_en: "" # 記入：英訳 / fill in: its English
publisher: ${name}
issued: "" # 記入：策定の年月 "2026-03" / fill in: date of issue
period:
  # start: 2026 # 始めの年度（西暦）。書かれていなければ省く / first fiscal year, where stated
  end: # 記入：終わりの年度（西暦） / fill in: last fiscal year
document:
  file: "${document.file}"${hint}
  sha256: "${document.sha256}"${sum}
${rule}
`;
}

/** The tables with their header line alone, for rows that a person types. */
export function emptyTables(): Map<string, string> {
  const tables = {
    indicators: printed.printedIndicators,
    policies: printed.printedPolicies,
    series: printed.printedPoints,
    facts: printed.printedFacts,
  };
  return new Map(
    Object.entries(tables).map(([name, { shape }]) => [
      `${name}.csv`,
      `${Object.keys(shape).join(",")}\n`,
    ]),
  );
}

/** The line of data/municipalities.csv, from that of the list of codes. */
export function newMunicipality({ kana, ...line }: printed.CodeLine & { kind: string }): string {
  const cells: Record<string, string> = {
    ...line,
    name_en: placeName(line.name, kana),
    source: "SSDSE-A-2026（独立行政法人統計センター） A1101 A7101 B1101",
    source_en: "SSDSE-A-2026 (National Statistics Center) A1101 A7101 B1101",
    quality: "A",
  };
  return csvLine(Object.keys(printed.municipalityLine.shape).map((name) => cells[name] ?? ""));
}
