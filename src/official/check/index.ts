import { keyProblem, type Problem } from "../../lib/errors.ts";
import { isMunicipalityCode } from "../../plans/municipality-code.ts";
import type { OfficialData } from "../data.ts";
import { checkComputed } from "./computed.ts";
import { checkDefinitions } from "./definitions.ts";
import { checkValues } from "./values.ts";

/**
 * What no single cell can know: names that point elsewhere, doubles, percentages, units, wards.
 * @param municipalities codes of data/municipalities.csv.
 */
export function checkOfficial(data: OfficialData, municipalities: readonly string[]): Problem[] {
  return [
    ...checkDefinitions(data),
    ...checkJapan(data),
    ...checkValues(data, municipalities),
    ...checkComputed(data, municipalities),
  ];
}

/** Whether the source of the all-Japan file is known and its codes are codes. */
function checkJapan({ japan, definitions }: OfficialData): Problem[] {
  if (japan === null) return [];
  const { file, table } = japan;
  const message = `"${file.source}" is not under sources in items.yaml. Add it there.`;
  const sources = Object.hasOwn(definitions.sources, file.source)
    ? []
    : [keyProblem("data/context/japan.yaml", "source", "context-source-unknown", message)];
  const codes = (table.array("municipality_code") as string[])
    .filter((code) => !isMunicipalityCode(code))
    .map((code) => {
      const message = `"${code}" is not a 6-digit municipality code with a right check digit. Fix the code.`;
      const path = `data/context/${file.file}`;
      return keyProblem(path, "municipality_code", "code-check-digit", message);
    });
  return [...sources, ...codes];
}
