import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Node } from "../spec/yaml/node.js";
import { nodeAt } from "./places.js";
import type { Rule } from "./rule.js";

export const urlPaths: Rule = {
  name: "url-paths",
  summary: "What stands after the address of an environment is a path, and nothing but a path.",
  check: (resolved) => writtenPaths(resolved).flatMap(ofPath),
};

/** Each path once: a protocol that extends another one has its YAML. */
function writtenPaths({ provider, origins }: Resolved): readonly Node[] {
  const nodes = [
    ...provider.protocols.map((protocol) => nodeAt(origins, protocol, "transport", "path")),
    ...provider.operations.map((operation) => nodeAt(origins, operation, "path")),
  ];
  return [...new Set(nodes.filter((node) => node !== undefined))];
}

function ofPath(node: Node): readonly Diagnostic[] {
  const path = node.kind === "scalar" ? node.text : "";
  const reason = problemOf(path);
  return reason === undefined ? [] : [complain("bad-path", node.at, { path, reason })];
}

function problemOf(path: string): Words | undefined {
  if (!path.startsWith("/")) {
    return { en: "does not begin with '/'", zh: "不以 '/' 开头" };
  }
  if (/[?#]/u.test(path)) return { en: "has a query or fragment", zh: "带有查询串或片段" };
  return /[\s\\]/u.test(path)
    ? { en: "holds a blank or backslash", zh: "含有空白或反斜杠" }
    : undefined;
}
