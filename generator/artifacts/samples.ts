import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { valueAt } from "../../templates/runtime/members.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { isObject, type WireValue } from "../../templates/runtime/wire.js";
import { docComment } from "../emit/doc-comment.js";
import { Imports } from "../emit/imports.js";
import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { bodyPlace } from "../model/body-place.js";
import { sampleName } from "../model/names.js";
import type { Envelope } from "../model/protocol.js";
import type { Operation, Sample } from "../model/provider.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { describeStructure } from "./print/describe.js";
import type { PrintScope } from "./print/scope.js";
import { printType } from "./print/type.js";
import { printValue } from "./print/value.js";

/** `src/samples.ts`: every sample message as its exact text, with its body in code where that can be sent. */
export function samplesFile(context: PackageContext): readonly OutputFile[] {
  const all = context.provider.operations.flatMap((operation) =>
    operation.samples.map((sample) => ({ operation, sample })),
  );
  if (all.length === 0) return [];
  const declared = all.map(({ operation, sample }) => sampleName(operation, sample));
  const imports = new Imports(declared);
  const samples = all.map(({ operation, sample }) =>
    sampleView({ context, imports, face: "sent", hoist }, operation, sample),
  );
  const view = { header: header(context), imports: imports.print(), samples };
  return [{ path: packagePath(context, "src/samples.ts"), text: render("samples.ts", view) }];
}

function hoist(name: string): never {
  throw new Error(`samples declare nothing beside themselves, and not '${name}'`);
}

function sampleView(scope: PrintScope, operation: Operation, sample: Sample) {
  const body = bodyOf(scope, operation, sample);
  const question = scope.context.provider.questions.find((each) => each.name === sample.question);
  const what = sample.of === "request" ? "the message" : "the reply";
  return {
    doc: docComment([
      `${operation.title}: ${what} \`${sample.name}\`.`,
      ...(question === undefined ? [] : [`Question ${question.name}: ${question.title}`]),
    ]),
    name: sampleName(operation, sample),
    text: literal(sample.text),
    ...(body ?? { body: "", type: "" }),
  };
}

/** The body of a sample as an expression and its type; undefined where it has none or it could not be sent like this. */
function bodyOf(scope: PrintScope, operation: Operation, sample: Sample) {
  const { context } = scope;
  const { kind, ...rest } = operation[sample.of];
  if (kind !== "type" || !("type" in rest) || rest.type.kind !== "structure") return undefined;
  const protocol = context.protocol(operation.protocol);
  const envelope = sample.of === "request" ? protocol.envelope : protocol.reply.envelope;
  const message = readSample(sample.text);
  const value = message === undefined ? undefined : findBody(operation, envelope, message);
  if (value === undefined) return undefined;
  const structure = describeStructure(context, context.structure(rest.type.name));
  if (listIssues(structure, value, "sent", "", message).length > 0) return undefined;
  const type = printType({ ...scope, types: "./types.js" }, rest.type);
  return { body: printValue(scope, rest.type, value), type };
}

function readSample(text: string): WireValue | undefined {
  try {
    return readJson(text).value;
  } catch (failure) {
    if (failure instanceof JsonError) return undefined;
    throw failure;
  }
}

/** A sealed body stays closed: no key is at hand. */
function findBody(
  operation: Operation,
  envelope: Envelope,
  message: WireValue,
): WireValue | undefined {
  const place = bodyPlace(envelope, operation);
  switch (place?.kind) {
    case "whole":
      return message;
    case "member":
      return isObject(message) ? valueAt(message, place.path) : undefined;
    default:
      return undefined;
  }
}
