import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";

const require = createRequire(import.meta.url);

/** The most that a package is unpacked to, in bytes: what is larger is none of ours. */
const MOST = 256 * 1024 * 1024;

/** The `model.json` of what `npm pack` made, unpacked in memory alone. */
export function packedModel(path: string, bytes: Uint8Array): Result<Uint8Array | undefined> {
  const refuse = (reason: Words): Result<undefined> => [
    undefined,
    [complain("not-a-package", undefined, { path, reason })],
  ];
  const archive = unzipped(bytes);
  if (archive === undefined) return refuse(notPacked);
  const { found, isWhole } = modelIn(archive);
  if (!isWhole) return refuse(notPacked);
  return found ? [found, []] : refuse(noModel);
}

const notPacked: Words = {
  en: "it is not an archive of `npm pack`",
  zh: "它不是 `npm pack` 打出的包",
};
const noModel: Words = { en: "it holds no `model.json`", zh: "里面没有 `model.json`" };

function unzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST });
  } catch (error) {
    // What zlib says of bytes that are not its own, and of more than were asked for.
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** Packages stand in a folder of the archive, which npm calls `package`. */
const modelPath = /^[^/]+\/model\.json$/u;

function modelIn(archive: Uint8Array): {
  readonly found: Uint8Array | undefined;
  readonly isWhole: boolean;
} {
  const { Parser } = require("tar") as typeof import("tar");
  const chunks: Uint8Array[] = [];
  let isFound = false;
  let isWhole = true;
  const parser = new Parser({
    strict: true,
    filter: (path) => modelPath.test(path),
    onReadEntry: (entry) => {
      isFound = true;
      entry.on("data", (chunk: Buffer) => chunks.push(chunk));
    },
  });
  parser.on("error", () => {
    isWhole = false;
  });
  parser.end(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
  return { found: isFound ? Buffer.concat(chunks) : undefined, isWhole };
}
