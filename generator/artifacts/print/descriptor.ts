import type { Field, FieldType } from "../../../templates/runtime/validation/structure.js";
import { literal, type Json } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import { structureName } from "../../model/names.js";
import type { Structure as ModelStructure } from "../../model/structure.js";
import { hoistCodes } from "./code-test.js";
import { dateTestName } from "./date-test.js";
import { describeStructure } from "./describe.js";
import { useRuntimeType, type PrintScope } from "./scope.js";

/** The name of the constant that describes a structure to the runtime. */
export function descriptorName(structure: ModelStructure): string {
  return `${camelCase(structureName(structure))}Structure`;
}

/** The field table as data, from which the runtime lists what is wrong with a message. */
export function printDescriptor(scope: PrintScope, structure: ModelStructure): string {
  const { fields, ...described } = describeStructure(scope.context, structure);
  const members = [
    ...printMembers(described as unknown as Members),
    `fields: [${fields.map((field) => `\n${printField(scope, field)},`).join("")}\n]`,
  ];
  const type = useRuntimeType(scope, "Structure");
  return `const ${descriptorName(structure)}: ${type} = {\n${members.join(",\n")},\n};`;
}

function printField(scope: PrintScope, { name, type, ...others }: Field): string {
  const members = [
    `name: ${literal(name)}`,
    `type: ${printFieldType(scope, type)}`,
    ...printMembers(others as unknown as Members),
  ];
  return `{ ${members.join(", ")} }`;
}

type Members = { readonly [name: string]: Json };

function printMembers(members: Members): readonly string[] {
  return Object.entries(members).map(([name, value]) => `${name}: ${literal(value)}`);
}

function printFieldType(scope: PrintScope, type: FieldType): string {
  switch (type.kind) {
    case "structure": {
      const structure = scope.context.structure(type.of().name);
      return `{ kind: "structure", of: () => ${descriptorName(structure)} }`;
    }
    case "list":
    case "map":
      return `{ kind: ${literal(type.kind)}, of: ${printFieldType(scope, type.of)} }`;
    case "either": {
      const types = type.of.map((each) => printFieldType(scope, each));
      return `{ kind: "either", of: [${types.join(", ")}] }`;
    }
    case "code": {
      const { name, wire = "string" } = type;
      const values = hoistCodes(scope, { kind: "code", table: name, wire });
      return `{ kind: "code", name: ${literal(name)}, values: ${values}, wire: ${literal(wire)} }`;
    }
    case "date":
    case "datetime": {
      const test = dateTestName(scope, type.format);
      const is = test === undefined ? "" : `, is: ${test}`;
      return `{ kind: ${literal(type.kind)}, format: ${literal(type.format)}${is} }`;
    }
    default:
      return literal(type as unknown as Json);
  }
}
