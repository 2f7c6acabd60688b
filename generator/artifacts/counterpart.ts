import { docComment } from "../emit/doc-comment.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { counterpartExports, receiverNames } from "../model/protocol-names.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "../model/served.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { fileScope, type FileScope } from "./file-scope.js";
import { counterpartReceiver, receiverLocals } from "./receiving/parts.js";
import { callLocals, printCalls } from "./sending/calls.js";

/** `src/counterpart.ts`: the other party, from the same spec: it starts what we receive, and receives what we start. */
export function counterpartFile(context: PackageContext): readonly OutputFile[] {
  const { provider } = context;
  const served = servedProtocols(provider);
  const sent = sentProtocols(provider);
  if (served.length + sent.length === 0) return [];
  const locals = [...served.flatMap(callLocals), ...sent.flatMap(receiverLocals)];
  const scope = fileScope(context, counterpartExports(provider), locals);
  const callers = served.map((each) => callerView(scope, each));
  const receivers = sent.map((each) => counterpartReceiver(scope, each));
  const view = { header: header(context), callers, receivers, imports: scope.imports.print() };
  return [
    { path: packagePath(context, "src/counterpart.ts"), text: render("counterpart.ts", view) },
  ];
}

function callerView(scope: FileScope, exchange: ProtocolExchange) {
  const { provider } = scope.context;
  const { protocol } = exchange;
  const names = receiverNames(provider, protocol.name);
  const credentials = scope.imports.useType("./receiver.js", names.credentials);
  const options = scope.imports.useType("./receiver.js", names.options);
  const defaults = scope.imports.use("./receiver.js", names.defaults);
  const party = provider.parties.find(({ name }) => name === protocol.from);
  const who = party?.title ?? protocol.from;
  const { calls } = names;
  return {
    ...printCalls(scope, exchange, { calls, credentials, options, defaults }, who),
    createCounterpart: names.createCounterpart,
    counterpart: names.counterpart,
    counterpartDoc: docComment([`${who}: one function for each operation that it starts.`]),
    createDoc: docComment([
      `Makes the other party, as the document has it: for tests of a receiver, and to send messages by hand.`,
      "Throws ConfigError for an empty secret or an address that is none.",
    ]),
    settingsType: `${scope.runtimeType("CallerSettings")}<${credentials}, ${options}>`,
    callerType: `${scope.runtimeType("Caller")}<${calls}>`,
    createCaller: scope.runtime("createCaller"),
  };
}
