import { plainStatuses } from "../../templates/runtime/receiver/plain-reply.js";
import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { operationName, structureName } from "../model/names.js";
import { buildName, optionName, receiverNames } from "../model/protocol-names.js";
import { asked, type OpenPoint, type Operation, type Provider } from "../model/provider.js";
import { sentProtocols, servedProtocols, type ProtocolExchange } from "../model/served.js";
import { protocolUses } from "../model/uses.js";
import type { FreeKind } from "../spec/language/free-kinds.js";
import { printType, type Type } from "../model/type.js";
import { packagePath, type PackageContext } from "./context.js";
import { sentence } from "./element-doc.js";
import { clientView } from "./readme/clients.js";
import { hasBodies, hasBody } from "./sample-bodies.js";
import { code, codes, plain } from "./readme/markdown.js";
import { needTexts, secretViews } from "./readme/secrets.js";
import { unprovenTexts } from "./readme/unproven.js";
import { protocolWarnings } from "./readme/warnings.js";
import { signedPlaces } from "./message/signed.js";

/** `README.md`: what the package is, how to call and receive by it, and what its document leaves open. */
export function readmeFile(context: PackageContext): readonly OutputFile[] {
  const { provider, runtime } = context;
  const served = servedProtocols(provider);
  const optionPoints = [...served, ...sentProtocols(provider)].flatMap(
    ({ protocol }) => protocolUses(provider, protocol).openPoints,
  );
  const view = {
    name: `${context.scope}/${provider.name}`,
    folder: provider.name,
    runtime: runtime.name,
    title: plain(provider.title),
    summary: plain(provider.summary ?? ""),
    documents: provider.documents.map(({ title, version }) => ({
      title: plain(title),
      version: version === undefined ? "" : `, ${plain(version)}`,
    })),
    unproven: unprovenTexts(provider),
    clients: sentProtocols(provider).map((each) => clientView(context, each)),
    receivers: served.map((each) => receiverView(context, each)),
    samples: samplesView(provider),
    operations: provider.operations.map((operation) => operationView(context, operation)),
    openPoints: provider.openPoints.map((point) => openPointView(context, point, optionPoints)),
    questions: asked(provider).map(({ title, ask }) => ({
      title: plain(title),
      heading: plain(ask.title),
      ask: plain(ask.text),
    })),
  };
  return [{ path: packagePath(context, "README.md"), text: render("README.md", view) }];
}

/** An operation whose bodies can be made up, as an example; undefined where there is none. */
function samplesView({ operations }: Provider) {
  const example = operations.find(hasBodies);
  if (example === undefined) return undefined;
  const part = hasBody(example.request) ? "request" : "reply";
  return { operation: operationName(example), part };
}

function receiverView({ provider, scope, runtime }: PackageContext, served: ProtocolExchange) {
  const { protocol, operations } = served;
  const names = receiverNames(provider, protocol.name);
  const [first] = operations;
  return {
    name: `${scope}/${provider.name}`,
    runtime: runtime.name,
    title: plain(protocol.title ?? protocol.name),
    create: names.create,
    createCounterpart: names.createCounterpart,
    build: first === undefined ? "" : buildName(first),
    handlers: operations.map((operation) => operationName(operation)),
    credentials: secretViews(provider, protocol, "receiver"),
    addressed: operations
      .filter(({ address }) => address !== undefined)
      .map(
        (operation) =>
          `${operationName(operation)}: ${literal(`/${protocol.name}/${operation.name}`)}`,
      ),
    isSigned: signedPlaces(protocol).length > 0,
    warnings: [...needTexts(provider, protocol), ...protocolWarnings(served)],
    answers: answerViews(served),
  };
}

/** How each end of an exchange is answered. */
function answerViews({ protocol }: ProtocolExchange) {
  // Where nothing is signed, nothing can be signed wrongly.
  const kinds = Object.entries(outcomeTexts).filter(
    ([kind]) => kind !== "unverified" || signedPlaces(protocol).length > 0,
  );
  return kinds.map(([kind, when]) => {
    const outcome = protocol.reply.outcomes.find((each) => each.kind === kind);
    const members = Object.entries(outcome?.members ?? {}).map(
      ([path, value]) => `${path} = ${value.kind === "boolean" ? value.value : value.text}`,
    );
    return {
      when,
      status: String(outcome?.status ?? plainStatuses[kind as keyof typeof plainStatuses]),
      members: outcome === undefined ? "not in the document" : codes(members),
    };
  });
}

const outcomeTexts: Readonly<Record<keyof typeof plainStatuses, string>> = {
  success: "the handler accepts",
  refused: "the handler refuses",
  "not-yet": "the handler cannot now, fails or is slow",
  unknown: "the kind is not in the document",
  unverified: "the signature is wrong",
  invalid: "the message is malformed",
};

function operationView(context: PackageContext, operation: Operation) {
  const { provider } = context;
  const { request } = operation;
  return {
    name: code(operationName(operation)),
    title: plain(operation.title),
    direction: operation.to === provider.we ? "to us" : "from us",
    kinds: codes(kindsOf(context, operation)),
    body: request.kind === "none" ? "" : code(bodyName(context, request.type)),
    note: request.kind === "undocumented" ? "the document does not show it" : "",
  };
}

/** What tells an operation from others: members of the message, else where it is sent to. */
function kindsOf(context: PackageContext, operation: Operation): readonly string[] {
  const { dispatch, address, path } = operation;
  if (dispatch.length > 0) {
    return dispatch.map((each) => `${each.path.join(".")} = ${each.values.join(", ")}`);
  }
  if (address !== undefined) return [[address.operation, ...address.path].join(".")];
  const where = path ?? context.protocol(operation.protocol).transport.path;
  return where === undefined ? [] : [where];
}

/** What a body is called in code, where the document calls it otherwise. */
function bodyName(context: PackageContext, type: Type): string {
  return type.kind === "structure" ? structureName(context.structure(type.name)) : printType(type);
}

const freeTexts: Readonly<Record<FreeKind, string>> = { "header-name": "name of a header" };

/** Some points are no option: they say how the partner behaves, and no code of ours depends on it. */
function openPointView(context: PackageContext, point: OpenPoint, options: readonly OpenPoint[]) {
  const questions = context.questions(point.question);
  return {
    option: options.includes(point)
      ? code(optionName(point.name))
      : `${plain(point.name)} (no option)`,
    choices: point.free === undefined ? codes(point.choices) : `any ${freeTexts[point.free]}`,
    fallback: code(point.default),
    why: plain(sentence(point.why)),
    ask: questions.flatMap(({ answer, ask }) => plain(answer ?? ask?.title ?? "") || []).join("; "),
  };
}
