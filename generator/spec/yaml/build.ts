import type { Alias, Document, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import {
  complain,
  type Diagnostic,
  type Result,
  type SourceFile,
  type Span,
} from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { MAX_DEPTH } from "./depth.js";
import { FORBIDDEN_NAMES } from "./forbidden-names.js";
import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarValue } from "./node.js";
import { yamlLibrary } from "./library.js";
import { measure, type Size } from "./size.js";
import { complainWideMark, wideMarkInKey } from "./wide-mark.js";

/** How many nodes may come into being through aliases in one file; beyond it, the file is a bomb. */
const MAX_ALIASED_NODES = 10_000;

/** Turns a composed document without syntax errors into our nodes. */
export function buildTree(document: Document.Parsed, source: SourceFile): Result<Node | undefined> {
  const builder = new TreeBuilder(source);
  const root = document.contents === null ? undefined : builder.node(document.contents, 1);
  return [root, builder.diagnostics];
}

/** Owns what building a tree accumulates: the anchors seen so far, what aliases have cost, the complaints. */
class TreeBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #anchors = new Map<string, Node>();
  readonly #sizes = new Map<Node, Size>();
  #aliasedNodes = 0;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  node(raw: ParsedNode, depth: number): Node {
    if (yamlLibrary().isAlias(raw)) return this.#alias(raw, depth);
    this.#refuseTag(raw);
    const built = this.#build(raw, depth);
    // An anchor is known only from its end on: an alias inside its own anchor would be a cycle.
    if (raw.anchor !== undefined) {
      this.#anchors.set(raw.anchor, built);
      this.#sizes.set(built, measure(built, this.#sizes));
    }
    return built;
  }

  #build(raw: Exclude<ParsedNode, Alias.Parsed>, depth: number): Node {
    if (yamlLibrary().isScalar(raw)) return this.#scalar(raw);
    return yamlLibrary().isMap(raw)
      ? this.#map(raw, depth)
      : this.#list(raw as YAMLSeq.Parsed, depth);
  }

  #scalar(raw: Scalar.Parsed): ScalarNode {
    const plain = raw.type === "PLAIN";
    const value = raw.value as ScalarValue;
    const text = plain ? (raw.source ?? "") : String(value);
    const [start, end] = raw.range;
    const isBlock = raw.type === "BLOCK_LITERAL" || raw.type === "BLOCK_FOLDED";
    return {
      kind: "scalar",
      text,
      value,
      plain,
      at: this.#span(start, isBlock ? this.#trimmed(end) : end),
    };
  }

  #list(raw: YAMLSeq.Parsed, depth: number): ListNode {
    const items = raw.items.map((item) => this.node(item, depth + 1));
    return { kind: "list", items, at: this.#collectionSpan(raw) };
  }

  #map(raw: YAMLMap.Parsed, depth: number): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const pair of raw.items) {
      if (isMergeKey(pair)) merged.push(...this.#merge(pair, depth));
      else this.#addEntry(entries, pair, depth);
    }
    // What the map says itself wins over what it merges in.
    for (const entry of merged) {
      if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry);
    }
    return { kind: "map", entries: [...entries.values()], at: this.#collectionSpan(raw) };
  }

  #addEntry(
    entries: Map<string, Entry>,
    pair: Pair<ParsedNode, ParsedNode | null>,
    depth: number,
  ): void {
    const key = this.#key(pair, depth);
    const value = pair.value ? this.node(pair.value, depth + 1) : this.#absent(pair.key.range[1]);
    if (key === undefined) return;
    const first = entries.get(key.text);
    const wide = key.plain ? wideMarkInKey(key.text) : undefined;
    if (wide) {
      const mark = { ...wide, offset: key.at.start + wide.offset };
      this.diagnostics.push(complainWideMark(mark, this.#source));
    } else if (FORBIDDEN_NAMES.has(key.text)) {
      this.diagnostics.push(complain("forbidden-name", key.at, { name: key.text }));
    } else if (first) {
      const related = [
        { message: { en: "first written here", zh: "最初写在这里" }, at: first.key.at },
      ];
      this.diagnostics.push(complain("duplicate-key", key.at, { key: key.text }, related));
    } else {
      const end = Math.max(
        key.at.end,
        yamlLibrary().isAlias(pair.value) ? pair.value.range[1] : value.at.end,
      );
      entries.set(key.text, { key, value, at: this.#span(key.at.start, end) });
    }
  }

  #key(pair: Pair<ParsedNode, ParsedNode | null>, depth: number): ScalarNode | undefined {
    const key = yamlLibrary().isScalar(pair.key) ? this.node(pair.key, depth + 1) : undefined;
    if (key?.kind === "scalar" && !(key.plain && key.text === "")) return key;
    const [start, end] = pair.key.range;
    this.diagnostics.push(complain("key-not-text", this.#span(start, this.#trimmed(end)), {}));
    return undefined;
  }

  /** `<<: *a` or `<<: [*a, *b]`: the entries of those maps, the first of several winning. */
  #merge(pair: Pair<ParsedNode, ParsedNode | null>, depth: number): readonly Entry[] {
    const value = pair.value ? this.node(pair.value, depth) : this.#absent(pair.key.range[1]);
    const maps = value.kind === "list" ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind === "map") return map.entries;
      const [start, end] = pair.value?.range ?? pair.key.range;
      this.diagnostics.push(complain("yaml-merge", this.#span(start, end), {}));
      return [];
    });
  }

  #alias(raw: Alias.Parsed, depth: number): Node {
    const [start, end] = raw.range;
    const at = this.#span(start, end);
    const target = this.#anchors.get(raw.source);
    if (target === undefined) {
      const suggestion = suggest(raw.source, [...this.#anchors.keys()]);
      this.diagnostics.push(
        complain("yaml-unknown-alias", at, {
          name: raw.source,
          ...(suggestion ? { suggestion } : {}),
        }),
      );
      return this.#absent(end);
    }
    const { nodes, height } = measure(target, this.#sizes);
    const before = this.#aliasedNodes;
    this.#aliasedNodes += nodes;
    if (this.#aliasedNodes > MAX_ALIASED_NODES) {
      // Said once: everything after the first is the same bomb.
      if (before <= MAX_ALIASED_NODES) {
        this.diagnostics.push(complain("yaml-alias-limit", at, { limit: MAX_ALIASED_NODES }));
      }
      return this.#absent(end);
    }
    if (depth + height > MAX_DEPTH) {
      this.diagnostics.push(complain("yaml-too-deep", at, { limit: MAX_DEPTH }));
      return this.#absent(end);
    }
    return target;
  }

  #refuseTag(raw: ParsedNode): void {
    if (raw.tag === undefined) return;
    const end = this.#trimmed(raw.range[0]);
    const lineStart = this.#source.text.lastIndexOf("\n", raw.range[0] - 1) + 1;
    const bang = this.#source.text.slice(0, end).search(/!\S*(?:[ \t]+&\S+)?$/u);
    const start = bang < 0 ? Math.min(lineStart, raw.range[0]) : bang;
    const tag = /^\S+/u.exec(this.#source.text.slice(start, end))?.[0] ?? raw.tag;
    this.diagnostics.push(complain("yaml-tag", this.#span(start, start + tag.length), { tag }));
  }

  #absent(offset: number): ScalarNode {
    return { kind: "scalar", text: "", value: null, plain: true, at: this.#span(offset, offset) };
  }

  /** Block collections reach to the next token by YAML's account; people see them end with their last line. */
  #collectionSpan(raw: YAMLMap.Parsed | YAMLSeq.Parsed): Span {
    const [start, end] = raw.range;
    return this.#span(start, raw.flow ? end : Math.max(start, this.#trimmed(end)));
  }

  #trimmed(end: number): number {
    let trimmed = end;
    while (trimmed > 0 && /\s/u.test(this.#source.text[trimmed - 1] ?? "")) trimmed -= 1;
    return trimmed;
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }
}

function isMergeKey(pair: Pair<ParsedNode, ParsedNode | null>): boolean {
  return yamlLibrary().isScalar(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<";
}
