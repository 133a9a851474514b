/** One line of the bench: what was measured, the medians, and what they say beside another line. */
export interface Line {
  part: string;
  name: string;
  wallMs: number;
  /** Null where it cannot be told apart from the rest of the process. */
  cpuMs: number | null;
  /** Peak of resident memory in MB, of the process and its children. */
  peakMb: number | null;
  /** The median of the ratios of wall time of each round: under 1 is faster than the other. */
  ratio?: { to: string; wall: number };
  /** What the report takes of the wall time of this line. */
  reportShare?: number;
  remark?: string;
}

/** What a part of the bench gets to work with. */
export interface Bench {
  runs: number;
  /** A folder that goes when the bench ends. */
  folder: string;
  progress(line: string): void;
}

/** The lines as text in columns. */
export function table(lines: readonly Line[]): string[] {
  const number = (value: number | null, digits = 0) =>
    (value === null ? "–" : value.toFixed(digits)).padStart(9);
  const width = Math.max(4, ...lines.map(({ name }) => name.length));
  const head = ["wall ms", "CPU ms", "peak MB"].map((name) => name.padStart(9)).join("");
  return [
    `${"".padEnd(width)}${head}`,
    ...lines.map(({ name, wallMs, cpuMs, peakMb, ratio, remark }) => {
      const against = ratio === undefined ? "" : `${ratio.wall.toFixed(2)} × ${ratio.to}`;
      const notes = [against, remark ?? ""].filter((note) => note !== "").join("; ");
      const digits = wallMs < 100 ? 1 : 0;
      const figures = `${number(wallMs, digits)}${number(cpuMs)}${number(peakMb)}`;
      return `${name.padEnd(width)}${figures}  ${notes}`.trimEnd();
    }),
  ];
}
