import type { WireValue } from "../wire.js";
import { jsonLimits, type JsonLimits } from "./limits.js";
import { nameBetween, scanJson } from "./scan.js";
import { readStrictly } from "./strict.js";

/** A JSON text that was read, with the text itself: signatures are made over its parts as they were received. */
export interface JsonDocument {
  readonly text: string;
  readonly value: WireValue;
  /** The exact text of the value of the outermost object's member `name`, quotes and all; `undefined` without one. */
  source(name: string): string | undefined;
}

/**
 * Reads a JSON text (RFC 8259), losing no number's text.
 *
 * Accepts what `JSON.parse` accepts, apart from three things, each refused with a code of its own: a member that stands
 * twice in one object (also `\u0061` beside `a`), more depth, and more members than `limits` allow. A byte order mark is
 * no JSON. Throws JsonError, which says where, and never what.
 */
export function readJson(text: string, limits?: Partial<JsonLimits>): JsonDocument {
  const bounds = jsonLimits(limits);
  const scan = readFast(text, bounds);
  // The strict reader is several times slower. It says what is wrong; where nothing is, its word counts.
  const value = scan === undefined ? readStrictly(text, bounds) : scan.value;
  return new ReadDocument(text, value, scan?.top);
}

interface FastRead {
  readonly value: WireValue;
  readonly top: readonly number[];
}

/** The platform's parser, and one pass over the text for what it does not say. `undefined` where anything is amiss. */
function readFast(text: string, limits: JsonLimits): FastRead | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const count: Count = { members: 0, items: 0 };
  if (isPrototypePolluted()) return undefined;
  if (isNested(parsed) && !countInto(count, parsed, limits.maxDepth)) return undefined;
  if (count.members + count.items > limits.maxMembers) return undefined;
  const scan = scanJson(text, parsed);
  // A member that stands twice was written twice and kept once.
  return scan?.members === count.members ? scan : undefined;
}

interface Count {
  members: number;
  items: number;
}

/** Adds what `value` holds to `count`; false where it is nested more than `depth` deep. */
function countInto(count: Count, value: object, depth: number): boolean {
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    count.items += value.length;
    for (const item of value as readonly unknown[]) {
      if (isNested(item) && !countInto(count, item, depth - 1)) return false;
    }
    return true;
  }
  // Own members only: `readFast` saw to it that nothing is inherited.
  for (const name in value) {
    count.members++;
    const part = (value as Readonly<Record<string, unknown>>)[name];
    if (isNested(part) && !countInto(count, part, depth - 1)) return false;
  }
  return true;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether some library has added a member to every object there is. */
function isPrototypePolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}

class ReadDocument implements JsonDocument {
  readonly text: string;
  readonly value: WireValue;
  #top: readonly number[] | undefined;

  constructor(text: string, value: WireValue, top: readonly number[] | undefined) {
    this.text = text;
    this.value = value;
    this.#top = top;
  }

  source(name: string): string | undefined {
    const top = (this.#top ??= scanJson(this.text, JSON.parse(this.text))?.top ?? []);
    for (let i = 0; i < top.length; i += 3) {
      const nameEnd = top[i + 1]!;
      if (nameBetween(this.text, top[i]!, nameEnd) !== name) continue;
      const afterName = this.text.slice(nameEnd + 1, top[i + 2]).trimStart();
      return afterName.slice(":".length).trim();
    }
    return undefined;
  }
}
