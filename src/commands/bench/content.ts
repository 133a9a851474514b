import { runRows } from "../../../tests/run-rows.ts";
import { createBriefingContext } from "../../briefings/context.ts";
import { municipalityBriefing } from "../../briefings/municipality.ts";
import { briefingSet, type NamedBriefing } from "../../briefings/set.ts";
import { createDocument } from "../../lib/chart/node-document.ts";
import { type Fonts, openFonts } from "../../lib/pdf/fonts.ts";
import { openProject } from "../../open.ts";
import { readCodes } from "../../plans/code-list.ts";
import type { Project } from "../../plans/project.ts";
import { rowsOf } from "../../tables/group.ts";
import { narrow } from "../../tables/narrow.ts";
import { madeUpJapan } from "./japan.ts";

const RUN = { version: "00000000", date: new Date(0) };

/** Every briefing of a report in Japanese, with its charts: what the other programs are given too. */
export async function reportBriefings(): Promise<NamedBriefing[]> {
  const project = await openProject("data");
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
  const project = madeUpJapan(await openProject("data"), await readCodes("data"), size);
  const { tables } = runRows(project);
  return {
    codes: tables.municipalities.map(({ code }) => code),
    fonts: openFonts(),
    briefing(code) {
      const own = narrow(tables, [code]);
      const [place] = own.municipalities;
      if (place === undefined) throw new Error(`there is no municipality ${code}`);
      const comparisons = [...rowsOf(tables.comparisons, code)];
      return municipalityBriefing(place, contextOf(project, { ...own, comparisons }));
    },
  };
}

function contextOf(project: Project, tables: Parameters<typeof createBriefingContext>[0]) {
  const { measure: measureText } = openFonts();
  const charts = { document: createDocument(), lang: "ja" as const, measureText };
  return createBriefingContext(tables, charts, project.units, RUN);
}
