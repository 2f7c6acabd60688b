import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  visit,
  type Document,
  type Node,
} from "yaml";
import { parse, type Files } from "./base.js";

/** How a spec may be written otherwise and say the same. */
export interface Style {
  /** The place of each of so many keys, none of which has a meaning by its place. */
  readonly shuffle?: (count: number) => readonly number[];
  readonly comments?: boolean;
  /** What stands twice stands once, and is named the second time. */
  readonly anchors?: boolean;
  /** Lines end as on Windows. */
  readonly crlf?: boolean;
}

export function restyled({ specs, samples }: Files, style: Style): Files {
  return {
    specs: specs.map(({ path, text }) => ({ path, text: rewritten(text, style) })),
    samples,
  };
}

function rewritten(text: string, { shuffle, comments, anchors, crlf }: Style): string {
  const document = parse(text);
  if (shuffle) shuffleKeys(document, shuffle);
  if (comments) addComments(document);
  if (anchors) addAnchors(document);
  const written = String(document);
  return crlf ? written.replaceAll("\n", "\r\n") : written;
}

/** The order of members is that of messages. Everything else is found by its name. */
function shuffleKeys(document: Document, shuffle: (count: number) => readonly number[]): void {
  visit(document, {
    Map: (_key, map, path) => {
      const above = path.at(-1);
      const isOrdered = isPair(above) && isScalar(above.key) && above.key.value === "fields";
      if (isOrdered) return;
      const items = [...map.items];
      map.items = shuffle(items.length).flatMap((index) => items[index] ?? []);
    },
  });
}

function addComments(document: Document): void {
  visit(document, {
    Pair: (_key, { key }, path) => {
      const map = path.at(-1);
      if (isMap(map) && !map.flow && isScalar(key)) key.commentBefore = " nothing that counts";
    },
  });
}

/** An anchor at the first of several equal collections, and aliases in place of the others. */
function addAnchors(document: Document): void {
  const first = new Map<string, Node>();
  visit(document, {
    Pair: (_key, pair) => {
      const { value } = pair;
      if (!isCollection(value) || value.items.length === 0 || holdsAlias(value)) return undefined;
      const text = JSON.stringify(value);
      const known = first.get(text);
      if (known === undefined) first.set(text, value);
      else pair.value = document.createAlias(known as never, `same-${String(first.size)}-`);
      return known === undefined ? undefined : visit.SKIP;
    },
  });
}

function holdsAlias(node: Node): boolean {
  let found = false;
  visit(node, {
    Alias: (_key, alias) => {
      found = isAlias(alias);
      return visit.BREAK;
    },
  });
  return found;
}
