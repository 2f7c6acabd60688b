import { isAlways, type Under } from "../../model/needs.js";
import type { Pipeline, Protocol } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import type { FileScope } from "../file-scope.js";
import { printInline, printUndo } from "../signing/pipeline.js";
import { createPrinting } from "../signing/printing.js";
import { printParameters } from "./parameters.js";
import { printUnder } from "./sources.js";

/*
 * What happens to a whole message once it is written, before it is the body of the HTTP message. A signature over that body is
 * over what travels; everything else is over the message inside.
 */

/** Whether requests are encoded as a whole, under any choice. */
export function isEncoded({ transport }: Protocol): boolean {
  return transport.encode.length > 0;
}

/** The text that travels, of the text in the variable. */
export function printEncoded(scope: FileScope, steps: Pipeline, text: string): string {
  return printInline(steps, text, printingOf(scope));
}

/** `(text, credentials, options) => …` that encodes, or undoes it; empty where nothing is encoded. */
export function printEncoding(scope: FileScope, steps: Pipeline, way: "do" | "undo"): string {
  if (steps.length === 0) return "";
  const printed =
    way === "do" ? printEncoded(scope, steps, "text") : printUndo(steps, "text", printingOf(scope));
  return `(${printParameters(["text", "credentials", "options"], [printed])}) => ${printed}`;
}

/** Under which choices anything happens; empty: always. */
export function printEncodedUnder(steps: Pipeline): string {
  const all = steps.flatMap((part): readonly Under[] => {
    if (!isOpen(part)) return [{}];
    const { choices, point } = part;
    const words = Object.keys(choices).filter((choice) => (choices[choice] ?? []).length > 0);
    return [words.length === Object.keys(choices).length ? {} : { [point]: words }];
  });
  return all.length === 0 || isAlways(all) ? "" : printUnder(all);
}

function printingOf({ context, imports }: FileScope) {
  return createPrinting(imports, context.runtime.name, context.provider.credentials);
}
