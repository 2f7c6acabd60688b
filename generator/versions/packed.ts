import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { isCode } from "./carried.js";
import type { Carried } from "./version.js";

const require = createRequire(import.meta.url);

/** The most that a package is unpacked to, in bytes: what is larger is none of ours. */
const MOST = 256 * 1024 * 1024;

/** What is read of an archive. */
export interface Unpacked {
  /** Its `model.json`. */
  readonly model: Uint8Array;
  readonly carried: Carried;
}

/** The model and the code of what `npm pack` made, unpacked in memory alone. */
export function unpacked(path: string, bytes: Uint8Array): Result<Unpacked | undefined> {
  const refuse = (reason: Words): Result<undefined> => [
    undefined,
    [complain("not-a-package", undefined, { path, reason })],
  ];
  const archive = unzipped(bytes);
  if (archive === undefined) return refuse(notPacked);
  const { files, isWhole } = filesIn(archive);
  if (!isWhole) return refuse(notPacked);
  const model = files.get(MODEL);
  return model ? [{ model, carried: codeOf(files) }, []] : refuse(noModel);
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

const MODEL = "model.json";

type Files = ReadonlyMap<string, Uint8Array>;

function codeOf(files: Files): Carried {
  const decoder = new TextDecoder();
  return new Map(
    [...files]
      .filter(([path]) => isCode(path))
      .map(([path, bytes]) => [path, decoder.decode(bytes)]),
  );
}

/** Packages stand in a folder of the archive, which npm calls `package`; undefined outside of it. */
function inside(path: string): string | undefined {
  return /^[^/]+\/(?<inside>.+)$/u.exec(path)?.groups?.["inside"];
}

function isRead(path: string): boolean {
  const name = inside(path);
  return name !== undefined && (name === MODEL || isCode(name));
}

function filesIn(archive: Uint8Array): { readonly files: Files; readonly isWhole: boolean } {
  const { Parser } = require("tar") as typeof import("tar");
  const chunks = new Map<string, Uint8Array[]>();
  let isWhole = true;
  const parser = new Parser({
    strict: true,
    filter: isRead,
    onReadEntry: (entry) => {
      const own: Uint8Array[] = [];
      chunks.set(inside(entry.path) ?? "", own);
      entry.on("data", (chunk: Buffer) => own.push(chunk));
    },
  });
  parser.on("error", () => {
    isWhole = false;
  });
  parser.end(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
  return { files: new Map([...chunks].map(([path, own]) => [path, Buffer.concat(own)])), isWhole };
}
