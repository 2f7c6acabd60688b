import { complain, type Result } from "../diagnostics/diagnostic.js";
import { refused, type Git } from "./git.js";

const LINE_FEED = 0x0a;

/** The contents of objects, by hash, all read by one process. */
export function blobsOf(
  git: Git,
  wanted: readonly { readonly hash: string }[],
): Result<ReadonlyMap<string, Uint8Array> | undefined> {
  const hashes = [...new Set(wanted.map(({ hash }) => hash))];
  if (hashes.length === 0) return [new Map(), []];
  const answer = git(["cat-file", "--batch"], `${hashes.join("\n")}\n`);
  if (answer.kind !== "ended" || answer.code !== 0) return [undefined, [refused(answer)]];
  const blobs = parseBatch(answer.out);
  const missing = hashes.find((hash) => !blobs.has(hash));
  if (missing === undefined) return [blobs, []];
  const reason = {
    en: `the object ${missing} is not in this clone`,
    zh: `本地克隆里没有对象 ${missing}`,
  };
  return [undefined, [complain("git-failed", undefined, { reason })]];
}

/** `<hash> blob <size>\n<contents>\n` for each, or `<hash> missing\n`: git-cat-file(1), "BATCH OUTPUT". */
function parseBatch(out: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(LINE_FEED, at);
    if (end < 0) break;
    const [hash = "", type, size] = out.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    const after = at + Number(size);
    blobs.set(hash, out.subarray(at, after));
    at = after + 1;
  }
  return blobs;
}
