/**
 * English phrases, with `{}` where something is put in, and what they are in another language, with as many holes in the same
 * order. For words that are kept as they were put together, such as the messages of errors; see `Filled` for how a phrase that
 * is missing does not compile.
 */
export type Phrases = Readonly<Record<string, string>>;

/** Every text that a phrase may come to: `the method '${string}'` of `the method '{}'`. */
export type Filled<Phrase extends string> = Phrase extends `${infer Before}{}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Phrase;

/**
 * What `text` is by the phrases; undefined where it is none of them. What fills a hole may be a phrase itself, and is left as it
 * is otherwise. Of several phrases that fit, the longest counts.
 */
export function translated(phrases: Phrases, text: string): string | undefined {
  if (Object.hasOwn(phrases, text)) return phrases[text];
  const [best] = Object.entries(phrases)
    .map(([phrase, other]) => ({ phrase, other, holes: holesOf(phrase, text) }))
    .filter(({ holes }) => holes !== undefined)
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const holes = best?.holes?.map((hole) => translated(phrases, hole) ?? hole) ?? [];
  return best && fill(best.other, holes);
}

function holesOf(phrase: string, text: string): readonly string[] | undefined {
  const parts = phrase.split("{}").map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.*)")}$`, "su").exec(text)?.slice(1);
}

function fill(phrase: string, holes: readonly string[]): string {
  return phrase
    .split("{}")
    .map((part, index) => part + (holes[index] ?? ""))
    .join("");
}
