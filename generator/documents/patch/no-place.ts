import { complain, type Diagnostic, type Span } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import { entryOf, type Entry, type MapNode, type Node } from "../../spec/yaml/node.js";
import type { Edit, YamlPath } from "./patch.js";

/** Why an edit does not fit a file, at the line of what it has to do with: nothing stands where it leads, or something does already. */
export function noPlace(root: MapNode, edit: Edit): Diagnostic {
  const { at, reason } = whyNot(root, edit);
  const path = edit.kind === "add" ? [...edit.path, edit.key] : edit.path;
  return complain("patch-place", at, { path: path.join("."), reason });
}

interface Why {
  readonly at: Span;
  readonly reason: Words;
}

function whyNot(root: MapNode, edit: Edit): Why {
  const { node, at, below, missing } = follow(root, edit.path);
  if (missing !== undefined) return { at, reason: notIn(missing, below) };
  if (edit.kind === "rename") return renaming(root, edit.path, edit.key, at);
  if (edit.kind !== "add") return { at, reason: noEntry };
  if (node.kind !== "map") return { at: node.at, reason: noMapping(node) };
  const there = entryOf(node, edit.key);
  if (there) return { at: there.key.at, reason: already(there) };
  return { at, reason: notIn(edit.after ?? "", edit.path) };
}

function renaming(root: MapNode, path: YamlPath, key: string, at: Span): Why {
  const { node } = follow(root, path.slice(0, -1));
  const there = node.kind === "map" ? entryOf(node, key) : undefined;
  return there ? { at: there.key.at, reason: already(there) } : { at, reason: noEntry };
}

/** How far a path leads: what stands there, its line, and the key that is missing from there on. */
interface Way {
  readonly node: Node;
  readonly at: Span;
  readonly below: YamlPath;
  readonly missing?: string;
}

function follow(root: MapNode, path: YamlPath): Way {
  let way: Way = { node: root, at: root.at, below: [] };
  for (const key of path) {
    const { node, below } = way;
    const entry = node.kind === "map" ? entryOf(node, key) : undefined;
    const next = node.kind === "list" ? node.items[Number(key)] : entry?.value;
    if (!next) return { ...way, missing: key };
    way = { node: next, at: entry?.key.at ?? next.at, below: [...below, key] };
  }
  return way;
}

function notIn(key: string, below: YamlPath): Words {
  if (below.length === 0) return { en: `there is no '${key}'`, zh: `没有 '${key}'` };
  const above = below.join(".");
  return { en: `there is no '${key}' in '${above}'`, zh: `'${above}' 里没有 '${key}'` };
}

function already({ key: { at: from }, value: { at: to } }: Entry): Words {
  const text = cut(from.source.text.slice(from.start, to.end));
  return { en: `this stands there already: ${text}`, zh: `那里已有：${text}` };
}

function noMapping({ at }: Node): Words {
  const text = cut(at.source.text.slice(at.start, at.end));
  return {
    en: `what stands there is no mapping: ${text}`,
    zh: `那里的内容不是映射：${text}`,
  };
}

const noEntry: Words = {
  en: "it is an item of a list, which has no name to change it by",
  zh: "它是列表中的一项，没有可据以修改的名字",
};

/** YAML on one line, and no more of it than fits beside a message. */
function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : line;
}

const LONGEST = 60;
