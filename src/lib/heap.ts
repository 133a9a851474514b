import { setFlagsFromString } from "node:v8";

/**
 * Has garbage collected when the heap is half as large again as the last collection left it. V8 waits
 * for up to four times as much: of a plan of 10,000 rows that was twice the memory, for a tenth of
 * the time. To be called before the work begins.
 */
export function collectSooner(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
