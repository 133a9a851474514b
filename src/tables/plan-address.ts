import type { PlanRow } from "./rows.ts";

/** Where a document was published, else the publisher's page about it; empty where neither is known. */
export function planAddress({
  address,
  publisher_page,
}: Pick<PlanRow, "address" | "publisher_page">): string {
  return address || publisher_page;
}
