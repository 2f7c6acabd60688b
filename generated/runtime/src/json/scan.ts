import { wireNumber, type NumberText, type WireValue } from "../wire.js";
import { unitsOf } from "./units.js";

/** What one pass over a JSON text found. */
export interface Scan {
  /** What `JSON.parse` gave, with the texts of numbers put back. */
  readonly value: WireValue;
  /** How many members were written, over all objects. */
  readonly members: number;
  /** Three offsets for each member of the outermost object: its name's quotes, and the mark after its value. */
  readonly top: readonly number[];
}

/**
 * Passes once over `text`, which `JSON.parse` has read as `parsed`, and puts the text of each number back into `parsed`
 * where `JSON.parse` lost it. `undefined` where a member stands twice in a way that leaves no place to put it.
 *
 * This is the hot loop of receiving. It may be careless about grammar because `JSON.parse` was not.
 */
export function scanJson(text: string, parsed: unknown): Scan | undefined {
  const units = unitsOf(text);
  const end = text.length;
  const top: number[] = [];
  const place: Place = { text, names: [0], indices: [0], containers: [[parsed]], known: 0 };
  const { names, indices } = place;
  let depth = 0;
  let members = 0;
  let nameStart = 0;
  let nameEnd = 0;
  for (let i = 0; i < end; i++) {
    const unit = units[i]!;
    if (unit === QUOTE) {
      nameStart = i;
      i = nameEnd = closingQuote(units, i);
    } else if (unit === COLON) {
      members++;
      names[depth] = nameStart;
      indices[depth] = -nameEnd;
      if (depth === 1) top.push(nameStart, nameEnd);
    } else if (unit === COMMA) {
      if (indices[depth]! >= 0) indices[depth]!++;
      else if (depth === 1) top.push(i);
    } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      if (place.known > depth) place.known = depth;
      indices[++depth] = 0;
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      if (depth === 1 && top.length > 0) top.push(i);
      depth--;
    } else if (unit === MINUS || (unit >= ZERO && unit <= NINE)) {
      const start = i;
      i = endOfNumber(units, start) - 1;
      if (isPlain(units, start, i)) continue;
      const number = wireNumber(text.slice(start, i + 1));
      if (typeof number === "object" && !putBack(place, depth, number)) return undefined;
    }
  }
  return { value: (place.containers[0] as [WireValue])[0], members, top };
}

/** The offset of the quote that ends the string which the quote at `start` begins. */
function closingQuote(units: Uint16Array, start: number): number {
  for (let i = start + 1; ; i++) {
    const unit = units[i];
    if (unit === QUOTE) return i;
    if (unit === BACKSLASH) i++;
  }
}

/** The offset after a number's last unit. */
function endOfNumber(units: Uint16Array, start: number): number {
  for (let i = start + 1; ; i++) {
    const unit = units[i]!;
    if (unit >= ZERO && unit <= NINE) continue;
    if (unit === POINT || unit === PLUS || unit === MINUS) continue;
    if (unit !== SMALL_E && unit !== CAPITAL_E) return i;
  }
}

/**
 * Whether it is plain to see that a JavaScript number prints these units back: few digits, no exponent, no zero at the
 * end of a fraction, no zero before any other, neither `-0` nor `0.0…`. The rest is for `wireNumber` to say.
 */
function isPlain(units: Uint16Array, start: number, last: number): boolean {
  const first = units[start] === MINUS ? start + 1 : start;
  if (last - first > 14) return false;
  if (units[first] === ZERO && last > start && units[first + 2] === ZERO) return false;
  let point = false;
  for (let i = first; i <= last; i++) {
    const unit = units[i]!;
    if (unit > NINE) return false;
    if (unit === POINT) point = true;
  }
  if (point) return units[last] !== ZERO;
  return first === start || units[first] !== ZERO;
}

/** Where the scan stands, one entry for each open container and one for what is outside all of them. */
interface Place {
  readonly text: string;
  /** In an object: the offset of the last name's first quote. */
  readonly names: number[];
  /** In a list: the index, 0 or more. In an object: minus the offset of the last name's last quote. */
  readonly indices: number[];
  /** The containers themselves, looked up only when a number is put back. */
  readonly containers: unknown[];
  /** Down to which depth `containers` are those that are open now. */
  known: number;
}

/** Puts `number` where the scan stands. False where there is no such place: a later member of that name took it. */
function putBack(place: Place, depth: number, number: NumberText): boolean {
  for (; place.known < depth; place.known++) {
    const name = nameAt(place, place.known);
    const outer = place.containers[place.known];
    if (!hasPlace(outer, name)) return false;
    place.containers[place.known + 1] = outer[name];
  }
  const name = nameAt(place, depth);
  const container = place.containers[depth];
  if (!hasPlace(container, name)) return false;
  // Also right for a member `__proto__`: assigning to an own member leaves the prototype alone.
  container[name] = number;
  return true;
}

/**
 * Whether `container` itself has the member. What it only inherits was never in the text: through `__proto__` a member that
 * stands twice would reach what all objects inherit from, before anything is verified.
 */
function hasPlace(container: unknown, name: string | number): container is Container {
  if (typeof container !== "object" || container === null) return false;
  return Array.isArray(container) === (typeof name === "number") && Object.hasOwn(container, name);
}

type Container = Record<string | number, unknown>;

function nameAt(place: Place, depth: number): string | number {
  const index = place.indices[depth]!;
  return index >= 0 ? index : nameBetween(place.text, place.names[depth]!, -index);
}

/** The name between two quotes, with its escapes resolved. */
export function nameBetween(text: string, first: number, last: number): string {
  const name = text.slice(first + 1, last);
  return name.includes("\\") ? (JSON.parse(`"${name}"`) as string) : name;
}

const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const CAPITAL_E = 0x45;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const SMALL_E = 0x65;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
