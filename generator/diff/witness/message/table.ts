import { makeMessage } from "../../../../templates/runtime/samples/make.js";
import { noWishes, type Wishes } from "../../../../templates/runtime/samples/wishes.js";
import type { Issue } from "../../../../templates/runtime/validation/issue.js";
import { listIssues } from "../../../../templates/runtime/validation/issues.js";
import type { Face, Structure } from "../../../../templates/runtime/validation/structure.js";
import { namePath } from "../../../../templates/runtime/validation/path.js";
import { member, type WireObject, type WireValue } from "../../../../templates/runtime/wire.js";
import type { PackageContext } from "../../../artifacts/context.js";
import { describeStructure } from "../../../artifacts/print/describe.js";
import { schemaOf } from "../../../artifacts/print/schema.js";
import type { Structure as ModelStructure } from "../../../model/structure.js";
import type { SchemaCheck } from "../../../spec/json-schema.js";

/** A structure as one version has it: its field table, and its JSON Schemas. */
export class Table {
  readonly structure: Structure;
  readonly #context: PackageContext;
  readonly #model: ModelStructure;
  #least: WireObject | undefined;
  readonly #compile: (schema: object) => SchemaCheck;
  readonly #schemas = new Map<Face, SchemaCheck>();

  constructor(
    context: PackageContext,
    model: ModelStructure,
    compile: (schema: object) => SchemaCheck,
  ) {
    this.#compile = compile;
    this.#context = context;
    this.#model = model;
    this.structure = describeStructure(context, model);
  }

  issues(value: WireObject, face: Face): readonly Issue[] {
    return listIssues(this.structure, value, face);
  }

  /**
   * The least message that the table has with members of its own as they are wished for, which need not be right: what depends
   * on them stays as it was. Undefined for other wishes.
   */
  leastWith(wishes: Wishes): WireObject | undefined {
    this.#least ??= makeMessage(this.structure, { size: "least", wishes: noWishes, listed: {} });
    if (this.#least === undefined) return undefined;
    const left = new Map(wishes);
    const members: [string, WireValue][] = [];
    for (const { name } of this.structure.fields) {
      const path = namePath("", name);
      const wished = left.get(path);
      left.delete(path);
      if (wished?.kind === "there" || wished?.kind === "takes") return undefined;
      const value = wished?.kind === "is" ? wished.value : member(this.#least, name);
      if (wished?.kind !== "absent" && value !== undefined) members.push([name, value]);
    }
    return left.size === 0 ? Object.fromEntries(members) : undefined;
  }

  /** What Ajv says by the JSON Schema of a face. */
  fitsSchema(value: unknown, face: Face): boolean {
    const known = this.#schemas.get(face);
    const check = known ?? this.#compile(schemaOf(this.#context, this.#model, face));
    this.#schemas.set(face, check);
    return check(value);
  }
}
