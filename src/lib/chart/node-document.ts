import { parseHTML } from "linkedom";

/** An empty document in which charts can be drawn outside a browser. */
export function createDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}
