import type { Words } from "../diagnostics/language.js";

/** Names that baowen keeps for itself at the top of the folder of generated files. */
export const manifestPath = "manifest.json";
export const pendingPath = "manifest.pending.json";
export const lockPath = "manifest.lock";

/** A file is written under this name next to its target, then renamed. */
export const tempOf = (path: string) => `${path}${tempSuffix}`;
export const tempSuffix = ".baowen-tmp";

/** The folders above a path, the topmost first, without the root. */
export function foldersOf(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** The folder that holds a path; `""` is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Two names with the same fold are one file on macOS or Windows. */
export function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export function joined(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** UTF-16 order, for `toSorted`. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/**
 * Why a path may not be generated, or nothing. A safe path stays below the root on every system, is nobody else's (build
 * output, package managers, git) and is not one of baowen's own names.
 */
export function unsafeBecause(path: string): Words | undefined {
  const segments = path.split("/");
  const problem = segments.map(unsafeSegment).find((reason) => reason !== undefined);
  if (problem !== undefined) return problem;
  const isOwn = [manifestPath, pendingPath, lockPath].includes(fold(path));
  return isOwn || fold(path).endsWith(tempSuffix)
    ? { en: "this name is baowen's own", zh: "这个名字是 baowen 自用的" }
    : undefined;
}

function unsafeSegment(segment: string): Words | undefined {
  if (segment === "" || segment === "." || segment === "..") {
    return {
      en: "it is not a plain path below the folder of generated files",
      zh: "它不是生成目录之下的普通路径",
    };
  }
  if (/[\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(segment)) {
    return {
      en: "it contains a character that file names cannot have on every system",
      zh: "它含有某些系统的文件名不能有的字符",
    };
  }
  if (/[. ]$/.test(segment) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(segment)) {
    return {
      en: `'${segment}' is not a file name on Windows`,
      zh: `'${segment}' 在 Windows 上不能作文件名`,
    };
  }
  if (Buffer.byteLength(segment) > longestName) {
    return { en: "its name is too long", zh: "文件名太长" };
  }
  return /^(dist|node_modules|\.git|package-lock\.json|.*\.tsbuildinfo)$/i.test(segment)
    ? { en: `'${segment}' belongs to other tools`, zh: `'${segment}' 属于其他工具` }
    : undefined;
}

/** File systems allow 255 bytes; the suffix of the temporary name must fit too. */
const longestName = 255 - tempSuffix.length;
