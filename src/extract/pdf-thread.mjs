import { tsImport } from "tsx/esm/api";

// A thread of Node 20 starts with JavaScript alone: the hooks of the main thread do not reach it.
await tsImport("./pdf-worker.ts", import.meta.url);
