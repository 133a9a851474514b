import { hidesText, type Node } from "./html-text.ts";

type Element = Node & {
  matches(selector: string): boolean;
  closest(selector: string): Element | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
};
type Page = { querySelectorAll(selector: string): Iterable<Node> };

/** Rules that are looked at, at most. */
const MOST_RULES = 200;
/** A tag, classes and names: what stands in what, and states such as hover, are left to the browser. */
const SIMPLE = /^[a-z0-9]{0,20}(?:[.#][\p{L}0-9_-]{1,80}){1,5}$/iu;
/** What shows a text again that an earlier rule hides. */
const SHOWS = /(?:^|;)\s{0,99}display\s{0,9}:(?!\s{0,9}none)/iu;
/**
 * Where a text is hidden for good: within a line or a cell. A whole row or part of a page may wait for a click on
 * what opens it.
 */
const PARTS = "td, th, td *, th *, span, b, i, em, small, strong, a";

/** Marks what the page's own rules of style hide (.sortkey {display: none}) as hidden. */
export function hideByStyle(page: Page): void {
  const css = Array.from(page.querySelectorAll("style"), ({ textContent }) => textContent ?? "");
  for (const [selectors, body] of rulesIn(css.join("\n")).slice(0, MOST_RULES))
    for (const selector of selectors.split(",").map((one) => one.trim()))
      if (SIMPLE.test(selector)) apply(page, selector, body);
}

function apply(page: Page, selector: string, body: string): void {
  for (const node of page.querySelectorAll(selector)) {
    const element = node as Element;
    if (hidesText(body) && element.matches(PARTS)) element.setAttribute("hidden", "by-style");
    else if (element.getAttribute?.("hidden") === "by-style") element.removeAttribute("hidden");
  }
}

/** The rules for all screens: selectors and declarations, those that hide something or show it again. */
function rulesIn(css: string): [string, string][] {
  const [first = "", ...rest] = css.split("/*");
  const plain = first + rest.map((part) => part.slice(endOf(part, "*/"))).join("");
  const rules: [string, string][] = [];
  let depth = 0;
  let selectors = "";
  for (const part of plain.split(/(?<=[{}])/u)) {
    const text = part.slice(0, -1);
    if (part.endsWith("{") && depth++ === 0) selectors = text.trim();
    if (part.endsWith("}") && --depth === 0 && (hidesText(text) || SHOWS.test(text)))
      rules.push([selectors, text]);
  }
  return rules;
}

const endOf = (text: string, end: string): number =>
  text.includes(end) ? text.indexOf(end) + end.length : text.length;
