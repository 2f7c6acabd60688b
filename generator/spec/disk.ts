import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { asIs, type Words } from "../diagnostics/language.js";

/** What reading a provider's folder needs of a file system; paths are as `node:fs` takes them. */
export interface Disk {
  /** The names in a folder, in any order. Throws as `node:fs` does. */
  readonly list: (path: string) => readonly string[];
  /** What stands at a path. Links to files count as files; links to folders are not followed. */
  readonly inspect: (path: string) => Inspected;
  readonly read: (path: string) => Uint8Array;
}

export interface Inspected {
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
}

/** The file system itself. Synchronous: the files are few and small, and nothing else can be done meanwhile. */
export const nodeDisk: Disk = {
  list: (path) => readdirSync(path),
  inspect: (path) => {
    const own = lstatSync(path);
    if (own.isDirectory()) return { kind: "folder", bytes: 0 };
    const target = statSync(path);
    return { kind: target.isFile() ? "file" : "other", bytes: target.size };
  },
  read: (path) => readFileSync(path),
};

/** Why the file system refused, in words. A refusal has a code; anything else is our bug and goes on. */
export function refusalOf(error: unknown): Words {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? asIs(code);
}

/** Whether the file system refused because nothing is there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { en: "it does not exist", zh: "它不存在" },
  ENOTDIR: { en: "it is not a folder", zh: "它不是文件夹" },
  EACCES: { en: "permission denied", zh: "没有权限" },
  EPERM: { en: "permission denied", zh: "没有权限" },
  EISDIR: { en: "it is a folder", zh: "它是文件夹" },
  ELOOP: { en: "its links form a circle", zh: "它的链接循环了" },
};
