import type { GroupRule } from "../../../../templates/runtime/validation/structure.js";
import type { WireValue } from "../../../../templates/runtime/wire.js";
import type { Role } from "../../verdict.js";
import type { Table } from "./table.js";
import type { Version } from "./trials.js";

/** What messages are made of and judged by, and what of it a change is about. */
export interface Subject {
  /** The structure by its name, or a body by its place. */
  readonly name: string;
  readonly tables: Readonly<Record<Version, Table>>;
  readonly aim: Aim;
  /** What is judged is the one member of this name, and not the whole: a body that need be no structure. */
  readonly only?: string;
  /** The sides on which it travels, where only some messages of the change may be meant. */
  readonly roles?: readonly Role[];
}

export type Aim =
  | {
      readonly kind: "field";
      /** The field's names, where a version has it. */
      readonly names: { readonly [version in Version]?: string };
      /** The values that are meant, where not all of a type are. */
      readonly values?: readonly WireValue[];
    }
  | { readonly kind: "group"; readonly rule: GroupRule };
