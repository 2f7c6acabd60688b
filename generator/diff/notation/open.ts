/** A place that is left open: the point, and what its choices put there. */
interface Open {
  readonly kind: "open";
  readonly point: string;
  readonly choices: { readonly [choice: string]: unknown };
}

export type Write = (fact: never) => unknown;

/** What a writer makes of a fact, or of each choice of an open one. */
export function opened(fact: unknown, write: Write): unknown {
  const { kind, point, choices } = fact as Open;
  if (kind !== "open") return (write as (fact: unknown) => unknown)(fact);
  const written = Object.entries(choices).map(([choice, inner]) => [choice, opened(inner, write)]);
  return { open: point, choices: Object.fromEntries(written) as unknown };
}

/** What stands in a list: an open place is one item of it. */
export function listed(item: unknown, write: Write): readonly unknown[] {
  const written = opened(item, write);
  return Array.isArray(written) ? written : [written];
}

export function path(keys: readonly string[]): string {
  return keys.join(".");
}

/** A text as YAML has it between quotes: blanks at its ends can be seen, and numbers are none. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
