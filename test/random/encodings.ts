import type { PackageContext } from "../../generator/artifacts/context.js";
import { sealedPart } from "../../generator/model/sealed-part.js";
import type { Pipeline, Protocol } from "../../generator/model/protocol.js";
import { printInline, printUndo } from "../../generator/artifacts/signing/pipeline.js";
import { createPrinting } from "../../generator/artifacts/signing/printing.js";
import { Imports } from "../../generator/emit/imports.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { interpretDecoding, interpretEncoding } from "../../generator/protocol/interpret.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import type { Draw } from "./draw.js";
import type { Module } from "./load.js";
import { anyChoices, meansOf } from "./means.js";
import { compiled, interpreted, type Comparison } from "./outcome.js";
import { altered } from "./signatures.js";
import { anyObject, anyText } from "./values.js";

/** What happens to a body, a message in a member, or a whole message, and its way back. */
export interface Encoding {
  readonly context: PackageContext;
  readonly protocol: Protocol;
  readonly steps: Pipeline;
  readonly name: string;
}

export function encodingsOf(context: PackageContext): readonly Encoding[] {
  return context.provider.protocols.flatMap((protocol) => {
    const { encode } = protocol.transport;
    const sealed = sealedPart(protocol.envelope)?.steps;
    const of = (name: string, steps: Pipeline | undefined) =>
      steps === undefined || steps.length === 0
        ? []
        : [{ context, protocol, steps, name: `${protocol.name}${name}` }];
    return [...of("Whole", encode), ...of("Sealed", sealed)];
  });
}

/** A module with two functions for each encoding, as messages are made and opened by. */
export function encodingsFile(
  { provider, runtime }: PackageContext,
  encodings: readonly Encoding[],
): OutputFile {
  const imports = new Imports(encodings.flatMap(({ name }) => [`${name}Made`, `${name}Undone`]));
  const printing = createPrinting(imports, runtime.name, provider.credentials);
  const parameters = "text: string, credentials: any, options: any";
  const functions = encodings.flatMap(({ name, steps }) => [
    `export function ${name}Made(${parameters}) { return ${printInline(steps, "text", printing)}; }`,
    `export function ${name}Undone(${parameters}) { return ${printUndo(steps, "text", printing)}; }`,
  ]);
  return { path: "encodings.ts", text: [imports.print(), ...functions].join("\n") };
}

/** One random text: what is made of it, that back again, and something else. */
export function compareEncoding(
  draw: Draw,
  { context, protocol, steps, name }: Encoding,
  module: Module,
): readonly Comparison[] {
  const means = meansOf(context, protocol, anyChoices(draw, context, protocol));
  const json = draw.percent(90)
    ? writeJson(anyObject(draw, () => anyText(draw)))
    : writeJson(anyText(draw));
  const call = (function_: string, text: string) =>
    compiled(() => module[function_]?.(text, means.credentials, means.options));
  const undone = (text: string, what: string): Comparison => ({
    what,
    interpreted: interpreted(
      interpretDecoding(steps, text, means.interpreted),
      ({ result }) => result,
    ),
    compiled: call(`${name}Undone`, text),
  });
  const made: Comparison = {
    what: "encoding",
    interpreted: interpreted(
      interpretEncoding(steps, json, means.interpreted),
      ({ result }) => result,
    ),
    compiled: call(`${name}Made`, json),
  };
  if ("refused" in made.interpreted) return [made];
  const sealed = String(made.interpreted.result);
  const back = undone(sealed, "decoding");
  return [
    made,
    back,
    { ...back, what: "decoding what was encoded", interpreted: { result: json } },
    undone(altered(draw, sealed), "decoding something else"),
  ];
}
