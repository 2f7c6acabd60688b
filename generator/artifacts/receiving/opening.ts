import { literal } from "../../emit/literal.js";
import type { Protocol } from "../../model/protocol.js";
import type { Type } from "../../model/type.js";
import { isOpen } from "../../protocol/choose.js";
import type { FileScope } from "../file-scope.js";
import { printUndo } from "../signing/pipeline.js";
import { createPrinting, printOpenable } from "../signing/printing.js";
import { contents, isJsonContent } from "../message/contents.js";
import { placedValues } from "../message/members.js";
import type { SealedBody } from "../message/signed.js";

/** The function that opens a text; `limits` is the variable that holds the protocol's. */
export function printOpen(scope: FileScope, protocol: Protocol, limits: string): string {
  const { content } = protocol.transport;
  if (contents(content).every(isJsonContent)) {
    return `(text) => ${scope.runtime("openJson")}(text, ${limits}.json)`;
  }
  const parameters = isOpen(content) ? "text, request, options" : "text, request";
  const members = [
    `numbers: ${literal(topLevel(protocol, isNumber))}`,
    `booleans: ${literal(topLevel(protocol, ({ kind }) => kind === "boolean"))}`,
    `limits: ${limits}.json`,
  ];
  const passed = [printOpenable(content, literal), "text", "request", `{ ${members.join(", ")} }`];
  return `(${parameters}) => ${scope.runtime("openCarried")}(${passed.join(", ")})`;
}

function topLevel(protocol: Protocol, isMeant: (type: Type) => boolean): readonly string[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) =>
    path.length === 1 && isMeant(member.field.type) ? path : [],
  );
}

function isNumber(type: Type): boolean {
  switch (type.kind) {
    case "int":
    case "long":
    case "decimal":
    case "epoch-ms":
      return true;
    case "code":
      return type.wire === "int";
    default:
      return false;
  }
}

/** The statements that open a sealed body. The last step of the way back is reading its JSON. */
export function printUnseal(
  { context, imports, runtime }: FileScope,
  { path, steps }: SealedBody,
  limits: string,
): readonly string[] {
  const printing = createPrinting(imports, context.runtime.name, context.provider.credentials);
  const text = printUndo(steps, "sealed", printing);
  return [
    `const sealed = ${runtime("textAt")}(message.envelope, ${literal(path)});`,
    "if (sealed === undefined) return message;",
    `return ${runtime("unsealed")}(message, ${literal(path)}, ${text}, ${limits}.json);`,
  ];
}
