import type { Block } from "../block.js";
import { headingAt } from "./text-headings.js";
import {
  beginsSample,
  depthOf,
  isFence,
  isInSample,
  plus,
  type Depth,
} from "./text-sample-lines.js";
import { following, type Reader, type Taken, type TextSource } from "./text-source.js";

/**
 * JSON and XML that nothing marks as a sample, up to where it is complete. What a document forgets to close ends before the
 * next line that can be no part of it.
 */
export const readSample: Reader = (source, at) => {
  if (!beginsSample(source, at)) return undefined;
  let depth: Depth = depthOf(source.lines[at]?.said ?? "");
  let last = at;
  for (let next = following(source, at); isOpen(depth); next = following(source, next)) {
    const line = source.lines[next];
    if (!line || !isInSample(line.said, depth) || endsSample(source, next)) break;
    depth = plus(depth, depthOf(line.said));
    last = next;
  }
  return takenOf(source, at, last + 1);
};

function isOpen({ json, xml }: Depth): boolean {
  return json > 0 || xml > 0;
}

function endsSample(source: TextSource, at: number): boolean {
  const { said = "", text = "" } = source.lines[at] ?? {};
  if (isFence(said)) return true;
  return headingAt(source, at) !== undefined || source.words.isHead(text.split("\t"));
}

/**
 * What stands between two fences. A fence that is never closed hides nothing: where the head of a table or a heading of several
 * parts stands before the next one, it is taken for a mark alone.
 */
export const readFenced: Reader = (source, at) => {
  const { said = "", at: place } = source.lines[at] ?? {};
  if (!isFence(said) || !place) return undefined;
  const end = endOfFenced(source, at);
  if (end === undefined) {
    return { blocks: [{ kind: "furniture", text: said, at: place }], next: at + 1 };
  }
  const first = following(source, at);
  const { blocks } = first < end ? takenOf(source, first, end) : { blocks: [] };
  return { blocks, next: isFence(source.lines[end]?.said ?? "") ? end + 1 : end };
};

/** The index of the line that closes a fence: the next fence, or prose that is glued to one. */
function endOfFenced(source: TextSource, at: number): number | undefined {
  for (
    let next = following(source, at);
    next < source.lines.length;
    next = following(source, next)
  ) {
    const { said = "", text = "" } = source.lines[next] ?? {};
    if (/^```\s*[\w+#.-]+$/u.test(said)) return undefined;
    if (said.startsWith("```") || isFence(said)) return next;
    if (text.includes("\t") && source.words.isHead(text.split("\t"))) return undefined;
    const heading = headingAt(source, next);
    if (heading && heading.numbered.parts.length > 1) return undefined;
  }
  return undefined;
}

function takenOf(source: TextSource, from: number, end: number): Taken {
  const blocks: Block[] = [];
  let open: Open | undefined;
  for (let at = from; at < end; at += 1) {
    const line = source.lines[at];
    if (!line) break;
    if (open === undefined || begins(open.depth, open.wasOpen, line.said)) {
      if (open) blocks.push(blockOf(open));
      open = { at: line.at, lines: [], depth: { json: 0, xml: 0 }, wasOpen: false };
    }
    open.lines.push(line.text);
    open.depth = plus(open.depth, depthOf(line.said));
    open.wasOpen ||= open.depth.json !== 0 || open.depth.xml !== 0;
  }
  return { blocks: open ? [...blocks, blockOf(open)] : blocks, next: end };
}

interface Open {
  readonly at: Block["at"];
  readonly lines: string[];
  depth: Depth;
  wasOpen: boolean;
}

/** Whether a second sample begins where the first is complete. */
function begins(depth: Depth, wasOpen: boolean, said: string): boolean {
  if (!wasOpen) return false;
  return /^<\?xml/iu.test(said) || (depth.json <= 0 && depth.xml <= 0 && /^[{[]/u.test(said));
}

function blockOf({ at, lines }: Open): Block {
  const text = lines
    .join("\n")
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/u, "");
  return { kind: "code", text, at };
}
