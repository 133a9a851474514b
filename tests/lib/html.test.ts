import { expect, test } from "vitest";
import { escapeHtml } from "../../src/lib/html.ts";

test("signs that markup uses become text", () => {
  expect(escapeHtml(`<a href="x">R&D 'A' &amp;</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;R&amp;D 'A' &amp;amp;&lt;/a&gt;",
  );
});
