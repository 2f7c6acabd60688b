import { listIssues } from "../../templates/runtime/validation/issues.js";
import { docComment } from "../emit/doc-comment.js";
import { Imports } from "../emit/imports.js";
import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { bodiesName, sampleName } from "../model/names.js";
import type { Operation, Provider, Sample } from "../model/provider.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { questionTexts } from "./print/docs.js";
import { describeStructure } from "./print/describe.js";
import type { PrintScope } from "./print/scope.js";
import { printType } from "./print/type.js";
import { printValue } from "./print/value.js";
import { allBodies, bodiesView, codesView, hasBodies, hasCodesBeside } from "./sample-bodies.js";
import { tryReadSample } from "./sample-message.js";

/** Whether there is something to put into `src/samples.ts`. */
export function hasSamples({ operations }: Provider): boolean {
  return operations.some((operation) => operation.samples.length > 0 || hasBodies(operation));
}

/**
 * `src/samples.ts`: every sample message as its exact text, with its body in code where that can be sent; and for each
 * operation what makes up bodies.
 */
export function samplesFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  if (!hasSamples(provider)) return [];
  const all = provider.operations.flatMap((operation) =>
    operation.samples.map((sample) => ({ operation, sample })),
  );
  const withBodies = provider.operations.filter(hasBodies);
  const codes = withBodies.length > 0 && hasCodesBeside(provider) ? "codes" : "";
  const declared = [
    ...all.map(({ operation, sample }) => sampleName(operation, sample)),
    ...withBodies.map(bodiesName),
    allBodies,
    codes,
  ];
  const scope: PrintScope = { context, imports: new Imports(declared), face: "sent", hoist };
  const view = {
    header: header(context),
    codes: codes === "" ? undefined : codesView(scope, codes),
    samples: all.map(({ operation, sample }) => sampleView(scope, operation, sample)),
    operations: withBodies.map((operation) => bodiesView(scope, operation, codes)),
    all: allBodies,
    allDoc: docComment(["What makes up bodies, by the names of the operations."]),
  };
  const text = render("samples.ts", { ...view, imports: scope.imports.print() });
  return [{ path: packagePath(context, "src/samples.ts"), text }];
}

function hoist(name: string): never {
  throw new Error(`samples declare nothing beside themselves, and not '${name}'`);
}

function sampleView(scope: PrintScope, operation: Operation, sample: Sample) {
  const body = bodyOf(scope, operation, sample);
  const what = sample.of === "request" ? "the message" : "the reply";
  return {
    doc: docComment([
      `${operation.title}: ${what} \`${sample.name}\`.`,
      questionTexts(scope.context, sample.question).join("\n"),
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
  const read = tryReadSample(context, operation, sample);
  if (read?.body === undefined) return undefined;
  const structure = describeStructure(context, context.structure(rest.type.name));
  if (listIssues(structure, read.body, "sent", "", read.message).length > 0) return undefined;
  const type = printType({ ...scope, types: "./types.js" }, rest.type);
  return { body: printValue(scope, rest.type, read.body), type };
}
