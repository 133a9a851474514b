import type { ItemsFile } from "./schemas.ts";

/** `github.com/owner/name path @commit`: a file of a public repository at a commit. */
const IN_REPOSITORY = /^(github\.com\/[\w.-]+\/[\w.-]+)(?: (\S+))? @([0-9a-f]+)$/u;

/** The web addresses of a source of data/context/items.yaml; none where it names a place in words. */
export function addressesOf({ via }: Pick<ItemsFile["sources"][string], "via">): string[] {
  const kept = IN_REPOSITORY.exec(via);
  if (kept === null) return via.match(/https?:\/\/[^\s;]+/gu) ?? [];
  const [, repository = "", path, commit = ""] = kept;
  const file = path === undefined ? `tree/${commit}` : `blob/${commit}/${encodeURI(path)}`;
  return [`https://${repository}/${file}`];
}
