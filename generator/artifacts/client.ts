import { docComment } from "../emit/doc-comment.js";
import { literal, propertyKey } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { keyPairUses } from "../model/key-pairs.js";
import { operationName } from "../model/names.js";
import { clientExports, clientNames } from "../model/protocol-names.js";
import type { Provider } from "../model/provider.js";
import { sentProtocols, type ProtocolExchange } from "../model/served.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { fileScope, type FileScope } from "./file-scope.js";
import { callLocals, printCalls } from "./sending/calls.js";
import { printSettings } from "./setting-views.js";

/** `src/client.ts`: what starts exchanges with the partner. No file where we start none. */
export function clientFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const sent = sentProtocols(provider);
  if (sent.length === 0) return [];
  const scope = fileScope(context, clientExports(provider), sent.flatMap(callLocals));
  const clients = sent.map((each) => clientView(scope, each));
  const view = {
    header: header(context),
    environmentsDoc: docComment(["Where the partner is reached, as the document has it."]),
    environments: printEnvironments(provider),
    clients,
    imports: scope.imports.print(),
  };
  return [{ path: packagePath(context, "src/client.ts"), text: render("client.ts", view) }];
}

function printEnvironments({ environments }: Provider): string {
  const members = environments.map(({ name, url }) => `${propertyKey(name)}: ${literal(url)}`);
  return `{ ${members.join(", ")} }`;
}

function clientView(scope: FileScope, exchange: ProtocolExchange) {
  const { context } = scope;
  const { provider } = context;
  const { protocol } = exchange;
  const names = clientNames(provider, protocol.name);
  const { credentials, options, defaults, calls } = names;
  const we = provider.parties.find(({ name }) => name === provider.we)?.title ?? provider.we;
  return {
    ...printCalls(scope, exchange, { calls, credentials, options, defaults }, we),
    ...names,
    settingsText: printSettings(
      scope,
      protocol,
      names,
      "What requests are signed, sealed and sent with.",
    ),
    clientDoc: docComment([
      `${provider.title} as it is called: one function for each operation that we start.`,
    ]),
    createDoc: createDoc(
      names.create,
      exchange,
      keyPairUses(provider, protocol, "sender").length > 0,
    ),
    callerType: `${scope.runtimeType("Caller")}<${calls}>`,
    settingsType: `${scope.runtimeType("PartnerSettings")}<${credentials}, ${options}, Environment>`,
    callPartner: scope.runtime("callPartner"),
  };
}

function createDoc(
  create: string,
  { operations: [first] }: ProtocolExchange,
  hasPairs: boolean,
): string {
  const call =
    first === undefined ? [] : [`const result = await client.${operationName(first)}(message);`];
  const example = [
    `const client = ${create}({ environment, credentials });`,
    ...call,
    `if (result.kind === "done") use(result.reply);`,
    `else if (result.kind === "refused") tell(result.code, result.reason);`,
    `else ask(result.cause, result.settle); // no answer that can be believed: cause.sent says whether it may have been done`,
  ];
  return docComment(
    [
      "Makes the client. Each call is checked, signed afresh for every attempt, held to the document's limits, and repeated only where a repeat cannot do harm.",
      `Throws ConfigError for an empty secret${hasPairs ? ", a key that is none," : ""} or an environment that there is not. Calls reject with ValidationError for what the document does not allow to be sent.`,
    ],
    [{ name: "example", text: ["", "```ts", ...example, "```"].join("\n") }],
  );
}
