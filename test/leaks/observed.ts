import { inspect } from "node:util";
import { searchFor } from "../support/leak-search.js";
import { planted } from "../support/planted.js";

const search = searchFor(planted);

/** What went into a scenario and what came out of it, as text. */
export class Observed {
  readonly #into: string[] = [];
  readonly #out: Set<string> = new Set();
  readonly #sealed: Set<string> = new Set();

  /** Something that holds planted values: for proof that they were there to leak. */
  gives(...things: readonly unknown[]): void {
    this.#into.push(...things.map((thing) => (typeof thing === "string" ? thing : shown(thing))));
  }

  /** What whoever has the key can read: leaks as much as its contents. */
  seals(ciphertext: string): void {
    for (const piece of piecesOf(ciphertext)) this.#sealed.add(piece);
  }

  /** Something that a user or an operator may see, in all ways to look at it. */
  sees(...things: readonly unknown[]): void {
    for (const view of things.flatMap(viewsOf)) this.#out.add(view);
  }

  get count(): number {
    return this.#out.size;
  }

  /** Whether anything that came out has this in it: for proof that the outputs are what they seem. */
  shows(text: string): boolean {
    return [...this.#out].some((one) => one.includes(text));
  }

  /** The names of the planted values that went in. */
  given(): readonly string[] {
    const found = search.in(this.#into.join("\n"));
    return [...new Set(found.map((what) => what.split(" ")[0] ?? ""))];
  }

  /** What came out and must not: which value in which form, and where; never the value. */
  leaks(): readonly string[] {
    return [...new Set([...this.#out].flatMap((text) => this.#leaksIn(text)))];
  }

  #leaksIn(text: string): readonly string[] {
    const isSealed = [...this.#sealed].some((piece) => text.includes(piece));
    const found = [...search.in(text), ...(isSealed ? ["a sealed body"] : [])];
    return found.map((what) => `${what}, in ${searchable(text)}`);
  }
}

/** ECB has the same ciphertext for the same eight bytes: each piece of it tells something. */
function piecesOf(ciphertext: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at + 32 <= ciphertext.length; at += 16)
    pieces.push(ciphertext.slice(at, at + 32));
  return pieces;
}

/** The beginning of a text, where nothing is found in that: to tell where to look. */
function searchable(text: string): string {
  const beginning = text.slice(0, 40).replace(/\s+/g, " ");
  return search.in(beginning).length === 0 ? `'${beginning}'` : "what begins with it";
}

/** All the ways in which programs turn a thing into text. */
export function viewsOf(thing: unknown): readonly string[] {
  if (typeof thing === "string") return [thing];
  return [shown(thing), ...attempt(() => String(thing)), ...json(thing), ...errorViews(thing)];
}

function shown(thing: unknown): string {
  return inspect(thing, {
    depth: null,
    showHidden: true,
    maxStringLength: null,
    maxArrayLength: null,
  });
}

function json(thing: unknown): readonly string[] {
  const bigints = (_: string, value: unknown): unknown =>
    typeof value === "bigint" ? String(value) : value;
  return attempt(() => JSON.stringify(thing, bigints) ?? "");
}

function errorViews(thing: unknown): readonly string[] {
  if (!(thing instanceof Error)) return [];
  const explained = "explain" in thing && typeof thing.explain === "function";
  return [
    thing.message,
    String(thing.stack),
    ...(explained ? [String((thing as { explain(): string }).explain())] : []),
    ...(thing.cause === undefined ? [] : viewsOf(thing.cause)),
    ...Reflect.ownKeys(thing).flatMap((key) => [String(key), ...json(Reflect.get(thing, key))]),
  ];
}

/** Some things have no text, such as what holds itself. */
function attempt(view: () => string): readonly string[] {
  try {
    return [view()];
  } catch (error) {
    return [String(error)];
  }
}
