import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../generator/documents/block.js";
import { readHtml } from "../../generator/documents/read/html.js";
import { readMarkdown } from "../../generator/documents/read/markdown.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { printBlocks } from "./print-blocks.js";
import { lettersOf, visiblePieces } from "./visible-text.js";

/**
 * A folder is a trap that documents set: `document.html` or `document.md`, and in `expect.txt` what is read of it.
 * `UPDATE_CASES=1 npx vitest run test/documents/markup.test.ts` writes it; read the difference before committing it.
 */
const folder = "test/documents/blocks";
const traps = readdirSync(folder)
  .filter((name) => !name.startsWith("text-"))
  .toSorted()
  .map(trapIn);

interface Trap {
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => readonly Block[];
}

function trapIn(name: string): Trap {
  const [file = ""] = readdirSync(`${folder}/${name}`).filter((each) => each !== "expect.txt");
  const text = readFileSync(`${folder}/${name}/${file}`, "utf8");
  const read = file.endsWith(".html") ? readHtml : readMarkdown;
  return { name, text, read: (source) => read(source, dictionary) };
}

test.each(traps)("$name", ({ name, text, read }) => {
  const printed = printBlocks(read(text));
  const file = `${folder}/${name}/expect.txt`;
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
});

/** The pieces of what a text shows that none of its blocks holds. */
function lost({ text, read }: Pick<Trap, "text" | "read">): readonly string[] {
  const kept = lettersOf(read(text));
  return visiblePieces(text).filter((piece) => !kept.includes(piece));
}

describe("no text is lost", () => {
  test.each(traps)("of $name", (trap) => {
    expect(lost(trap)).toEqual([]);
  });

  test.each(traps)("of $name, its lines ended as on Windows", ({ text, read }) => {
    expect(printBlocks(read(text.replaceAll("\n", "\r\n")))).toBe(printBlocks(read(text)));
  });

  /** A tag, a fence, a bar, a whole line. */
  test.each(traps)("of $name, whatever mark of it is missing", ({ text, read }) => {
    const marks = [...text.matchAll(/<\/?[A-Za-z][^<>]*>|```|~~~|\||\n|^.*\n/gmu)];
    for (const { 0: mark, index } of marks) {
      if (/<(?:script|style)/u.test(mark)) continue;
      const without = text.slice(0, index) + text.slice(index + mark.length);
      expect({ without: mark, index, lost: lost({ text: without, read }) }).toEqual({
        without: mark,
        index,
        lost: [],
      });
    }
  });
});

describe("any text is read", () => {
  const marks = fc.constantFrom(
    ..."<table> </table> <thead> <tbody> </tbody> <tr> </tr> <td> </td> <th> <td\u00A0colspan=3> <p> </p> <div> </div>".split(
      " ",
    ),
    ..."<pre> </pre> <code> </code> <h2> </h2> <ul> <li> </li> </ul> <del> </del> <b> <a\u00A0href='#x'> </a> <nav>".split(
      " ",
    ),
    ..."<select> <option> <textarea> <title> <svg> </svg> <style> <script> <template> <form> <body> </html> <br>".split(
      " ",
    ),
    ..."``` ```json ~~~ ` | || |---|---| # ### - > { } [ ] { &lt; &amp;lt; &#124; List<Object> <x> </x> \\| ~~ --- 1.".split(
      " ",
    ),
    "\n",
    "\n\n",
    "\t",
    "<!--",
    "-->",
    " ",
  );
  const pieces = fc.array(fc.oneof(marks, fc.constantFrom("\n", "|", "WORD", "WORD")), {
    maxLength: 60,
  });

  test("no word of any mixture of marks is lost, and lines go up to the last", () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, isPage) => {
        const text =
          (isPage ? "<body>" : "") +
          parts.map((part, at) => part.replace("WORD", `w${at}w`).replace("\u00A0", " ")).join("");
        const blocks = readHtml(text, dictionary);
        const kept = lettersOf(blocks);
        const words = parts.flatMap((part, at) => (part === "WORD" ? [`w${at}w`] : []));
        expect({ text, lost: words.filter((word) => !kept.includes(word)) }).toEqual({
          text,
          lost: [],
        });
        const last = text.split("\n").length;
        expect(blocks.every(({ at }) => at.line >= 1 && at.line <= last)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("however deep its elements are nested", () => {
    for (const tag of [
      "<div>",
      "<b>",
      "<table><tr><td>",
      "<ul><li>",
      "<blockquote>",
      "<pre>",
      "> ",
    ]) {
      expect(lettersOf(readHtml(`${tag.repeat(2_000)}w1w`, dictionary))).toContain("w1w");
    }
  });
});
