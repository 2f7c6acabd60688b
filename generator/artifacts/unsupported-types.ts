import { parseDateFormat } from "../../templates/runtime/date-format.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import { innerTypes } from "../model/closure.js";
import { propertyName } from "../model/names.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Field } from "../model/structure.js";
import { printType, type Type, type TypeKind } from "../model/type.js";
import type { PackageContext, Unsupported } from "./context.js";
import { carrierOf, type ScalarType } from "./print/carrier.js";
import { needsDecode, needsEncode, needsRoot } from "./print/translation.js";

/** The elements for which types and validators cannot be generated yet. */
export function unsupportedTypes(context: PackageContext): readonly Unsupported[] {
  return [
    ...context.structures.flatMap((structure) =>
      structure.fields.flatMap((field) =>
        fieldProblems(context, field).map((what) => ({ element: field, what })),
      ),
    ),
    ...context.structures
      .filter(({ order }) => order === "declared")
      .map((structure) => ({ element: structure, what: "members in a fixed order" })),
    ...context.provider.protocols.flatMap((protocol) =>
      protocolProblems(protocol).map((what) => ({ element: protocol, what })),
    ),
    ...context.provider.operations.flatMap((operation) =>
      operationProblems(context, operation).map((what) => ({ element: operation, what })),
    ),
  ];
}

function fieldProblems(context: PackageContext, field: Field): readonly string[] {
  const isPrototype = [field.name, propertyName(field)].includes("__proto__");
  return [
    ...(field.accepts.length > 0 ? ["other spellings of a field's name"] : []),
    ...(isPrototype ? ["a field named __proto__"] : []),
    ...(field.value === undefined ? [] : ["a value that is filled in inside a body"]),
    ...(field.xml === undefined ? [] : [`a field that is ${xmlTexts[field.xml]}`]),
    ...typeProblems(context, field.type, field),
  ];
}

const xmlTexts = {
  attribute: "an attribute of an XML element",
  text: "the text of an XML element",
  cdata: "an XML section of characters",
} as const;

function protocolProblems(protocol: Protocol): readonly string[] {
  const isBeside = protocol.envelope.bodyBeside ?? protocol.reply.envelope.bodyBeside ?? false;
  return isBeside ? ["bodies whose members stand among those of the envelope"] : [];
}

/** What a handler gets has a member of this name already. */
function operationProblems(context: PackageContext, operation: Operation): readonly string[] {
  const place = bodyPlace(context.protocol(operation.protocol).envelope, operation);
  const [bodyName] = place === undefined ? [] : bodyPathOf(place);
  const isTaken = operation.dispatch.some(({ path }) => path[0] === "operation");
  return [
    ...(isTaken ? ["a member named operation that tells operations apart"] : []),
    ...(bodyName === "operation" ? ["a body in a member named operation"] : []),
  ];
}

function typeProblems(context: PackageContext, type: Type, field: Field): readonly string[] {
  const own = typeProblem(context, type, field);
  if (own !== undefined) return [own];
  return innerTypes(type).flatMap((inner) => {
    // A text is judged with what it holds.
    return type.kind === "text" ? [] : typeProblems(context, inner, field);
  });
}

function typeProblem(context: PackageContext, type: Type, field: Field): string | undefined {
  switch (type.kind) {
    case "json-text":
    case "base64":
      return printType(type);
    case "structure":
      return field.unit === undefined ? undefined : unitProblem(type, field);
    case "list":
    case "map":
      return undefined;
    case "union":
      return unionProblem(context, type, field);
    case "string":
      if (type.lengthUnit !== undefined && type.lengthUnit !== "character") {
        return "lengths in bytes";
      }
      return unitProblem(type, field);
    case "code":
      return codeProblem(context, type) ?? unitProblem(type, field);
    case "date":
    case "datetime":
      return dateProblem(type.format) ?? unitProblem(type, field);
    default:
      return unitProblem(type, field);
  }
}

function unitProblem(type: Type, { unit }: Field): string | undefined {
  if (unit === undefined) return undefined;
  const carries = isScalar(type) && carrierOf(type, unit) !== undefined;
  return carries ? undefined : `${unit} in ${printType(type)}`;
}

function isScalar(type: Type): type is ScalarType {
  const others: readonly TypeKind[] = ["structure", "list", "map", "union", "json-text", "base64"];
  return !others.includes(type.kind);
}

/** What is sent must show by itself which of the types it is. */
function unionProblem(
  context: PackageContext,
  type: Extract<Type, { readonly kind: "union" }>,
  field: Field,
): string | undefined {
  const { unit } = field;
  if (type.by !== undefined) return `${printType(type)}, told apart by '${type.by.member}'`;
  if (needsEncode(context, type, unit)) return `${printType(type)}, whose forms differ in code`;
  if (!needsDecode(context, type, unit)) return undefined;
  const nests = type.of.some((each) => each.kind === "list" || each.kind === "map");
  const looksUp = needsRoot(context, type);
  return nests || looksUp ? `${printType(type)}, whose forms differ in code` : undefined;
}

function codeProblem(
  context: PackageContext,
  type: Extract<Type, { readonly kind: "code" }>,
): string | undefined {
  if (type.wire === "string") return undefined;
  const { codes } = context.codeTable(type.table);
  const odd = codes.find(
    ({ code }) => !/^(?:0|-?[1-9][0-9]*)$/.test(code) || !Number.isSafeInteger(Number(code)),
  );
  return odd && `the code ${odd.code} as a number`;
}

function dateProblem(format: string): string | undefined {
  try {
    parseDateFormat(format);
    return undefined;
  } catch (failure) {
    if (failure instanceof ConfigError) return `the date format ${format}`;
    throw failure;
  }
}
