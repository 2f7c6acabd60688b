import type { Words } from "../diagnostics/language.js";
import { joined } from "./names.js";
import type { Plan } from "./plan.js";

/** A folder right below the root of which nothing is there yet, such as the package of a new provider. */
export interface NewFolder {
  readonly name: string;
  readonly files: number;
}

export function newFolders({ entries }: Plan): readonly NewFolder[] {
  const names = [...new Set(entries.flatMap(({ path }) => folderOf(path) ?? []))];
  return names.flatMap((name) => {
    const inside = entries.filter(({ path }) => folderOf(path) === name);
    const isNew = inside.every(({ action }) => action === "create");
    return isNew ? [{ name, files: inside.length }] : [];
  });
}

/** The plan without what stands in these folders: all of their text is no difference that anybody reads. */
export function without(plan: Plan, folders: readonly NewFolder[]): Plan {
  const names = new Set(folders.map(({ name }) => name));
  const entries = plan.entries.filter(({ path }) => !names.has(folderOf(path) ?? ""));
  return { ...plan, entries };
}

/** `generated/acme is new: 27 files` */
export function newFolderText({ name, files }: NewFolder, root: string): Words {
  const path = joined(root, name);
  return {
    en: `${path} is new: ${files} file${files === 1 ? "" : "s"}`,
    zh: `${path} 是新的：${files} 个文件`,
  };
}

/** Undefined for a file that stands in the root itself. */
function folderOf(path: string): string | undefined {
  const end = path.indexOf("/");
  return end < 0 ? undefined : path.slice(0, end);
}
