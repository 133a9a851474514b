import { run } from "./run.mjs";

await run("cli.ts");
