import { printYaml } from "../patch/print.js";
import { block, type Entries, type YamlMap } from "../patch/value.js";
import type { Draft } from "./draft.js";
import type { DraftOperation } from "./elements.js";
import { kebab } from "./names.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import type { Words } from "./words.js";
import { codeTableYaml, operationYaml, questionYaml } from "./yaml-elements.js";
import { structureYaml } from "./yaml-fields.js";
import { providerYaml } from "./yaml-provider.js";

/** A file of a provider's folder; `path` is the one inside it. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** Where editors find the schema, from the folder that holds the providers' folders. */
export type SchemaPath = string;

/** The declarations of a draft by the files that they stand in, in the order that people keep. */
export interface DraftYaml {
  readonly path: string;
  readonly root: YamlMap;
}

/** Sections whose declarations stand apart from each other. */
export const parted: ReadonlySet<string> = new Set([
  "protocols",
  "types",
  "codes",
  "operations",
  "questions",
]);

/** A draft as the files of a new provider's folder, samples included. */
export function draftFiles(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
  schema: SchemaPath,
): readonly DraftFile[] {
  const files = draftYaml(draft, sources, answers).map(({ path, root }) => ({
    path,
    text: yamlText(path, root, schema),
  }));
  return [...files, ...draft.elements.samples.map(({ file, text }) => ({ path: file, text }))];
}

/** A whole YAML file with the comment by which editors find the schema. */
export function yamlText(path: string, root: YamlMap, schema: SchemaPath): string {
  const up = "../".repeat(path.split("/").length);
  return `# yaml-language-server: $schema=${up}${schema}\n${printYaml(root, parted)}`;
}

/** The declarations of a draft, file by file. */
export function draftYaml(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): readonly DraftYaml[] {
  const { structures, codeTables, operations, questions } = draft.elements;
  const words = allWords(draft);
  const files: readonly DraftYaml[] = [
    { path: "provider.yaml", root: providerYaml(draft, sources, answers) },
    {
      path: "types.yaml",
      root: section(
        "types",
        structures
          .filter(({ operation }) => operation === undefined)
          .map((one) => [one.name, structureYaml(one, words)]),
      ),
    },
    {
      path: "codes.yaml",
      root: section(
        "codes",
        codeTables.map((one) => [one.name, codeTableYaml(one)]),
      ),
    },
    ...operations.map((operation) => ({
      path: `operations/${kebab(operation.name)}.yaml`,
      root: operationFile(operation, draft, words),
    })),
    {
      path: "questions.yaml",
      root: section(
        "questions",
        questions.map((one) => [one.name, questionYaml(one)]),
      ),
    },
  ];
  return files.filter(({ root }) => root.entries.length > 0);
}

/** All documents' words together: what elements of several documents are printed by. */
export function allWords({ words }: Draft): Words {
  return new Map([...words.values()].flatMap((each) => [...each]));
}

function section(name: string, entries: Entries): YamlMap {
  return block(entries.length === 0 ? [] : [[name, block(entries)]]);
}

function operationFile(operation: DraftOperation, draft: Draft, words: Words): YamlMap {
  const own = draft.elements.structures.filter((one) => one.operation === operation.name);
  return block([
    ["operations", block([[operation.name, operationYaml(operation, draft)]])],
    [
      "types",
      own.length === 0 ? undefined : block(own.map((one) => [one.name, structureYaml(one, words)])),
    ],
  ]);
}
