import { docComment } from "../../emit/doc-comment.js";
import { propertyKey } from "../../emit/literal.js";
import { keyPairUses } from "../../model/key-pairs.js";
import { noticeName, operationName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { operationDoc } from "../element-doc.js";
import type { FileScope } from "../file-scope.js";
import type { MemberView } from "../print/notice.js";
import { printDataType } from "./reply-body.js";
import { tellingOf } from "./telling.js";

/** The handler of an operation, as a member of an interface. */
export function handlerMember(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
): MemberView {
  const notice = scope.imports.useType("./types.js", noticeName(operation));
  const data = printDataType(scope, exchange, operation);
  return {
    doc: operationDoc(scope.context, operation, ...handlingText(operation)),
    key: propertyKey(operationName(operation)),
    type: `${scope.runtimeType("Handler")}<${notice}${data}>`,
  };
}

/** When the handler is called. */
function handlingText(operation: Operation): readonly string[] {
  const { identity, orderKey, onChange, effect } = operation;
  if (effect === "query") return ["Asked each time: no answer is kept for a repeat."];
  const event = identity.length === 0 ? "all of its content" : paths(identity);
  return [
    `The same message is known by ${event}. ${changeTexts[onChange]}`,
    ...(orderKey === undefined ? [] : [`Handled in turn per ${orderKey.join(".")}.`]),
  ];
}

function paths(all: readonly (readonly string[])[]): string {
  return all.map((path) => path.join(".")).join(", ");
}

const changeTexts = {
  version: "With other content it is handled as another version.",
  reject: "With other content it is refused.",
  handle: "With other content it is handled again.",
} as const;

/** Where the messages of each operation come to. */
export function addressMembers(operations: readonly Operation[]): readonly MemberView[] {
  return operations.map((operation) => {
    const { operation: giver, path } = operation.address ?? { operation: "", path: [] };
    return {
      doc: docComment([`${operation.title}: what \`${giver}\` gives as \`${path.join(".")}\`.`]),
      key: propertyKey(operationName(operation)),
      type: "string",
    };
  });
}

/** The comment of the function that makes a receiver. */
export function createDoc(
  { context: { provider } }: FileScope,
  exchange: ProtocolExchange,
  create: string,
  whose: "own" | "counterpart",
): string {
  const { protocol } = exchange;
  const isAddressed = tellingOf(exchange) === "addresses";
  const settings = ["credentials", "handlers", ...(isAddressed ? ["addresses"] : [])].join(", ");
  const party = provider.parties.find(({ name }) => name === protocol.to)?.title ?? protocol.to;
  const what = protocol.title ?? protocol.name;
  const does =
    whose === "own"
      ? `Makes the receiver of ${what}: it reads, verifies and checks a message, calls its handler and answers as the document says.`
      : `Makes the receiver of ${party} for ${what}, as the document has it: for tests of what we send.`;
  const hasPairs = keyPairUses(provider, protocol, "receiver").length > 0;
  const secret = hasPairs ? "an empty secret, a key that is none" : "an empty secret";
  const throws = isAddressed
    ? `Throws ConfigError for ${secret}, a missing handler, and addresses that are missing or the same.`
    : `Throws ConfigError for ${secret} or a missing handler.`;
  const example = [
    `const receive = ${create}({ ${settings} });`,
    "http.createServer(toNode(receive)).listen(8080);",
  ];
  return docComment(
    [does, throws],
    [{ name: "example", text: ["", "```ts", ...example, "```"].join("\n") }],
  );
}
