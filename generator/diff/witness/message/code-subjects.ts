import type { Words } from "../../../diagnostics/language.js";
import { innerTypes } from "../../../model/closure.js";
import type { Type } from "../../../model/type.js";
import { elementOf, type Change } from "../../compare/change.js";
import { reasons } from "./reasons.js";
import type { Subject } from "./subject.js";
import type { Tables } from "./tables.js";
import type { Version } from "./trials.js";
import { distinct, placed } from "./values.js";
import { fieldOf } from "./wishes.js";

/** Members that hold codes of the table in both versions; those of envelopes where there are no others. */
export function codeSubjects(change: Change, tables: Tables): readonly Subject[] | Words {
  const version: Version = change.after ? "head" : "base";
  const { within } = elementOf(change);
  const context = tables.contexts[version];
  const table = context.provider.codeTables.find(({ name }) => name === within.table);
  if (table === undefined) return reasons.alone;
  if (!table.complete && elementOf(change).kind === "code") return reasons.open;
  const subjects = context.structures.flatMap(({ name, fields }) =>
    fields
      .filter(({ type }) => holdsCodes(type, table.name))
      .slice(0, 1)
      .flatMap((field) => codeSubject(change, { name, field: field.name, version }, tables) ?? []),
  );
  if (subjects.length === 0) return reasons.unused;
  const known = subjects.filter(({ roles = [] }) => roles.length > 0);
  return known.length === 0 ? subjects : known;
}

function holdsCodes(type: Type, table: string): boolean {
  if (type.kind === "code") return type.table === table;
  return innerTypes(type).some((inner) => holdsCodes(inner, table));
}

interface Home {
  readonly name: string;
  readonly field: string;
  readonly version: Version;
}

function codeSubject(
  change: Change,
  { name, field, version }: Home,
  tables: Tables,
): Subject | undefined {
  const both = tables.both(name, version);
  const [base, head] = [both?.base, both?.head].map(
    (table) => table && fieldOf(table.structure, field),
  );
  if (both === undefined || base === undefined || head === undefined) return undefined;
  const codes = [change.before, change.after].flatMap((element) =>
    element?.kind === "code" ? [element.key] : [],
  );
  const values = codes.flatMap((code) => [base, head].flatMap(({ type }) => placed(type, code)));
  return {
    name,
    tables: both,
    roles: tables.rolesOf(name),
    aim: {
      kind: "field",
      names: { base: field, head: field },
      ...(codes.length === 0 ? {} : { values: distinct(values) }),
    },
  };
}
