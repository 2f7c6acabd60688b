import { parsers } from "prettier/plugins/markdown";
import { expect } from "vitest";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What we write ourselves; a text, whatever it says, is `text`, `inlineCode` or a reference to a character in it. */
const ours = new Set([
  "root", "heading", "paragraph", "text", "sentence", "word", "whitespace", "strong", "inlineCode", "break", "html", "table",
  "tableRow", "tableCell", "list", "listItem",
]); // prettier-ignore

const tags = /^(<\/?code>|<br>|<!-- -->|<details><summary>[^<]*<\/summary>|<\/details>)$/;

/** The page as Markdown is read by another program: no markup but ours, and each row with the cells of its header. */
export async function checkMarkdown(page: string): Promise<void> {
  const root = (await parsers.markdown.parse(page, { originalText: page } as never)) as Node;
  const nodes = [...allOf(root)];
  expect(nodes.map(({ type }) => type).filter((type) => !ours.has(type))).toEqual([]);
  const html = nodes.filter(({ type }) => type === "html").map(({ value = "" }) => value);
  expect(html.filter((value) => !tags.test(value))).toEqual([]);
  checkRows(page);
  checkMentions(page);
  expect(nodes.filter(({ type }) => type === "table").length).toBe(
    page.match(/^\| ---/gm)?.length ?? 0,
  );
}

function checkRows(page: string): void {
  for (const table of page.match(/(?:^\|.*\n)+/gm) ?? []) {
    const counts = table
      .trimEnd()
      .split("\n")
      .map((row) => row.split("|").length);
    expect(new Set(counts).size).toBe(1);
  }
}

/** GitHub looks for names and numbers in the finished page, but not in code: there are none outside of it. */
function checkMentions(page: string): void {
  const prose = page.replaceAll(/`[^`\n]*`|<code>[^<]*(?:<!-- -->[^<]*)*<\/code>/g, "");
  expect(prose).not.toMatch(/@|(?<!&)#\d|GH-\d|&#(?:64|35);(?!<!-- -->)/i);
  expect(prose).not.toMatch(/:\/\/|www\./i);
}

function* allOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* allOf(child);
}
