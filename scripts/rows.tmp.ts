import { extract } from "../src/reading/extract.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { typedRows } from "../src/reading/typed.ts";

for (const f of process.argv.slice(2)) {
  console.log("==", f.split("/").pop());
  try {
    const d = await readDocument(f);
    const t0 = Date.now();
    const e = extract(d);
    if (process.env.LINES)
      for (const l of d.lines) console.log("   L", l.line, JSON.stringify(l.cells ?? l.text));
    for (const r of typedRows(e).slice(0, 30))
      console.log(
        [
          r.line,
          r.label,
          r.series,
          r.unit,
          r.baseline.raw,
          r.baseline.value,
          r.baseline.year,
          "→",
          r.target.raw,
          r.target.value,
          r.target.year,
          "|",
          r.latest.raw,
          r.latest.year,
          r.certainty,
          r.reasons.join(),
        ].join(" "),
      );
    console.log("  rows", e.rows.length, "cand", e.candidates.length, "ms", Date.now() - t0);
    for (const c of e.candidates.slice(0, 6))
      console.log("  C", c.line, c.text.slice(0, 80), c.reason);
  } catch (x: any) {
    console.log("  ERR", x.message);
  }
}
