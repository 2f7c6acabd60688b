import { complain, type Result, type SourceFile, type Span } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import {
  child,
  entries,
  entriesAt,
  items,
  optional,
  textAt,
  textsAt,
} from "../../model/resolve/nodes.js";
import { checkShape, isBroken } from "../../spec/shape/check.js";
import type { Node } from "../../spec/yaml/node.js";
import { readYaml } from "../../spec/yaml/read.js";
import { columns, readingLanguage, requiredDefaults, tableRoles } from "./language.js";
import { noSettings, type ReadingSettings, type TableSetting } from "./settings.js";

/** A document's settings as they were written, and where each of them stands: by its key, and by what it is said of. */
export interface WrittenSettings {
  readonly document: string;
  readonly settings: ReadingSettings;
  readonly at: (key: string, of?: string) => Span;
}

/**
 * Reads `documents/reading.yaml`. A setting that is not as it must be is refused and left out; so is one that is said of a document
 * twice.
 */
export function readReadingSettings(source: SourceFile): Result<readonly WrittenSettings[]> {
  const [root, reading] = readYaml(source);
  if (!root) return [[], reading];
  const { diagnostics, broken } = checkShape(readingLanguage, "reading-file", root);
  const read = entries(root).map(({ key, value }): Result<WrittenSettings> => {
    const whole = items(value).filter((node) => !isBroken(node, broken));
    return writtenIn(key.text, whole, value);
  });
  return [
    read.map(([written]) => written),
    [...reading, ...diagnostics, ...read.flatMap(([, problems]) => problems)],
  ];
}

/** The settings of one document; none where it has none. */
export function settingsOf(all: readonly WrittenSettings[], document: string): ReadingSettings {
  return all.find((written) => written.document === document)?.settings ?? noSettings;
}

function writtenIn(
  document: string,
  nodes: readonly Node[],
  around: Node,
): Result<WrittenSettings> {
  const seen = new Map<string, Node>();
  const problems = nodes.flatMap((node) => {
    const key = keyOf(node);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, node);
    const related = first === undefined ? [] : [{ message: saidHere, at: first.at }];
    return first === undefined
      ? []
      : [complain("reading-twice", node.at, { key, document }, related)];
  });
  const settings = [...seen].map(([key, node]) => readers[key]?.(child(node, key), node) ?? {});
  return [
    {
      document,
      settings: Object.assign({}, ...settings) as ReadingSettings,
      at: (key, of) => {
        const value = child(seen.get(key), key);
        const inner = of === undefined ? value : (child(value, of) ?? itemOf(value, of));
        return (inner ?? value ?? around).at;
      },
    },
    problems,
  ];
}

const saidHere: Words = { en: "it is said here, too", zh: "这里也说了" };

function itemOf(value: Node | undefined, text: string): Node | undefined {
  return items(value).find((item) => item.kind === "scalar" && item.text === text);
}

/** What a setting is about: the one key beside `reason`. */
function keyOf(node: Node): string {
  return (
    entries(node)
      .map(({ key }) => key.text)
      .find((key) => key !== "reason") ?? ""
  );
}

type Reader = (value: Node | undefined, node: Node) => ReadingSettings;

const readers: Readonly<Record<string, Reader>> = {
  words: (_, node) => ({
    words: Object.fromEntries(
      entriesAt(node, "words").map(({ key, value }) => [
        key.text,
        items(value).flatMap((item) => (item.kind === "scalar" ? [item.text] : [])),
      ]),
    ),
  }),
  "sections-begin": (_, node) => optional("sectionsBegin", textAt(node, "sections-begin")),
  "section-depth": (_, node) => ({ sectionDepth: Number(textAt(node, "section-depth")) }),
  sections: (value) => ({
    sections: Object.fromEntries(
      entries(value).flatMap(({ key, value: to }) =>
        to.kind === "scalar" ? [[key.text, to.text]] : [],
      ),
    ),
  }),
  tables: (value) => ({
    tables: Object.fromEntries(entries(value).map(({ key, value: to }) => [key.text, tableIn(to)])),
  }),
  required: (_, node) =>
    optional(
      "required",
      requiredDefaults.find((word) => word === textAt(node, "required")),
    ),
  aside: (_, node) => ({ aside: textsAt(node, "aside") }),
};

function tableIn(node: Node): TableSetting {
  const words = textsAt(node, "columns");
  const known = words.flatMap((word) => columns.find((column) => column === word) ?? []);
  return {
    ...optional("name", textAt(node, "name")),
    ...optional(
      "role",
      tableRoles.find((role) => role === textAt(node, "role")),
    ),
    ...optional("columns", known.length > 0 ? known : undefined),
  };
}
