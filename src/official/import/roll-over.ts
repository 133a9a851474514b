import type { ContextData } from "../data.ts";
import { fromJapan } from "../observations.ts";
import type { JapanFile } from "../schemas.ts";
import type { ValueRow } from "./estat.ts";

/**
 * What the present all-Japan file says of the named municipalities and the next edition will not say
 * any more, because its column holds another year: these values move to values.csv.
 */
export function rollOver(
  data: ContextData,
  next: JapanFile,
  municipalities: readonly string[],
): ValueRow[] {
  const { definitions, japan, values } = data;
  const known = new Set(
    values.map(({ row }) => `${row.item_id}|${row.municipality_code}|${row.year}`),
  );
  return definitions.items.flatMap((item) => {
    const column = item.ssdse?.column ?? "";
    const year = japan?.file.columns[column]?.year;
    if (year === undefined || next.columns[column]?.year === year) return [];
    return municipalities.flatMap((code) => {
      const found = fromJapan(data, item.id, code);
      if (!found || known.has(`${item.id}|${code}|${year}`)) return [];
      return [
        {
          item_id: item.id,
          municipality_code: code,
          year: String(year),
          value: found.value === null ? "" : String(found.value),
          unit: item.unit,
          missing: found.missing ?? "",
          preliminary: "",
          source: japan?.file.source ?? "",
          quality: japan?.file.quality ?? "",
          note: "",
          note_en: "",
        },
      ];
    });
  });
}

/** Lines of values.csv whose key the next edition brings itself, as the body publishes it. */
export function superseded(
  { definitions, values }: ContextData,
  next: JapanFile,
  municipalities: readonly string[],
): number[] {
  return values
    .filter(({ row }) => {
      const item = definitions.items.find(({ id }) => id === row.item_id);
      const year = item?.ssdse && next.columns[item.ssdse.column]?.year;
      return year === row.year && municipalities.includes(row.municipality_code);
    })
    .map(({ fileLine }) => fileLine);
}
