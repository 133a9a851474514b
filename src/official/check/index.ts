import type { Problem } from "../../lib/errors.ts";
import type { OfficialData } from "../data.ts";
import { checkComputed } from "./computed.ts";
import { checkDefinitions } from "./definitions.ts";
import { checkJapan } from "./japan.ts";
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
