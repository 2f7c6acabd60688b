import type { Words } from "../../diagnostics/language.js";
import { get } from "../../spec/yaml/node.js";
import type { SpecElement } from "../trace/elements.js";
import { writtenAt, type DriftContext } from "./context.js";
import type { ByHand, DriftRow, Hunk } from "./drift.js";
import { reread, together, type Proposed } from "./proposed.js";
import { placesOf } from "./rows.js";

/** What follows from rows that are gone: what cited nothing else goes with them, what cites others keeps those. */
export function removedRows(rows: readonly DriftRow[], context: DriftContext): Proposed {
  const gone = new Set(
    rows.filter(({ aligned }) => aligned.kind === "removed").map(({ place }) => place),
  );
  return together(
    rows.map((row): Proposed => {
      if (row.aligned.kind === "lost") return { hunks: [], byHand: [reread(row, lost)] };
      if (row.aligned.kind !== "removed") return { hunks: [], byHand: [] };
      const each = row.elements.map((element) => withoutRow(row.place, element, gone, context));
      return together(each);
    }),
  );
}

function withoutRow(
  place: string,
  element: SpecElement,
  gone: ReadonlySet<string>,
  context: DriftContext,
): Proposed {
  const written = writtenAt(element, context);
  const others = placesOf(context.document, element).filter((each) => !gone.has(each));
  const isListed = element.kind === "field" || element.kind === "code";
  const byHand: readonly ByHand[] = [{ place, says: cited, elements: [element.path] }];
  if (!written) return { hunks: [], byHand };
  const { path, entry } = written.place;
  if (others.length === 0 && isListed && element.cite.length <= 1) {
    return { hunks: [hunk(place, written.file, [{ kind: "remove", path }])], byHand: [] };
  }
  const own = entry.value.kind === "map" ? get(entry.value, "cite") : undefined;
  if (own === undefined || others.length === 0) return { hunks: [], byHand };
  const left = element.cite.filter((cite) => !gone.has(cite.slice(cite.indexOf("#") + 1)));
  const value = left.length === 1 ? (left[0] ?? "") : left;
  return {
    hunks: [hunk(place, written.file, [{ kind: "set", path: [...path, "cite"], value }])],
    byHand: [],
  };
}

function hunk(place: string, file: string, edits: Hunk["edits"]): Hunk {
  return { place, file, says: saysRemoved, edits };
}

const saysRemoved: Words = { en: "the row is gone", zh: "这一行没有了" };

const lost: Words = {
  en: "it may be one of several rows, and which of them cannot be known: cite the right one",
  zh: "可能是几行中的一行，无从辨认：请引用正确的那一行",
};

const cited: Words = {
  en: "what it cites is gone: read again whether it still holds",
  zh: "它引用的内容没有了：请重读是否仍然成立",
};
