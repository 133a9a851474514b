import { runRows } from "../../../tests/run-rows.ts";
import { createBriefingContext } from "../../briefings/context.ts";
import { municipalityBriefing } from "../../briefings/municipality.ts";
import { briefingSet, type NamedBriefing } from "../../briefings/set.ts";
import { lift, valuesOf } from "../../lib/arquero.ts";
import { createDocument } from "../../lib/chart/node-document.ts";
import { type Fonts, openFonts } from "../../lib/pdf/fonts.ts";
import { runPipeline } from "../../pipeline.ts";
import { readCodes } from "../../plans/code-list.ts";
import { loadProject } from "../../plans/load.ts";
import type { Project } from "../../plans/project.ts";
import { narrow } from "../../tables/narrow.ts";
import type { Comparison } from "../../tables/rows.ts";
import { rowsIn, toRows } from "../../tables/table.ts";
import { madeUpJapan } from "./japan.ts";

const RUN = { version: "00000000", date: new Date(0) };

/** Every briefing of a report in Japanese, with its charts: what the other programs are given too. */
export async function reportBriefings(): Promise<NamedBriefing[]> {
  const project = await loadProject("data");
  return briefingSet(contextOf(project, runRows(project).tables));
}

export interface Profiles {
  codes: string[];
  fonts: Fonts;
  briefing(code: string): NamedBriefing["briefing"];
}

/** The profiles of a made-up Japan, each made when it is asked for. */
export async function profiles(count: number, seed = 1): Promise<Profiles> {
  const size = { count, seed };
  const project = madeUpJapan(await loadProject("data"), await readCodes("data"), size);
  const run = runPipeline(project);
  return {
    codes: valuesOf<string>(run.tables.municipalities, "code"),
    fonts: openFonts(),
    briefing(code) {
      const own = toRows(narrow(run, [code]));
      const [place] = own.municipalities;
      if (place === undefined) throw new Error(`there is no municipality ${code}`);
      const ofCode = lift<Comparison>(({ municipality_code }) => municipality_code === code);
      const comparisons = rowsIn("comparisons", run.tables.comparisons.filter(ofCode));
      return municipalityBriefing(place, contextOf(project, { ...own, comparisons }));
    },
  };
}

function contextOf(project: Project, tables: Parameters<typeof createBriefingContext>[0]) {
  const { measure: measureText } = openFonts();
  const charts = { document: createDocument(), lang: "ja" as const, measureText };
  return createBriefingContext(tables, charts, project.units, RUN);
}
