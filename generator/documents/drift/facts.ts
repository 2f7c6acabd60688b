import type { Edit } from "../patch/patch.js";
import type { SpecFile } from "./cited-places.js";
import type { Hunk } from "./drift.js";
import { placesIn } from "./yaml-place.js";

/** What a spec says of the document itself. */
export interface DocumentFacts {
  readonly file: string;
  readonly sha256: string;
  /** The newest that its revision table names. */
  readonly version?: string;
}

/** The spec names the new document: its file, its hash, its version. */
export function factHunks(
  document: string,
  files: readonly SpecFile[],
  facts: DocumentFacts,
): readonly Hunk[] {
  return files.flatMap(({ path: file, root }): readonly Hunk[] => {
    const found = placesIn(root).find(({ path }) => path.join("/") === `documents/${document}`);
    const value = found?.entry.value;
    if (found === undefined || value?.kind !== "map") return [];
    const written = new Map(value.entries.map((entry) => [entry.key.text, entry.value]));
    const edits = (Object.entries(facts) as [string, string][]).flatMap(
      ([key, text]): readonly Edit[] => {
        const now = written.get(key);
        if (now === undefined) return [{ kind: "add", path: found.path, key, value: text }];
        if (now.kind === "scalar" && now.text === text) return [];
        return [{ kind: "set", path: [...found.path, key], value: text }];
      },
    );
    return edits.length === 0 ? [] : [{ place: "", file, says: saysOther, edits }];
  });
}

const saysOther = { en: "the document itself is another", zh: "文档本身换了" };
