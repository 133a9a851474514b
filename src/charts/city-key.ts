import { cityMarks } from "./city-marks.ts";
import type { ChartContext } from "./context.ts";
import type { Panel } from "./frame.ts";
import { KEY_MARK, keyLines } from "./key-lines.ts";
import { at, labelMarks } from "./labels.ts";
import type { MunicipalityStyle } from "./style.ts";

/** Which municipality each mark stands for: the key of a picture that stands without its page. */
export function cityKey(
  places: readonly MunicipalityStyle[],
  { width }: { width: number },
  context: ChartContext,
): Panel {
  const named = places.map((style) => ({ style, text: style.name }));
  const { items, height } = keyLines(named, width, context);
  const names = items.map(({ text, x, y }) => ({ text, x: x + KEY_MARK, y }));
  const spot = { x: at(({ x }: { x: number }) => x + 4), y: at(({ y }: { y: number }) => y) };
  return { width, height, marks: [...cityMarks(items, spot), ...labelMarks(names, context)] };
}
