import fc from "fast-check";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { docComment, lineComment, type Tag } from "../../generator/emit/doc-comment.js";
import { anyText, hostileTexts, parse } from "./source.js";

/** A comment before a member must leave the code around it as it was, and say no tag that we did not say. */
function expectHarmless(comment: string, tags: readonly string[]): void {
  const file = parse(`const before = 1;\n\n${comment}\nconst after = 2;\n`);
  expect(file.statements.map((statement) => statement.getText())).toEqual([
    "const before = 1;",
    "const after = 2;",
  ]);
  const after = file.statements[1];
  if (!after) throw new Error("expected a statement");
  expect(ts.getJSDocTags(after).map((tag) => tag.tagName.text)).toEqual(tags);
  const links = ts.getJSDocCommentsAndTags(after).flatMap(({ comment: text }) => {
    return typeof text === "string"
      ? []
      : (text ?? []).filter((part) => part.kind !== ts.SyntaxKind.JSDocText);
  });
  expect(links).toEqual([]);
  expect(comment.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/u);
}

const tags: readonly Tag[] = [{ name: "deprecated", text: "use */ @another" }];

test.each(hostileTexts)("%j is harmless in a comment", (text) => {
  expectHarmless(docComment([text]), []);
  expectHarmless(docComment([text, text], [{ name: "remarks", text }]), ["remarks"]);
  expectHarmless(lineComment(text), []);
});

test("any text is harmless in a comment", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), (paragraphs) => {
      expectHarmless(docComment(paragraphs), []);
      expectHarmless(docComment(paragraphs, tags), ["deprecated"]);
      expectHarmless(lineComment(paragraphs.join("")), []);
    }),
  );
});

test("no text is no comment", () => {
  expect([docComment([]), docComment(["", " \n"]), lineComment(" ")]).toEqual(["", "", ""]);
});

test.each<[readonly string[], readonly Tag[], string]>([
  [["出单通知"], [], "/** 出单通知 */"],
  [["one", "two"], [], "/**\n * one\n *\n * two\n */"],
  [["one\r\n\r\ntwo\n"], [], "/**\n * one\n *\n * two\n */"],
  [["one"], [{ name: "deprecated", text: "" }], "/**\n * one\n *\n * @deprecated\n */"],
  [[], [{ name: "see", text: "acme#3" }], "/** @see acme#3 */"],
  [["a*/b @x a@b.cn"], [], "/** a*\\/b \\@x a@b.cn */"],
  [["a\tb\u202Ec"], [], "/** a bc */"],
  [
    ["word ".repeat(30)],
    [],
    `/**\n * ${"word ".repeat(19).trim()}\n * ${"word ".repeat(11).trim()}\n */`,
  ],
  [[`长${"句".repeat(200)}`], [], `/** 长${"句".repeat(200)} */`],
])("%j", (paragraphs, tagged, expected) => {
  expect(docComment(paragraphs, tagged)).toBe(expected);
});

test.each([
  ["one\ntwo", "// one two"],
  ["@ts-ignore", "// \\@ts-ignore"],
  ["prettier-ignore", '// "prettier-ignore"'],
  ["# sourceMappingURL=x", '// "# sourceMappingURL=x"'],
  ["/ <reference path='x' />", `// "/ <reference path='x' />"`],
])("the line %j", (text, expected) => {
  expect(lineComment(text)).toBe(expected);
});
