import { asIs } from "../../generator/diagnostics/language.js";
import {
  DiskError,
  type Disk,
  type DiskKind,
  type DiskOperation,
} from "../../generator/output/disk.js";
import { foldersOf, folderOf, nameOf } from "../../generator/output/names.js";

type Node =
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "folder" | "other" };

/** A folder of generated files in memory. Strict about everything a real disk is strict about. */
export class MemoryDisk implements Disk {
  readonly name = "generated";
  readonly #nodes: Map<string, Node>;

  constructor(nodes: ReadonlyMap<string, Node> = new Map()) {
    this.#nodes = new Map(nodes);
  }

  copy(): MemoryDisk {
    return new MemoryDisk(this.#nodes);
  }

  /** Every path with its text; folders end in `/`, links in `@`. Sorted. */
  tree(): Readonly<Record<string, string>> {
    const marks = { file: "", folder: "/", other: "@" };
    return Object.fromEntries(
      [...this.#nodes]
        .map(([path, node]) => [path + marks[node.kind], node.kind === "file" ? node.text : ""])
        .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
  }

  /** What a user does: put a file or a link somewhere, folders included, over whatever is there. */
  put(path: string, text: string | { readonly kind: "folder" | "other" }): this {
    for (const folder of foldersOf(path)) {
      if (this.#kind(folder) !== "folder") this.#nodes.set(folder, { kind: "folder" });
    }
    this.clear(path);
    this.#nodes.set(path, typeof text === "string" ? { kind: "file", text } : text);
    return this;
  }

  clear(path: string): this {
    for (const other of this.#nodes.keys()) {
      if (other === path || other.startsWith(`${path}/`)) this.#nodes.delete(other);
    }
    return this;
  }

  list(folder: string) {
    if (this.#kind(folder) !== "folder") return undefined;
    return [...this.#nodes]
      .filter(([path]) => path !== "" && folderOf(path) === folder)
      .map(([path, { kind }]) => ({ name: nameOf(path), kind }));
  }

  read(path: string) {
    const node = this.#nodes.get(path);
    if (node === undefined) return undefined;
    if (node.kind !== "file") return this.#refuse("read", path, "it is not a regular file");
    return Buffer.from(node.text);
  }

  create(path: string, bytes: Uint8Array) {
    if (this.#nodes.has(path)) this.#refuse("write", path, "something is there already");
    if (this.#kind(folderOf(path)) !== "folder") this.#refuse("write", path, "no such folder");
    this.#nodes.set(path, { kind: "file", text: Buffer.from(bytes).toString("utf8") });
  }

  sync(path: string) {
    if (this.#kind(path) === undefined) this.#refuse("write", path, "it is gone");
  }

  rename(from: string, to: string) {
    const node = this.#nodes.get(from);
    if (node === undefined) return this.#refuse("replace", to, "it is gone");
    if (this.#kind(to) === "folder") this.#refuse("replace", to, "a folder is there");
    this.#nodes.delete(from);
    this.#nodes.set(to, node);
  }

  remove(path: string) {
    if ((this.#kind(path) ?? "folder") === "folder") this.#refuse("remove", path, "it is gone");
    this.#nodes.delete(path);
  }

  makeFolder(folder: string) {
    const kind = this.#kind(folder);
    if (kind === "folder") return;
    if (kind !== undefined) this.#refuse("make", folder, "something is there already");
    if (this.#kind(folderOf(folder)) !== "folder") this.#refuse("make", folder, "no such folder");
    this.#nodes.set(folder, { kind: "folder" });
  }

  removeEmptyFolder(folder: string) {
    if (this.list(folder)?.length === 0) this.#nodes.delete(folder);
  }

  #kind(path: string): DiskKind | undefined {
    return path === "" ? "folder" : this.#nodes.get(path)?.kind;
  }

  #refuse(operation: DiskOperation, path: string, reason: string): never {
    throw new DiskError(operation, `${this.name}/${path}`, asIs(reason));
  }
}
