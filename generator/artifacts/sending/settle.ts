import { literal, propertyKey } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../../model/body-place.js";
import { operationName, propertyName } from "../../model/names.js";
import { messageName } from "../../model/protocol-names.js";
import type { Operation } from "../../model/provider.js";
import type { Field } from "../../model/structure.js";
import type { FileScope } from "../file-scope.js";
import { printProperty } from "../print/access.js";
import { givesEnvelopeMembers } from "./message.js";

/** How it is found out what became of a request whose answer was lost. */
export interface PrintedSettle {
  /** The type that a result carries. */
  readonly type: string;
  /** The member of the operation; empty where the document says nothing. */
  readonly value: string;
}

/** `settle: { by: "getOrderDetail", message: (message) => ({ … }) }`, if the query can be asked with what the request says. */
export function printSettle(scope: FileScope, operation: Operation, calls: string): PrintedSettle {
  const { settle } = operation;
  if (settle === undefined) return { type: "undefined", value: "" };
  if ("none" in settle) {
    return {
      type: "{ readonly none: string }",
      value: `settle: { none: ${literal(settle.none)} },`,
    };
  }
  const query = scope.context.provider.operations.find(({ name }) => name === settle.by);
  if (query === undefined) throw new Error(`the model has no operation '${settle.by}'`);
  const by = literal(operationName(query));
  const message = printQuestion(scope, operation, query, settle.with);
  if (message === undefined) {
    return { type: `{ readonly by: ${by} }`, value: `settle: { by: ${by} },` };
  }
  const result = `Promise<${scope.runtimeType("ResultOf")}<${calls}, ${by}>>`;
  return {
    type: `{ readonly by: ${by}; ask(options?: ${scope.runtimeType("CallOptions")}): ${result} }`,
    value: `settle: { by: ${by}, message: (message) => (${message}) satisfies ${messageName(query)} },`,
  };
}

/** The query's message, made from the request's; undefined where it takes more than that. */
function printQuestion(
  scope: FileScope,
  operation: Operation,
  query: Operation,
  asked: { readonly [field: string]: readonly string[] },
): string | undefined {
  const fields = fieldsOf(scope, query);
  const given = bodyInCode(scope, operation);
  const place = bodyInCode(scope, query);
  if (fields === undefined || given === undefined || place === undefined) return undefined;
  if (givesRequired(scope, query)) return undefined;
  const required = fields.filter((field) => field.required.kind === "always");
  if (required.some(({ name }) => !Object.hasOwn(asked, name))) return undefined;
  const members = Object.entries(asked).map(([name, [of, ...path]]) => {
    const field = fields.find((each) => each.name === name);
    const source = of === "request" ? sourceField(scope, operation, path) : undefined;
    if (field === undefined || source === undefined || !fills(source, field)) return undefined;
    const value = [...given, propertyName(source)].reduce(printProperty, "message");
    return `${propertyKey(propertyName(field))}: ${value}`;
  });
  if (members.includes(undefined)) return undefined;
  return place.reduceRight(
    (inner, name) => `{ ${propertyKey(name)}: ${inner} }`,
    `{ ${members.join(", ")} }`,
  );
}

/** The field of the request at the path. Below its first level nothing is sure to be there. */
function sourceField(
  scope: FileScope,
  operation: Operation,
  [name, ...deeper]: readonly string[],
): Field | undefined {
  if (deeper.length > 0) return undefined;
  return fieldsOf(scope, operation)?.find((field) => field.name === name);
}

/** Whether what one field holds is something for the other, whenever that needs it. */
function fills(source: Field, target: Field): boolean {
  return source.required.kind === "always" || target.required.kind !== "always";
}

function fieldsOf({ context }: FileScope, { request }: Operation): readonly Field[] | undefined {
  if (request.kind === "none" || request.type.kind !== "structure") return undefined;
  return context.structure(request.type.name).fields;
}

/** The members that lead to a body in what the sender gives. */
function bodyInCode({ context }: FileScope, operation: Operation): readonly string[] | undefined {
  const place = bodyPlace(context.protocol(operation.protocol).envelope, operation);
  if (place?.kind === "whole") return [wholeBodyName];
  return place && bodyPathOf(place);
}

/** Whether the sender of an operation has to give members of the envelope that the body does not hold. */
function givesRequired({ context }: FileScope, operation: Operation): boolean {
  const protocol = context.protocol(operation.protocol);
  return givesEnvelopeMembers(protocol, operation, "required");
}
