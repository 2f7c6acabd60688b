import { camelCase, pascalCase } from "./identifier.js";
import { envelopeStructures } from "./envelopes.js";
import { replyDataStructures } from "./reply-data.js";
import type { Operation, Provider } from "./provider.js";
import type { CodeTable, Field, Structure } from "./structure.js";

/** The type of what is sent; what is received has `Received` after it. */
export function structureName(structure: Structure): string {
  return pascalCase(structure.codeName ?? structure.name);
}

export function receivedName(structure: Structure): string {
  return `${structureName(structure)}Received`;
}

/** `issueNotifyValidator` checks what is sent. */
export function validatorName(structure: Structure): string {
  return `${camelCase(structure.codeName ?? structure.name)}Validator`;
}

export function receivedValidatorName(structure: Structure): string {
  return `${camelCase(structure.codeName ?? structure.name)}ReceivedValidator`;
}

/** The type of a table's codes; what is received has `Received` after it. */
export function codeTypeName(table: CodeTable): string {
  return pascalCase(table.codeName ?? table.name);
}

export function receivedCodeTypeName(table: CodeTable): string {
  return `${codeTypeName(table)}Received`;
}

/** The object from the codes' names to the codes. */
export function codesName(table: CodeTable): string {
  return camelCase(table.codeName ?? table.name);
}

export function labelsName(table: CodeTable): string {
  return `${camelCase(table.codeName ?? table.name)}Labels`;
}

/** The type of what a handler of the operation gets. */
export function noticeName(operation: Operation): string {
  return pascalCase(operation.name);
}

/** The member of handlers and clients, and the value of a notice's `operation`. */
export function operationName(operation: Operation): string {
  return camelCase(operation.name);
}

/** The name of a field in code. */
export function propertyName(field: Field): string {
  return field.codeName ?? field.name;
}

/** The constant that holds a sample. */
export function sampleName(operation: Operation, sample: { readonly name: string }): string {
  return camelCase(`${operation.name}-${sample.name}-sample`);
}

/** The constant that makes up an operation's bodies. */
export function bodiesName(operation: Operation): string {
  return camelCase(`${operation.name}-bodies`);
}

/** A name that a package exports, and what it stands for. */
export interface ExportedName {
  readonly name: string;
  readonly kind: "type" | "value";
  /** The element of the model; absent for what every package exports. */
  readonly of?: object;
  /** The module below `src/`, without its ending. */
  readonly file: string;
}

/**
 * Everything a package exports that is named after an element, in the order of the elements. Two entries with the same name
 * and kind, or with the same name and different elements, collide: a rule reports them.
 */
export function exportedNames(provider: Provider): readonly ExportedName[] {
  const structures = [
    ...provider.structures,
    ...envelopeStructures(provider),
    ...replyDataStructures(provider),
  ];
  return [
    ...provider.codeTables.flatMap(codeTableNames),
    ...structures.flatMap(structureNames),
    ...provider.operations.flatMap(operationNames),
  ];
}

function codeTableNames(table: CodeTable): readonly ExportedName[] {
  const file = "codes";
  return [
    { name: codeTypeName(table), kind: "type", of: table, file },
    { name: receivedCodeTypeName(table), kind: "type", of: table, file },
    { name: codesName(table), kind: "value", of: table, file },
    { name: labelsName(table), kind: "value", of: table, file },
  ];
}

function structureNames(structure: Structure): readonly ExportedName[] {
  return [
    { name: structureName(structure), kind: "type", of: structure, file: "types" },
    { name: receivedName(structure), kind: "type", of: structure, file: "types" },
    { name: validatorName(structure), kind: "value", of: structure, file: "validators" },
    { name: receivedValidatorName(structure), kind: "value", of: structure, file: "validators" },
  ];
}

function operationNames(operation: Operation): readonly ExportedName[] {
  const samples = operation.samples.map(
    (sample): ExportedName => ({
      name: sampleName(operation, sample),
      kind: "value",
      of: sample,
      file: "samples",
    }),
  );
  return [
    { name: noticeName(operation), kind: "type", of: operation, file: "types" },
    { name: bodiesName(operation), kind: "value", of: operation, file: "samples" },
    ...samples,
  ];
}
