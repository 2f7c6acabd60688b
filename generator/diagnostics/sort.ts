import type { Diagnostic, Related, Span } from "./diagnostic.js";

/**
 * The order in which complaints are shown: by file, place in the file, code; those without a place come first. What is
 * said twice about the same place is said once.
 */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return keyed
    .filter(({ key }, index) => index === 0 || compareKeys(keyed[index - 1]?.key ?? [], key) !== 0)
    .map(({ diagnostic }) => diagnostic);
}

type Key = readonly (string | number)[];

/** Everything that is shown, the most significant first. In English: the order is the same in every language. */
function keyOf(diagnostic: Diagnostic): Key {
  const { at, code, message, help = "", related } = diagnostic;
  const [path, start, end] = placeOf(at);
  return [path, start, code, end, message, help, ...related.flatMap(relatedKey)];
}

const relatedKey = ({ at, message }: Related): Key => [...placeOf(at), message.en];

function placeOf(at: Span | undefined): readonly [string, number, number] {
  return at ? [at.source.path, at.start, at.end] : ["", -1, -1];
}

function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index] ?? "", b[index] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
