import type { ChartOptions } from "./chart.ts";
import type { ChartContext } from "./context.ts";
import { itemValue } from "./context-cell.ts";
import { besideJapan, type ContextRows } from "./context-words.ts";
import type { Strip } from "./strip-words.ts";
import { byCode, municipalityScale } from "./style.ts";

export interface ContextStripOptions extends ChartOptions {
  /** Only this municipality, with its peers by population. */
  only?: string;
}

/** Items that have a distribution, with the values of the shown municipalities in its year. */
export function toStrips(
  { items, values, distributions }: ContextRows,
  options: ContextStripOptions,
  { lang }: ChartContext,
): Strip[] {
  const scale = municipalityScale(options.everyone ?? options.municipalities, lang);
  const shown = byCode(options.municipalities).filter(
    ({ code }) => options.only === undefined || code === options.only,
  );
  return items.flatMap((item) => {
    const own = distributions.filter(({ item_id }) => item_id === item.item_id);
    const japan = own.find((row) => row.scope === "japan");
    if (!japan) return [];
    const placed = shown.flatMap(({ code }) => {
      const row = besideJapan(
        values.find(
          (value) =>
            value.item_id === item.item_id &&
            value.municipality_code === code &&
            value.year === japan.year,
        ),
        own,
      );
      if (row?.value == null) return [];
      const text = itemValue(item, row.value, lang);
      return [{ style: scale(code), value: row.value, text, hollow: row.preliminary }];
    });
    const peers = own.find(
      (row) => row.scope === "peers" && row.municipality_code === options.only,
    );
    return placed.length === 0 ? [] : [{ item, japan, peers, placed }];
  });
}
