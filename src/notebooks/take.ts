import type { Chart } from "../charts/chart.ts";
import { standalone } from "../charts/standalone.ts";
import { csvLine } from "../lib/csv.ts";
import { frame, takes } from "../words/notebooks.ts";
import { fill } from "../words/text.ts";
import type { NotebookContext } from "./context.ts";
import { copyButton } from "./copy.ts";
import { button, el } from "./dom.ts";
import { embedAddress, figureAddress } from "./state.ts";
import { cellText, rowsOf, type TableRows, table } from "./table.ts";

/** Tells Excel that the file is UTF-8. */
const BOM = "\uFEFF";
/** Pixels for each of the picture's own: 192 an inch. */
const SHARP = 8 / 3;

/** What a reader may take of a chart: pictures, its rows, a link to it, a piece of a page. */
export function takeMenu(
  id: string,
  chart: Chart,
  { rows, source }: { rows: TableRows; source: string },
  page: NotebookContext,
): HTMLElement {
  const { lang, version } = page;
  const name = `${id}-${version}`;
  const picture = () => standalone(chart, source, page.charts);
  const embed = () =>
    `<iframe src="${embedAddress(id)}" title="${chart.title.replaceAll('"', "&quot;")}" width="680" height="520"></iframe>`;
  const buttons = [
    button({}, () => savePng(picture(), `${name}.png`), "PNG"),
    button({}, () => save([picture()], "image/svg+xml", `${name}.svg`), "SVG"),
    csvButton(rows, name, page, "CSV"),
    copyButton(takes.link[lang], lang, () => figureAddress(id)),
    copyButton(takes.embed[lang], lang, embed),
  ];
  for (const node of buttons)
    node.setAttribute("aria-label", `${node.textContent}: ${chart.title}`);
  return el(
    "div",
    { class: "take" },
    el("details", {}, el("summary", {}, takes.take[lang]), el("div", {}, ...buttons)),
    lateDetails(takes.table[lang], () => table(chart.title, rows, page, { captionShown: false })),
  );
}

/** What is only made when it is opened, or printed while open. */
function lateDetails(summary: string, make: () => HTMLElement): HTMLElement {
  const node = el("details", {}, el("summary", {}, summary));
  node.addEventListener("toggle", () => node.append(make()), { once: true });
  return node;
}

/** A button that saves rows with the heads of their columns, as CSV for Excel. */
export function csvButton(
  rows: TableRows,
  name: string,
  { lang }: Pick<NotebookContext, "lang">,
  text = fill(frame.download, lang, { count: rowsOf(rows).length }),
): HTMLButtonElement {
  const lines = rowsOf(rows);
  const heads = Object.keys(lines[0] ?? {});
  const made = () =>
    [heads, ...lines.map((row) => heads.map((head) => cellText(row[head])))]
      .map((cells) => `${csvLine(cells)}\n`)
      .join("");
  return button(
    { class: "download", disabled: lines.length === 0 },
    () => save([BOM, made()], "text/csv;charset=utf-8", `${name}.csv`),
    text,
  );
}

async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = el("canvas", {
    width: Math.round(image.naturalWidth * SHARP),
    height: Math.round(image.naturalHeight * SHARP),
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save([blob], "image/png", name));
}

/** Hands a file to the browser, which puts it among the downloads. */
export function save(parts: BlobPart[], type: string, name: string): void {
  const link = el("a", { download: name });
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
