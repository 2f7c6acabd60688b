import { get } from "../../spec/yaml/node.js";
import type { YamlPath } from "../patch/patch.js";
import { isMap, type YamlMap, type YamlValue } from "../patch/value.js";
import type { Draft } from "./draft.js";
import type { ExistingElement, ExistingSpec } from "./existing.js";
import { kebab } from "./names.js";
import { Patches } from "./patches.js";
import type { MergeReport } from "./report.js";
import type { DraftSource } from "./source.js";
import { isSame } from "./yaml-same.js";
import { allWords } from "./yaml.js";
import { questionYaml } from "./yaml-elements.js";
import type { Words } from "./words.js";

/** One merge while it goes on: what is there, what is drafted, and what has come of it so far. */
export class Merging {
  readonly existing: ExistingSpec;
  readonly elements: readonly ExistingElement[];
  readonly draft: Draft;
  readonly sources: readonly DraftSource[];
  readonly patches: Patches;
  readonly words: Words;
  readonly added: string[] = [];
  readonly updated: string[] = [];
  readonly removed: string[] = [];
  readonly differing: MergeReport["differing"][number][] = [];
  readonly gone: string[] = [];
  readonly #byCite = new Map<string, ExistingElement[]>();
  readonly #questions = new Set<string>();
  /** What `type:`, `request:` and `reply:` name in what is written, in order: a set that grows while it is read. */
  readonly #types = new Set<string>();
  readonly #declared: Set<string>;

  constructor(
    existing: ExistingSpec,
    elements: readonly ExistingElement[],
    draft: Draft,
    sources: readonly DraftSource[],
  ) {
    this.existing = existing;
    this.elements = elements;
    this.draft = draft;
    this.sources = sources;
    this.patches = new Patches(existing);
    const known = existing.resolved.provider.documents.flatMap(({ words }) =>
      Object.entries(words),
    );
    this.words = new Map([...allWords(draft), ...known]);
    this.#declared = new Set(
      ["types", "codes"].flatMap((each) => existing.spec.section(each).map(({ name }) => name)),
    );
    for (const element of elements) {
      for (const cite of element.cite) {
        this.#byCite.set(cite, [...(this.#byCite.get(cite) ?? []), element]);
      }
    }
  }

  /** Elements of a kind that cite one of these places. */
  citing(kind: ExistingElement["kind"], cite: readonly string[]): readonly ExistingElement[] {
    const found = cite.flatMap((place) => this.#byCite.get(place) ?? []);
    return [...new Set(found)].filter((element) => element.kind === kind);
  }

  /** Whether all of these places are in the spec already, or left out of it on purpose. */
  isCaptured(cite: readonly string[]): boolean {
    return cite.every((place) => this.#byCite.has(place) || this.existing.isWaived(place));
  }

  /** A new declaration of a section. */
  declare(file: string, section: string, name: string, value: YamlMap): void {
    this.patches.declare(file, section, name, value);
    this.#note(value);
    if (section === "types" || section === "codes") this.#declared.add(name);
    this.added.push(`${section}.${name}`);
  }

  /** A new entry of a mapping that is there. */
  add(
    element: { readonly file: string },
    path: YamlPath,
    key: string,
    value: YamlMap,
    after?: string,
  ): void {
    const place = after === undefined ? { first: true } : { after };
    this.patches.edit(element.file, { kind: "add", path, key, value, ...place });
    this.#note(value);
    this.added.push([...path, key].join("."));
  }

  /** Brings the keys of a draft to these values; keys without one stay as they are, but for those that `mayGo`. */
  update(
    { file, path, node }: Pick<ExistingElement, "file" | "path" | "node">,
    entries: readonly (readonly [string, YamlValue | undefined])[],
    mayGo: readonly string[] = [],
  ): void {
    let isChanged = false;
    for (const [key, value] of entries) {
      const now = node.kind === "map" ? get(node, key) : undefined;
      if (value === undefined) {
        if (!now || !mayGo.includes(key)) continue;
        this.patches.edit(file, { kind: "remove", path: [...path, key] });
      } else if (!now) {
        this.patches.edit(file, { kind: "add", path, key, value });
      } else {
        if (isSame(now, value)) continue;
        this.patches.edit(file, { kind: "set", path: [...path, key], value });
      }
      if (value !== undefined) this.#noteEntry(key, value);
      isChanged = true;
    }
    if (isChanged) this.updated.push(path.join("."));
  }

  remove({ file, path }: ExistingElement): void {
    this.patches.edit(file, { kind: "remove", path });
    this.removed.push(path.join("."));
  }

  /** Adds the questions that new elements name and that are not there. */
  declareQuestions(): void {
    const { questions } = this.draft.elements;
    const known = new Set(this.existing.spec.section("questions").map(({ name }) => name));
    const [first] = this.existing.spec.section("questions");
    const at = first?.node.at.source.path.slice(this.existing.folder.length + 1);
    for (const question of questions) {
      if (known.has(question.name) || !this.#questions.has(question.name)) continue;
      this.patches.declare(
        at ?? "questions.yaml",
        "questions",
        question.name,
        questionYaml(question),
      );
    }
  }

  report(): Omit<MergeReport, "elsewhere"> {
    const { added, updated, removed, differing, gone } = this;
    return { added, updated, removed, differing, gone };
  }

  /** Names in the types of what is written, as long as more of it is. */
  namedTypes(): Iterable<string> {
    return this.#types;
  }

  /** Whether the spec has a structure or a code table of this name, or will have. */
  hasType(name: string): boolean {
    return this.#declared.has(name);
  }

  /** The file that the structures of an operation are declared in: where it stands itself. */
  homeOf(operation: string | undefined): string {
    if (operation === undefined) return "types.yaml";
    const { spec, folder } = this.existing;
    const found = spec.section("operations").find(({ name }) => name === operation);
    const at = found?.node.at.source.path.slice(folder.length + 1);
    return at ?? `operations/${kebab(operation)}.yaml`;
  }

  /** Remembers what questions and types are named in what is written. */
  #note(value: YamlValue): void {
    if (!isMap(value)) return;
    for (const [key, inner] of value.entries) this.#noteEntry(key, inner);
  }

  #noteEntry(key: string, value: YamlValue): void {
    const texts =
      typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : [];
    if (key === "question") for (const name of texts) this.#questions.add(name);
    else if (/^(?:type|request|reply)$/u.test(key)) {
      const names = texts.flatMap((text): readonly string[] => text.match(wordsOfTypes) ?? []);
      for (const name of names) this.#types.add(name);
    }
    this.#note(value);
  }
}

const wordsOfTypes = /[\p{L}_][\p{L}\p{N}_]*/gu;
