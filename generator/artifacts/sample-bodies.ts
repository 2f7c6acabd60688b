import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import { innerTypes } from "../model/closure.js";
import { bodiesName, operationName, validatorName } from "../model/names.js";
import type { OutcomeValue } from "../model/protocol.js";
import type { Operation, Provider } from "../model/provider.js";
import { replyData, saidOfBody } from "../model/reply-data.js";
import type { Code, CodeTable } from "../model/structure.js";
import type { Type } from "../model/type.js";
import type { PackageContext } from "./context.js";
import { hasBodyValidator } from "./print/body-validator.js";
import { isJson } from "./print/translation.js";
import { printType, type TypeScope } from "./print/type.js";

/** What is exported beside what is named after operations: their bodies by their names. */
export const allBodies = "bodies";

/** Whether a message of the operation has a body that can be made up. */
export function hasBodies({ request, reply }: Operation): boolean {
  return hasBody(request) || hasBody(reply);
}

export function hasBody(body: Operation["request"]): boolean {
  return bodyType(body) !== undefined;
}

/** The type of a body that can be made up. */
function bodyType(body: Operation["request"]): Type | undefined {
  return body.kind !== "none" && hasBodyValidator(body.type) ? body.type : undefined;
}

/** An operation's bodies as the view of `samples.ts` has them. */
export function bodiesView(scope: TypeScope, operation: Operation, codes: string) {
  return {
    doc: docComment([
      `${operation.title}: bodies at the bounds of their tables, and next to those.`,
      ...(handlerData(scope.context, operation) === undefined
        ? []
        : ["`replyData` is what a handler gives of the reply: the rest is filled in."]),
    ]),
    name: bodiesName(operation),
    key: propertyKey(operationName(operation)),
    parts: partsOf(scope, operation, codes),
  };
}

function partsOf(scope: TypeScope, operation: Operation, codes: string) {
  const data = handlerData(scope.context, operation);
  const all: readonly (readonly [string, Type | undefined])[] = [
    ["request", bodyType(operation.request)],
    ["reply", bodyType(operation.reply)],
  ];
  const bodies = all.flatMap(([name, type]) =>
    type === undefined ? [] : [part(scope, name, type, printSamples(scope, type, codes))],
  );
  if (data === undefined) return bodies;
  return [...bodies, part(scope, "replyData", data, printData(scope, operation, data, codes))];
}

function part(scope: TypeScope, name: string, type: Type, value: string) {
  const made = useSamples(scope, "SampleMessages", true);
  return { name, value, type: `${made}<${printType({ ...scope, types: "./types.js" }, type)}>` };
}

/** `sampleData(resultDataValidator, resultValidator, { resultFlag: "true" })` */
function printData(scope: TypeScope, operation: Operation, data: Type, codes: string): string {
  const { reply } = operation;
  if (reply.kind === "none") throw new Error("a reply that has no body has no data");
  const protocol = scope.context.protocol(operation.protocol);
  const success = protocol.reply.outcomes.find(({ kind }) => kind === "success");
  const said = saidOfBody(protocol, operation, success?.members ?? {});
  const texts = said.map(({ name, value }) => [name, textOf(value)] as const);
  const args = [
    printValidator(scope, data),
    printValidator(scope, reply.type),
    literal(Object.fromEntries(texts)),
    ...(codes === "" ? [] : [codes]),
  ];
  return `/*@__PURE__*/ ${useSamples(scope, "sampleData")}(${args.join(", ")})`;
}

function textOf(value: OutcomeValue): string {
  return value.kind === "boolean" ? String(value.value) : value.text;
}

function handlerData(context: PackageContext, operation: Operation): Type | undefined {
  const data = replyData(context.provider, operation);
  if (data === undefined || data.fields.length === 0) return undefined;
  return { kind: "structure", name: data.name };
}

/** `sampleMessages(orderValidator)`, `sampleLists(sampleMessages(orderValidator))`, `anySamples` */
function printSamples(scope: TypeScope, type: Type, codes: string): string {
  if (isJson(type)) return useSamples(scope, "anySamples");
  if (type.kind === "list") {
    return `/*@__PURE__*/ ${useSamples(scope, "sampleLists")}(${printSamples(scope, type.of, codes)})`;
  }
  const args = [printValidator(scope, type), ...(codes === "" ? [] : [codes])];
  return `/*@__PURE__*/ ${useSamples(scope, "sampleMessages")}(${args.join(", ")})`;
}

function printValidator({ context, imports }: TypeScope, type: Type): string {
  if (type.kind !== "structure") throw new Error(`no validator for a body that is a ${type.kind}`);
  return imports.use("./validators.js", validatorName(context.structure(type.name)));
}

function useSamples({ context, imports }: TypeScope, name: string, isType = false): string {
  const module = `${context.runtime.name}/samples`;
  return isType ? imports.useType(module, name) : imports.use(module, name);
}

/** Whether there are codes that no validator knows. */
export function hasCodesBeside(provider: Provider): boolean {
  return Object.keys(codesBeside(provider)).length > 0;
}

/** Those codes as the view has them. */
export function codesView(scope: TypeScope, name: string) {
  const beside = codesBeside(scope.context.provider);
  return { name, type: useSamples(scope, "CodesBeside", true), value: literal(beside) };
}

interface Codes {
  readonly [place: string]: readonly (string | number)[];
}

/** Retired codes by their tables, and the codes of tables that are not complete by where they stand. */
export function codesBeside(provider: Provider): { readonly [kind: string]: Codes } {
  const retired = provider.codeTables.flatMap((table) => {
    const codes = codesOf(table, "retired");
    return codes.length > 0 && table.complete ? [[table.name, codes] as const] : [];
  });
  const listed = provider.structures.flatMap((structure) =>
    structure.fields.flatMap(({ name, type }) => {
      const codes = openCodes(provider, type);
      return codes.length > 0 ? [[`${structure.name}.${name}`, codes] as const] : [];
    }),
  );
  return {
    ...(retired.length > 0 ? { retired: Object.fromEntries(retired) } : {}),
    ...(listed.length > 0 ? { listed: Object.fromEntries(listed) } : {}),
  };
}

function openCodes(provider: Provider, type: Type): readonly (string | number)[] {
  if (type.kind !== "code") return innerTypes(type).flatMap((inner) => openCodes(provider, inner));
  const table = provider.codeTables.find(({ name }) => name === type.table);
  if (table === undefined || table.complete) return [];
  const codes = codesOf(table, "current");
  return type.wire === "int" ? codes.map(Number) : codes;
}

function codesOf(table: CodeTable, state: Code["state"]): readonly string[] {
  return table.codes.filter((code) => code.state === state).map(({ code }) => code);
}
