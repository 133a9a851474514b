import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError } from "../lib/errors.ts";
import { workAlone } from "../lib/files/work-folder.ts";
import { parseYaml } from "../lib/files/yaml.ts";
import type { Language, Translated } from "../lib/language.ts";
import type { Terminal } from "../lib/terminal.ts";
import { joinInto, measureOf } from "../match/accept.ts";
import { withMeasure, withMember } from "../match/entry.ts";
import { createMatcher, type Matcher } from "../match/matcher.ts";
import { otherPart } from "../match/part.ts";
import { type OpenProject, openProject } from "../open.ts";
import { runPipeline } from "../pipeline.ts";
import { type Measure, measuresFile } from "../plans/measure-schemas.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { rowsIn } from "../tables/table.ts";
import { type Themes, themesOf } from "../tables/themes.ts";
import { commandText, usageError } from "../words/command-texts.ts";
import { caveatOf } from "../words/match.ts";

interface Call {
  data: string;
  lang: Language;
  /** Why the definition is the same; "" where nothing was said. */
  reason: Translated;
}

export interface Known {
  project: OpenProject;
  matcher: Matcher;
  rows: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Municipality>;
  themes: Themes;
}

const FILE = "measures.yaml";

/**
 * Writes a row into a measure, or two into a new one, where the data stay valid.
 * @throws UsageError for what is not there, InputError where the measure would be refused
 */
export async function acceptRows(
  [id, ...rowIds]: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<number> {
  const { data, lang } = call;
  if (id === undefined || rowIds.length === 0) throw usageError("match.acceptOpen");
  return workAlone(join(resolve(data), "match"), data, async (work) => {
    const known = await openMatcher(data);
    const chosen = rowIds.map((row) => rowOf(row, known));
    const text = readFileSync(join(data, FILE), "utf8");
    const at = known.project.measures.findIndex((measure) => measure.id === id);
    const changed =
      at < 0 ? withNew(text, id, chosen, known) : withRow(text, at, chosen, known, call);
    checkWith(known.project, changed);
    work.write(FILE, changed);
    work.moveInto(data);
    terminal.out(commandText("match.accepted", lang, { measure: id, rows: rowIds.join(", ") }));
    return 0;
  });
}

/** @throws InputError with every problem of the data */
export async function openMatcher(data: string): Promise<Known> {
  const project = await openProject(data);
  const { tables } = runPipeline(project);
  const rows = rowsIn("indicators", tables.indicators);
  const places = rowsIn("municipalities", tables.municipalities);
  return {
    project,
    matcher: createMatcher(tables, project),
    rows: new Map(rows.map((row) => [row.id, row])),
    places: new Map(places.map((place) => [place.code, place])),
    themes: themesOf({
      themes: rowsIn("themes", tables.themes),
      subthemes: rowsIn("subthemes", tables.subthemes),
    }),
  };
}

function rowOf(id: string, { rows }: Known): Indicator {
  const row = rows.get(id);
  if (row === undefined) throw usageError("match.rowUnknown", { row: id });
  if (row.is_repeat) throw usageError("match.rowRepeat", { row: id, first: row.repeat_of ?? "" });
  return row;
}

function withRow(
  text: string,
  at: number,
  chosen: readonly Indicator[],
  { project, matcher, rows, places }: Known,
  { reason }: Call,
): string {
  const measure = project.measures[at] as Measure;
  const [row, ...others] = chosen as [Indicator, ...Indicator[]];
  if (others.length > 0) throw usageError("match.oneRow", { measure: measure.id });
  if (measure.members.some((member) => member.row === row.id))
    throw usageError("match.rowInMeasure", { row: row.id, measure: measure.id });
  const isReasoned = reason.ja !== "" && reason.en !== "";
  if (measure.grade === "same" && !isReasoned)
    throw usageError("match.sameNeedsReason", { measure: measure.id });
  const found = joinInto(matcher, row, measure, rows);
  const parts = measure.members.flatMap((member) => {
    const other = rows.get(member.row);
    return (other && otherPart(row, other)) ?? [];
  });
  const [part] = parts;
  if (part !== undefined && parts.length === measure.members.length)
    throw usageError("match.otherPart", { row: row.id, measure: measure.id, ...part });
  if (found === undefined)
    throw usageError("match.noSteps", { row: row.id, unit: row.unit, measure: measure.id });
  const place = places.get(row.municipality_code) as Municipality;
  const ja = reason.ja || caveatOf.unchecked(place, row.label).ja;
  const en = reason.en || caveatOf.unchecked(place, row.label_en || row.label).en;
  return withMember(text, at, { row: row.id, conversion: [...found.steps] }, { ja, en });
}

function withNew(
  text: string,
  id: string,
  chosen: readonly Indicator[],
  { project, matcher, places }: Known,
): string {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/u.test(id)) throw usageError("match.idForm", { measure: id });
  const [other, row] = chosen;
  const rows = chosen.map((one) => one.id).join(" ");
  if (
    other === undefined ||
    row === undefined ||
    chosen.length > 2 ||
    other.municipality_code === row.municipality_code
  )
    throw usageError("match.onePlace", { measure: id, rows });
  const match = matcher.pair(row, other);
  const [found] = match.joins.filter(({ measure }) => measure === null);
  if (found === undefined) {
    const measure = match.measures.map((one) => one.id).join(", ");
    throw usageError("match.rowInMeasure", { row: other.id, measure });
  }
  return withMeasure(text, measureOf(id, row, match, found, { places, project }));
}

/** @throws InputError with what the changed measures would be refused for */
function checkWith(project: OpenProject, text: string): void {
  const { value, problems } = parseYaml(`data/${FILE}`, text, measuresFile);
  if (value === null || problems.length > 0) throw new InputError(problems);
  runPipeline({ ...project, measures: value });
}
