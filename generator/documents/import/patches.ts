import type { Result } from "../../diagnostics/diagnostic.js";
import type { ProviderSpec } from "../../spec/provider-spec.js";
import { patchYaml, type Edit } from "../patch/patch.js";
import { block, type YamlMap, type YamlValue } from "../patch/value.js";
import type { ExistingSpec } from "./existing.js";
import { parted, yamlText, type DraftFile, type SchemaPath } from "./yaml.js";

/** Edits of the files of a spec, and new files, while they are collected. */
export class Patches {
  readonly #existing: ExistingSpec;
  readonly #edits = new Map<string, Edit[]>();
  /** Sections that edits have made, by file. */
  readonly #made = new Set<string>();
  readonly #fresh = new Map<string, Map<string, (readonly [string, YamlValue])[]>>();

  constructor(existing: ExistingSpec) {
    this.#existing = existing;
  }

  /** An edit of a file that is there. */
  edit(file: string, edit: Edit): void {
    const edits = this.#edits.get(file) ?? [];
    edits.push(edit);
    this.#edits.set(file, edits);
  }

  /** A new declaration: in `file` of the provider's folder where that is there, else in a new file of that name. */
  declare(file: string, section: string, name: string, value: YamlMap): void {
    const path = `${this.#existing.folder}/${file}`;
    if (!this.#existing.files.some((one) => one.path === path)) {
      const fresh = this.#fresh.get(file) ?? new Map<string, (readonly [string, YamlValue])[]>();
      fresh.set(section, [...(fresh.get(section) ?? []), [name, value]]);
      this.#fresh.set(file, fresh);
      return;
    }
    const isThere =
      this.#made.has(`${path} ${section}`) || hasSection(this.#existing.spec, section, path);
    const place = { kind: "add", apart: parted.has(section) } as const;
    if (isThere) return this.edit(path, { ...place, path: [section], key: name, value });
    this.#made.add(`${path} ${section}`);
    this.edit(path, {
      ...place,
      apart: true,
      path: [],
      key: section,
      value: block([[name, value]]),
    });
  }

  /** The new files, and the changed ones with the texts that they had. */
  results(schema: SchemaPath): Result<
    | {
        readonly create: readonly DraftFile[];
        readonly change: readonly (DraftFile & { readonly before: string })[];
      }
    | undefined
  > {
    const { folder, files } = this.#existing;
    const patched = [...this.#edits].map(([path, edits]) => {
      const file = files.find((one) => one.path === path);
      if (!file) throw new Error(`no such file: ${path}`);
      return { file, result: patchYaml(file, edits) };
    });
    const problems = patched.flatMap(({ result: [, diagnostics] }) => diagnostics);
    if (problems.length > 0) return [undefined, problems];
    const change = patched.flatMap(({ file: { path, text }, result: [after] }) =>
      after === undefined || after === text
        ? []
        : [{ path: path.slice(folder.length + 1), text: after, before: text }],
    );
    const create = [...this.#fresh].map(([path, own]) => ({
      path,
      text: yamlText(path, block(inOrder(own)), schema),
    }));
    return [{ create, change }, []];
  }
}

/** Operations stand before what they are made of. */
function inOrder(
  sections: ReadonlyMap<string, readonly (readonly [string, YamlValue])[]>,
): readonly (readonly [string, YamlMap])[] {
  const rank = (name: string): number => (name === "operations" ? 0 : 1);
  return [...sections]
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([name, entries]) => [name, block(entries)]);
}

function hasSection(spec: ProviderSpec, section: string, file: string): boolean {
  return spec.section(section).some(({ node }) => node.at.source.path === file);
}
