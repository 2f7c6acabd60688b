import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Field } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import { parseDateFormat } from "../../templates/runtime/date-format.js";
import type { Rule } from "./rule.js";
import { allFields, typesWithin } from "./walk.js";

export const types: Rule = {
  name: "types",
  summary: "Types have values, date patterns are read, units and masks stand on what they fit.",
  check: ({ provider, origins }) =>
    allFields(provider).flatMap((field) => [
      ...typesWithin(field.type).flatMap((type) => emptyOrUnread(type, origins.at(field, "type"))),
      ...misfits(field, (key) => origins.at(field, key)),
    ]),
};

function emptyOrUnread(type: Type, at: Diagnostic["at"]): readonly Diagnostic[] {
  if (type.kind === "date" || type.kind === "datetime") {
    return isFormat(type.format) ? [] : [complain("date-format", at, { format: type.format })];
  }
  const none =
    type.kind === "string" ? type.max === 0 : type.kind === "decimal" && type.precision === 0;
  return none ? [complain("empty-type", at, { type: printType(type) })] : [];
}

function isFormat(format: string): boolean {
  try {
    parseDateFormat(format);
    return true;
  } catch {
    return false;
  }
}

function misfits(field: Field, at: (key: string) => Diagnostic["at"]): readonly Diagnostic[] {
  const { unit, sensitive } = field;
  const type = printType(field.type);
  return [
    ...(unit !== undefined && !isCountable(field.type)
      ? [complain("unit-type", at("unit"), { unit, type })]
      : []),
    ...(sensitive !== undefined && isMany(field.type)
      ? [complain("sensitive-type", at("sensitive"), { type })]
      : []),
  ];
}

function isCountable(type: Type): boolean {
  if (type.kind === "text") return isCountable(type.of);
  return type.kind === "int" || type.kind === "long" || type.kind === "decimal";
}

function isMany(type: Type): boolean {
  return typesWithin(type).some((one) => one.kind === "structure" || one.kind === "map");
}
