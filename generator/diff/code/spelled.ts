import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";

/**
 * The text of a node in one form: no comments, one space where there were spaces or line ends, nothing that a formatter puts in
 * or leaves out by the width of a line. So two texts are equal where the code is.
 */
export function spelled(node: ts.Node, file: ts.SourceFile): string {
  const tokens = tokensOf(node, file);
  let text = "";
  let isApart = false;
  for (const [index, token] of tokens.entries()) {
    isApart ||= token.isApart;
    if (isOnlyForm(tokens, index)) continue;
    const isTight = /^$|[([<]$/u.test(text.slice(-1)) || /^[)\]>,;]/u.test(token.text);
    text += `${isApart && !isTight ? " " : ""}${token.text}`;
    isApart = false;
  }
  return text;
}

/** The comments in a node and before it, without their marks, as one text. */
export function docOf(node: ts.Node, file: ts.SourceFile, end: number = node.end): string {
  const text = file.text.slice(node.pos, end);
  const marks = /\/\*\*?|\*\/|^\s*\*(?!\/)|\/\//gmu;
  return commentsIn(text)
    .map((comment) => comment.replace(marks, " ").replace(/\s+/gu, " ").trim())
    .join(" ");
}

/** Comments of a text of TypeScript; what looks like one inside of a string is none. */
function commentsIn(text: string): readonly string[] {
  const parts =
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/.*/gu;
  return (text.match(parts) ?? []).filter((part) => part.startsWith("/"));
}

interface Token {
  readonly text: string;
  /** Something stands between it and the one before: spaces, line ends or comments. */
  readonly isApart: boolean;
}

function tokensOf(node: ts.Node, file: ts.SourceFile): readonly Token[] {
  const children = node.getChildren(file);
  if (children.length > 0) return children.flatMap((child) => tokensOf(child, file));
  const text = textOf(node, file);
  return text === "" ? [] : [{ text, isApart: node.getStart(file) > node.pos }];
}

/** The name of a member needs no quotes where it is one of an identifier: a formatter takes them away. */
function textOf(node: ts.Node, file: ts.SourceFile): string {
  const { ts } = compiler();
  const isName =
    ts.isStringLiteral(node) && (node.parent as { readonly name?: ts.Node }).name === node;
  return isName && /^[A-Za-z_$][\w$]*$/u.test(node.text) ? node.text : node.getText(file);
}

/** A comma or semicolon that ends a list, and the bar that begins one. */
function isOnlyForm(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.text === "|") return before === undefined || /^[=(<:,]$/u.test(before.text);
  const isEnd = token?.text === "," || token?.text === ";";
  return isEnd && (after === undefined || /^[)\]>}]$/u.test(after.text));
}
