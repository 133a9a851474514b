import { isOn, partsOf, rootOf } from "./office-xml.ts";
import type { Cell } from "./workbook.ts";

interface Run {
  text: string;
  raised: boolean;
  struck: boolean;
}

/** The parts of a text of which some are raised or struck out; nothing for a cell without such parts. */
export function runsOf(cell: Cell | undefined): Run[] | undefined {
  const source = cell?.t === "s" && typeof cell.r === "string" ? cell.r : "";
  if (!/<(?:\w{1,9}:)?(?:vertAlign|strike)\b/u.test(source)) return undefined;
  return partsOf(rootOf(`<si>${source}</si>`), "r").map((run) => {
    const [looks] = partsOf(run, "rPr");
    const [raised] = partsOf(looks, "vertAlign");
    return {
      text: partsOf(run, "t")
        .map(({ textContent }) => textContent ?? "")
        .join(""),
      raised: raised?.getAttribute?.("val") === "superscript",
      struck: partsOf(looks, "strike").some(isOn),
    };
  });
}
