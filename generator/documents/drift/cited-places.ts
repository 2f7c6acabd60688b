import type { Node } from "../../spec/yaml/node.js";
import { citedPlace } from "../ledger/cited-place.js";
import type { Hunk } from "./drift.js";
import { placesIn } from "./yaml-place.js";

/** A spec file that was read. */
export interface SpecFile {
  readonly path: string;
  readonly root: Node;
}

/** Citations of rows that stand elsewhere now. Written ones alone: those that follow from a table follow it. */
export function citationHunks(
  document: string,
  files: readonly SpecFile[],
  moved: ReadonlyMap<string, string>,
): readonly Hunk[] {
  return files.flatMap(({ path: file, root }) =>
    placesIn(root).flatMap(({ path, entry }): readonly Hunk[] => {
      if (entry.key.text !== "cite") return [];
      const was = citesIn(entry.value);
      const now = was.map((cite) => movedCite(document, cite, moved));
      const places = now.filter((cite, index) => cite !== was[index]);
      const [first] = places;
      if (first === undefined) return [];
      const value = entry.value.kind === "list" ? now : (now[0] ?? "");
      const place = first.slice(first.indexOf("#") + 1);
      const edits = [{ kind: "set", path, value }] as const;
      return [{ place, file, says: saysMoved, edits, isCitation: true }];
    }),
  );
}

const saysMoved = { en: "what is cited stands elsewhere now", zh: "引用的内容换了位置" };

function citesIn(value: Node): readonly string[] {
  const nodes = value.kind === "list" ? value.items : [value];
  return nodes.flatMap((node) => (node.kind === "scalar" ? [node.text] : []));
}

function movedCite(document: string, cite: string, moved: ReadonlyMap<string, string>): string {
  const place = citedPlace(cite, document);
  const now = place === undefined ? undefined : moved.get(place);
  return now === undefined ? cite : `${document}#${now}`;
}
