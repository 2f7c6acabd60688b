import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, type Document, type Node } from "yaml";
import type { SourceFile } from "../../../generator/diagnostics/diagnostic.js";
import { base, parse, type Files } from "./base.js";
import { applyEdits, type Edits } from "./edits.js";

/** Where the cases are: `<rule>/<role>/case.yaml`. */
export const casesFolder = "test/diff/cases";

/** A change of the base: what it is before, and after. */
export interface Case {
  /** `became-required/send`. */
  readonly name: string;
  readonly rule: string;
  readonly role: string;
  readonly before: Files;
  readonly after: Files;
}

export const cases: readonly Case[] = namesIn(casesFolder).flatMap((rule) =>
  namesIn(`${casesFolder}/${rule}`).map((role) => readCase(rule, role)),
);

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** `before:` holds edits of the base, for both versions, and `after:` those that the case is about. */
function readCase(rule: string, role: string): Case {
  const name = `${rule}/${role}`;
  const written = parse(readFileSync(`${casesFolder}/${name}/case.yaml`, "utf8"));
  const before = written.has("before") ? edited(base, editsIn(written, "before")) : base;
  return { name, rule, role, before, after: edited(before, editsIn(written, "after")) };
}

/** Files with edits made in them. */
export function edited(files: Files, edits: Edits): Files {
  const documents = files.specs.map(({ text }) => parse(text));
  applyEdits(documents, edits);
  const specs = files.specs.map(({ path }, index) => ({ path, text: String(documents[index]) }));
  return { specs, samples: withTexts(files.samples, edits.samples) };
}

function withTexts(
  samples: readonly SourceFile[],
  texts: ReadonlyMap<string, string>,
): readonly SourceFile[] {
  const all = new Map(samples.map(({ path, text }) => [path, text]));
  for (const [path, text] of texts) all.set(`acme/${path}`, text);
  return [...all].map(([path, text]) => ({ path, text }));
}

function editsIn(written: Document, key: "before" | "after"): Edits {
  const at = (what: string): unknown => written.getIn([key, what], true);
  return {
    rename: textsByPath(at("rename")),
    remove: textsIn(at("remove")),
    set: nodesByPath(at("set")),
    first: textsIn(at("first")),
    samples: textsByPath(at("samples")),
  };
}

function nodesByPath(node: unknown): ReadonlyMap<string, Node> {
  if (!isMap(node)) return new Map();
  return new Map(node.items.map(({ key, value }) => [textOf(key), value as Node]));
}

function textsByPath(node: unknown): ReadonlyMap<string, string> {
  return new Map([...nodesByPath(node)].map(([path, value]) => [path, textOf(value)]));
}

function textsIn(node: unknown): readonly string[] {
  return isSeq(node) ? node.items.map(textOf) : [];
}

function textOf(node: unknown): string {
  if (!isScalar(node)) throw new Error("a text was expected");
  return String(node.value);
}
