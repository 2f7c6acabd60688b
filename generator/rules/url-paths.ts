import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
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

function problemOf(path: string): string | undefined {
  if (!path.startsWith("/")) return "does not begin with '/'";
  if (/[?#]/u.test(path)) return "has a query or fragment";
  return /[\s\\]/u.test(path) ? "holds a blank or backslash" : undefined;
}
