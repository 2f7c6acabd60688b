/** A JSDoc tag that we, not the spec, put into a comment. */
export interface Tag {
  readonly name: "deprecated" | "example" | "see" | "remarks" | "throws" | "returns";
  readonly text: string;
}

/** Where a line of a comment is broken, in UTF-16 code units; only at spaces, so Chinese text is left whole. */
const LINE = 96;

/**
 * Paragraphs as a JSDoc comment, or "" where there is nothing to say. With `literal`, the only way from a spec into
 * generated code: no text can end the comment, start a tag or hide what follows it.
 *
 * ```ts
 * docComment(["出单通知"])
 * // /** 出单通知 *\/
 * docComment(["出单通知", "Sent once."], [{ name: "deprecated", text: "use issue" }])
 * // /**
 * //  * 出单通知
 * //  *
 * //  * Sent once.
 * //  *
 * //  * @deprecated use issue
 * //  *\/
 * ```
 */
export function docComment(paragraphs: readonly string[], tags: readonly Tag[] = []): string {
  const told = paragraphs.map(linesOf).filter((lines) => lines.length > 0);
  const tagged = tags.flatMap(({ name, text }) => {
    const [first = "", ...more] = linesOf(text);
    return [`@${name} ${first}`.trimEnd(), ...more];
  });
  const blocks = tagged.length > 0 ? [...told, tagged] : told;
  const [only, ...others] = blocks;
  if (only === undefined) return "";
  if (others.length === 0 && only.length === 1) return `/** ${only[0]} */`;
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** Text as a comment on one line, or "" for blank text. */
export function lineComment(text: string): string {
  const line = tame(text.split(LINE_BREAK).join(" ")).trim();
  if (line === "") return "";
  // Such a first word is an instruction to a tool (prettier-ignore, eslint-disable); in quotes it is not.
  return /^[a-z0-9]+-[a-z]/iu.test(line) || /^[#/!]/u.test(line) ? `// "${line}"` : `// ${line}`;
}

/** Everything that some reader of TypeScript takes for the end of a line. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

function linesOf(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK).flatMap((line) => wrap(tame(line).trim()));
  while (lines.at(-1) === "") lines.pop();
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line !== ""),
    ),
  );
}

/** Makes text harmless inside a comment. */
function tame(text: string): string {
  return (
    text
      // What nobody sees: controls, halves of surrogate pairs, and marks that reorder or hide text (Unicode TR 9).
      .replace(/[\p{Cc}\p{Surrogate}]+/gu, " ")
      .replace(/\p{Cf}+/gu, "")
      .replaceAll("*/", "*\\/")
      // A tag begins at an @ that no word precedes, also in braces: {@link …}. An address (a@b) is left alone.
      .replace(/(?<![\p{L}\p{N}_.-])@/gu, "\\@")
  );
}

function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/ +/u)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= LINE || current === "") {
      current = longer;
    } else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}
