import type { Pipeline } from "../../model/protocol.js";
import type { FileScope } from "../file-scope.js";
import { printInline } from "../signing/pipeline.js";
import { createPrinting } from "../signing/printing.js";
import { isOpen } from "../../protocol/choose.js";

/** The text in which a JSON text travels: the steps after `json`, which stands for the text itself. */
export function printSealed(
  { context, imports }: FileScope,
  steps: Pipeline,
  json: string,
): string {
  const printing = createPrinting(imports, context.runtime.name, context.provider.credentials);
  return printInline(steps.slice(1), json, printing);
}

/** The JSON text of such a text. It is long, and mostly in letters that have nothing to escape. */
export function printSealedJson(scope: FileScope, steps: Pipeline, sealed: string): string {
  return endsInPlainLetters(steps)
    ? `'"' + ${sealed} + '"'`
    : `${scope.runtime("writeJson")}(${sealed})`;
}

function endsInPlainLetters(steps: Pipeline): boolean {
  const last = steps.at(-1);
  if (last === undefined || isOpen(last) || last.lineLength !== undefined) return false;
  return last.kind === "base64" || last.kind === "base64url" || last.kind === "hex";
}
