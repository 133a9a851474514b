import { workerData } from "node:worker_threads";
import { run } from "./run.mjs";

// A thread of Node 20 starts with JavaScript alone: the loader of the main thread does not reach it.
await run(workerData?.script ?? process.argv.splice(2, 1)[0]);
