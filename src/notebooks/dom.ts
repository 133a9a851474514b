export type Child = Node | string | null | undefined | false;

/** An element. `true` is an attribute without a value; false, null and undefined are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child);
  }
  return node;
}

/** A button that does something on this page. */
export function button(
  attributes: Record<string, string | number | boolean | undefined>,
  action: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const node = el("button", { type: "button", ...attributes }, ...children);
  node.addEventListener("click", action);
  return node;
}

/** What opens under its summary. */
export function fold(summary: string, ...children: readonly Child[]): HTMLDetailsElement {
  return el("details", {}, el("summary", {}, summary), ...children);
}

let width: ((text: string, size: number, bold?: boolean) => number) | undefined;

/** Width of a line of text in the font of the page, for the margins of charts. */
export function measureText(text: string, size: number, bold = false): number {
  width ??= measurer();
  return width(text, size, bold);
}

function measurer(): (text: string, size: number, bold?: boolean) => number {
  const pen = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  return (text, size, bold) => {
    if (pen === null) return text.length * size;
    // Measured large, since browsers round the glyphs of small type.
    pen.font = `${bold ? "bold " : ""}100px ${family}`;
    return (pen.measureText(text).width * size) / 100;
  };
}
