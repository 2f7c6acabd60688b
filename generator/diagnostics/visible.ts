/**
 * Text from a spec or a file name, safe to print: every character that a terminal would obey instead of showing is
 * written as an escape. That is all control characters (line breaks included, so that a message cannot forge a second
 * one), the invisible format characters (bidirectional controls, zero-width characters, tags), U+2028 and U+2029, and
 * lone surrogates.
 *
 * ```ts
 * visible("a\u001b[2Jb\n") // "a\\u001b[2Jb\\n"
 * ```
 */
export function visible(text: string): string {
  return text.replace(unprintable, escaped);
}

/**
 * A line of a printed page, safe in a log, too: where a line begins with `::` or has `##[` in it, the logs of GitHub's runners would
 * take it for a command, and documents are not to give any.
 */
export function visibleLine(line: string): string {
  return visible(line)
    .replace(/^(\s*):(?=:)/u, "$1\\u003a")
    .replaceAll("##[", "#\\u0023[");
}

/** Cc control, Cf format, Cs lone surrogate, Zl and Zp line and paragraph separator. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return short[character] ?? unicodeEscapes(character);
}

/** `\uXXXX` for each UTF-16 unit: the notation that JSON and JavaScript share. */
export function unicodeEscapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
