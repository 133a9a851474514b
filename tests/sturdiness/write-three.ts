import { writeFolder } from "../../src/exports/write-folder.ts";

/** A run that writes three files and nothing else, for tests that end it again and again. */
const [out = "", name = "a"] = process.argv.slice(2);
await writeFolder(out, { version: "00000000", plans: [] }, async (write) => {
  await write(`tables/${name}.csv`, "a\n1\n");
  await write("tables/b.csv", "b\n2\n");
  await write("index.html", "<p>あ</p>");
});
