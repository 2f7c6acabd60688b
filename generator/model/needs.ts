import type { Protocol, ValueSource } from "./protocol.js";
import type { Provider } from "./provider.js";

/** Choices that hold together: by open point, the words of which one holds. None: always. */
export interface Under {
  readonly [point: string]: readonly string[];
}

/**
 * Under which choices messages of a protocol take each credential, by its name: under any of the list. Signatures are taken
 * where they are placed, which may be under some choices alone.
 */
export function credentialNeeds(
  provider: Provider,
  { transport, envelope, message, signatures, reply }: Protocol,
): ReadonlyMap<string, readonly Under[]> {
  const { visit, needs } = visitor(provider, (name) =>
    signatures.filter((signature) => signature.name === name),
  );
  const { content, headers, envelope: around, message: inner, encode } = reply;
  visit([transport, envelope, message, content, headers, around, inner, encode], {});
  return needs();
}

/** The same of a part of the model that places no signature, such as a signature itself. */
export function needsIn(provider: Provider, part: unknown): ReadonlyMap<string, readonly Under[]> {
  const { visit, needs } = visitor(provider, () => []);
  visit(part, {});
  return needs();
}

/** Whether something is so under all choices. */
export function isAlways(under: readonly Under[]): boolean {
  return under.some((one) => Object.keys(one).length === 0);
}

/** Under which choices an open value is one that is meant; always for the value itself. */
export function underOf<T>(
  value: T | { readonly kind: "open"; readonly point: string; readonly choices: Choices<T> },
  isMeant: (value: T) => boolean,
): readonly Under[] {
  if (!isOpenPlace(value)) return isMeant(value) ? [{}] : [];
  const choices = value.choices as Choices<T>;
  const words = Object.keys(choices).filter((choice) => isMeant(choices[choice] as T));
  if (words.length === 0) return [];
  return [words.length === Object.keys(choices).length ? {} : { [value.point]: words }];
}

interface Choices<T> {
  readonly [choice: string]: T;
}

function visitor(provider: Provider, signed: (name: string) => readonly object[]) {
  const found = new Map<string, Under[]>();
  const note = (name: unknown, under: Under): void => {
    const credential = provider.credentials.find((one) => one.name === name);
    if (credential === undefined) return;
    found.set(credential.name, [...(found.get(credential.name) ?? []), under]);
  };
  const visit = (part: unknown, under: Under): void => {
    if (typeof part !== "object" || part === null) return;
    if (isOpenPlace(part)) {
      for (const [choice, value] of Object.entries(part.choices)) {
        // Another choice of the same point never holds here.
        if (under[part.point]?.includes(choice) === false) continue;
        visit(value, { ...under, [part.point]: [choice] });
      }
      return;
    }
    const { kind, credential, key, iv, signature } = part as { readonly [name: string]: unknown };
    note(credential, under);
    if (typeof kind === "string") {
      note(key, under);
      note(iv, under);
    }
    if (isSource(part, "signature")) {
      signed(String(signature)).forEach((one) => {
        const { text, steps } = one as { readonly text: unknown; readonly steps: unknown };
        visit([text, steps], under);
      });
    }
    for (const inner of Object.values(part)) visit(inner, under);
  };
  const needs = (): ReadonlyMap<string, readonly Under[]> =>
    new Map([...found].map(([name, under]) => [name, merged(provider, under)]));
  return { visit, needs };
}

/** The same said shorter: always, or choices of one point together. */
function merged(provider: Provider, under: readonly Under[]): readonly Under[] {
  const known = new Map<string, Under>();
  for (const one of under) {
    const points = Object.keys(one);
    const [only = ""] = points;
    const key = points.length === 1 ? only : JSON.stringify(one);
    const before = known.get(key)?.[only] ?? [];
    const words = [...new Set([...before, ...(one[only] ?? [])])];
    known.set(key, points.length === 1 ? { [only]: words } : one);
  }
  const all = [...known.values()].map((one) => {
    const [[point, words] = ["", []]] = Object.entries(one);
    const isOne = Object.keys(one).length === 1;
    const choices = provider.openPoints.find(({ name }) => name === point)?.choices ?? [];
    return isOne && choices.every((choice) => words.includes(choice)) ? {} : one;
  });
  return isAlways(all) ? [{}] : all;
}

function isOpenPlace(part: unknown): part is {
  readonly kind: "open";
  readonly point: string;
  readonly choices: { readonly [choice: string]: unknown };
} {
  return typeof part === "object" && part !== null && "choices" in part && "point" in part;
}

function isSource(part: object, kind: ValueSource["kind"]): boolean {
  return "kind" in part && part.kind === kind;
}
