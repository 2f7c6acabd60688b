import { parseDateFormat } from "../../templates/runtime/date-format.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import { innerTypes, structuresIn } from "../model/closure.js";
import { propertyName } from "../model/names.js";
import type { Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { sourcedFields } from "../model/reply-data.js";
import { bodyRepeats } from "../model/reply-repeats.js";
import type { Field } from "../model/structure.js";
import { printType, type Type, type TypeKind } from "../model/type.js";
import type { PackageContext, Unsupported } from "./context.js";
import type { Feature } from "./features.js";
import { carrierOf, type ScalarType } from "./print/carrier.js";
import { needsDecode, needsEncode, needsRoot } from "./print/translation.js";

/** The elements for which types and validators cannot be generated yet. */
export function unsupportedTypes(context: PackageContext): readonly Unsupported[] {
  const filled = filledFields(context);
  return [
    ...context.structures.flatMap((structure) =>
      structure.fields.flatMap((field) =>
        fieldProblems(context, field, filled).map((what) => ({ element: field, what })),
      ),
    ),
    ...context.structures
      .filter((each) => each.order === "declared" && !context.isInXml(each))
      .map((structure) => ({ element: structure, what: "members in a fixed order" as const })),
    ...context.structures
      .filter((each) => !context.isInXml(each))
      .flatMap((structure) => structure.fields.flatMap(xmlProblems)),
    ...context.provider.protocols.flatMap((protocol) =>
      protocolProblems(protocol).map((what) => ({ element: protocol, what })),
    ),
    ...context.provider.operations.flatMap((operation) =>
      operationProblems(context, operation).map((what) => ({ element: operation, what })),
    ),
  ];
}

/** The fields that are filled from the request or made anew, in structures that are nothing but bodies of replies. */
function filledFields(context: PackageContext): ReadonlySet<Field> {
  const { provider } = context;
  const inner = provider.structures.flatMap(({ fields }) => fields.map(({ type }) => type));
  const requests = provider.operations.map(({ request }) => request);
  const others = [
    ...inner,
    ...requests.flatMap((body) => (body.kind === "none" ? [] : [body.type])),
  ];
  const elsewhere = structuresIn(others, context.structure);
  return new Set(
    provider.operations
      .filter(({ reply }) => {
        const type = reply.kind === "none" ? undefined : reply.type;
        return type?.kind === "structure" && !elsewhere.has(type.name);
      })
      .flatMap((operation) => [
        ...bodyRepeats(provider, context.protocol(operation.protocol), operation).map(
          ({ field }) => field,
        ),
        ...sourcedFields(provider, operation).filter(isMakeable),
      ]),
  );
}

function isMakeable({ value }: Field): boolean {
  return value?.kind === "now" || value?.kind === "uuid" || value?.kind === "literal";
}

function fieldProblems(
  context: PackageContext,
  field: Field,
  filled: ReadonlySet<Field>,
): readonly Feature[] {
  const isPrototype = [field.name, propertyName(field)].includes("__proto__");
  return [
    ...(isPrototype ? (["a field named __proto__"] as const) : []),
    ...(field.value === undefined || filled.has(field)
      ? []
      : (["a value that is filled in inside a body"] as const)),
    ...typeProblems(context, field.type, field),
  ];
}

/** What only XML messages have. */
function xmlProblems(field: Field): readonly Unsupported[] {
  return field.xml === undefined
    ? []
    : [{ element: field, what: `the form ${field.xml} of an XML element` }];
}

function protocolProblems(protocol: Protocol): readonly Feature[] {
  const isBeside = protocol.envelope.bodyBeside ?? protocol.reply.envelope.bodyBeside ?? false;
  return isBeside ? ["bodies whose members stand among those of the envelope"] : [];
}

/** What a handler gets has a member of this name already. */
function operationProblems(context: PackageContext, operation: Operation): readonly Feature[] {
  const place = bodyPlace(context.protocol(operation.protocol).envelope, operation);
  const [bodyName] = place === undefined ? [] : bodyPathOf(place);
  const isTaken = operation.dispatch.some(({ path }) => path[0] === "operation");
  return [
    ...(isTaken ? (["a member named operation that tells operations apart"] as const) : []),
    ...(bodyName === "operation" ? (["a body in a member named operation"] as const) : []),
  ];
}

function typeProblems(context: PackageContext, type: Type, field: Field): readonly Feature[] {
  const own = typeProblem(context, type, field);
  if (own !== undefined) return [own];
  return innerTypes(type).flatMap((inner) => {
    // A text is judged with what it holds.
    return type.kind === "text" ? [] : typeProblems(context, inner, field);
  });
}

function typeProblem(context: PackageContext, type: Type, field: Field): Feature | undefined {
  switch (type.kind) {
    case "json-text":
    case "base64":
      return `${type.kind}<${printType(type.of)}>`;
    case "structure":
      return field.unit === undefined ? undefined : unitProblem(type, field);
    case "list":
    case "map":
      return undefined;
    case "union":
      return unionProblem(context, type, field);
    case "string":
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

function unitProblem(type: Type, { unit }: Field): Feature | undefined {
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
): Feature | undefined {
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
): Feature | undefined {
  if (type.wire === "string") return undefined;
  const { codes } = context.codeTable(type.table);
  const odd = codes.find(
    ({ code }) => !/^(?:0|-?[1-9][0-9]*)$/.test(code) || !Number.isSafeInteger(Number(code)),
  );
  return odd && `the code ${odd.code} as a number`;
}

function dateProblem(format: string): Feature | undefined {
  try {
    parseDateFormat(format);
    return undefined;
  } catch (failure) {
    if (failure instanceof ConfigError) return `the date format ${format}`;
    throw failure;
  }
}
