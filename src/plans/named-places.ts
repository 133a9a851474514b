import { UsageError } from "../lib/errors.ts";
import { lookUpText, notInData } from "../words/look-up.ts";
import { lookUp, type PlaceLists } from "./look-up.ts";
import type { Project } from "./project.ts";

/**
 * Codes of municipalities of the project that are named by code, name or reading.
 * @throws UsageError for one that the project does not have, or a name that means none or several
 */
export function readMunicipalities(
  values: readonly string[] | undefined,
  { municipalities, lists }: Pick<Project, "municipalities"> & { lists: PlaceLists },
): readonly string[] {
  const listed = new Map(lists.codes.map((line) => [line.code, line]));
  const own = municipalities.map((place) => listed.get(place.code) ?? { ...place, kana: "" });
  return (values ?? municipalities.map(({ code }) => code)).map((value) => {
    const here = lookUp(value, { codes: own, former: [] });
    if (here.kind === "found") return here.line.code;
    const answer = here.kind === "several" ? here : lookUp(value, lists);
    throw new UsageError(
      answer.kind === "found"
        ? notInData(answer.line, municipalities)
        : lookUpText(`--municipality ${value}`, answer),
    );
  });
}
