import { literal } from "../../emit/literal.js";
import { envelopeName, openedName } from "../../model/envelopes.js";
import type { Protocol } from "../../model/protocol.js";
import type { Sealed } from "../../model/sealed-part.js";
import type { Type } from "../../model/type.js";
import { isOpen } from "../../protocol/choose.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printUndo } from "../signing/pipeline.js";
import { createPrinting, printOpenable } from "../signing/printing.js";
import { contents, isJsonContent } from "../message/contents.js";
import { placedValues } from "../message/members.js";
import { printRespelled } from "../message/spellings.js";
import { printXmlShape } from "../message/xml-shape.js";

/** The function that opens a text; `limits` is the variable that holds the protocol's. */
export function printOpen(scope: FileScope, exchange: ProtocolExchange, limits: string): string {
  const { protocol } = exchange;
  const { content } = protocol.transport;
  if (isXml(protocol.envelope)) {
    const shape = printXmlShape(scope, exchange, "envelope", [`limits: ${limits}.xml`]);
    return `(text) => ${scope.runtime("openXml")}(text, ${shape})`;
  }
  if (contents(content).every(isJsonContent)) {
    const opened = `${scope.runtime("openJson")}(text, ${limits}.json)`;
    return `(text) => ${printRespelled(scope, opened, [], { kind: "structure", name: envelopeName(protocol.name, "envelope") })}`;
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

/** The statements that open a sealed body or message. The last step of the way back is reading its JSON. */
export function printUnseal(
  scope: FileScope,
  protocol: Protocol,
  { path, steps }: Pick<Sealed, "path" | "steps">,
  limits: string,
): readonly string[] {
  const { context, imports, runtime } = scope;
  const printing = createPrinting(imports, context.runtime.name, context.provider.credentials);
  const text = printUndo(steps, "sealed", printing);
  const opened = `${runtime("unsealed")}(message, ${literal(path)}, ${text}, ${limits}.json)`;
  return [
    `const sealed = ${runtime("textAt")}(message.envelope, ${literal(path)});`,
    "if (sealed === undefined) return message;",
    `return ${printRespelled(scope, opened, [], { kind: "structure", name: openedName(protocol, "envelope") })};`,
  ];
}
