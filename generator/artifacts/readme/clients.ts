import { literal } from "../../emit/literal.js";
import { sealSteps } from "../../model/body-place.js";
import { operationName } from "../../model/names.js";
import { buildName, clientNames } from "../../model/protocol-names.js";
import type { Protocol, ResultMeaning } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { PackageContext } from "../context.js";
import { placedValues, samePath } from "../message/members.js";
import { signedPlaces } from "../message/signed.js";
import { maySign } from "../message/sources.js";
import { hasSignedAt } from "../sending/values.js";
import { allSegments } from "../signing/inputs.js";
import { durationText } from "./delivery.js";
import { code, plain } from "./markdown.js";
import { needTexts, secretViews } from "./secrets.js";
import { covers } from "./warnings.js";

/** What a README says about the calls of one protocol. */
export function clientView({ provider, scope }: PackageContext, exchange: ProtocolExchange) {
  const { protocol, operations } = exchange;
  const names = clientNames(provider, protocol.name);
  const [first] = operations;
  const [environment] = provider.environments.toSorted(testFirst);
  return {
    name: `${scope}/${provider.name}`,
    title: plain(protocol.title ?? provider.title),
    create: names.create,
    createReceiver: names.createReceiver,
    environment: environment === undefined ? `{ url: "https://…" }` : literal(environment.name),
    credentials: secretViews(provider, protocol, "sender"),
    call: first === undefined ? "" : operationName(first),
    build: first === undefined ? "" : buildName(first),
    outcomes: operations.map(outcomeView),
    codes: codeViews({ provider }, protocol),
    notes: [...needTexts(provider, protocol), ...coverageNotes(exchange), ...notes(protocol)],
  };
}

/** An example that is run as it stands had better not be run against the real partner. */
function testFirst(a: { readonly name: string }, b: { readonly name: string }): number {
  return Number(/prod/iu.test(a.name)) - Number(/prod/iu.test(b.name));
}

function outcomeView(operation: Operation) {
  const { effect, idempotentBy, settle } = operation;
  return {
    name: code(operationName(operation)),
    effect,
    repeats: repeatsText(operation),
    settle: settleText(effect, idempotentBy !== undefined, settle),
  };
}

function repeatsText({ effect, idempotentBy }: Operation): string {
  if (effect === "query") return "always: it changes nothing";
  return idempotentBy === undefined
    ? "only where it was not sent, or the code says that nothing was done"
    : `always: ${code(idempotentBy.join("."))} makes a repeat harmless`;
}

function settleText(
  effect: Operation["effect"],
  isIdempotent: boolean,
  settle: Operation["settle"],
): string {
  if (settle === undefined) {
    return effect === "query" || isIdempotent ? "ask again" : "the document does not say";
  }
  return "none" in settle ? plain(settle.none) : `ask ${code(settle.by)}: ${code("settle.ask()")}`;
}

/** What each code of a refusal means for trying again, with the label of its table. */
function codeViews({ provider }: Pick<PackageContext, "provider">, { reply }: Protocol) {
  const { results } = reply;
  if (results === undefined) return [];
  const member = placedValues(reply.envelope.members).find(({ path }) =>
    samePath(path, results.path),
  );
  const type = member?.member.field.type;
  const table =
    type?.kind === "code" ? provider.codeTables.find(({ name }) => name === type.table) : undefined;
  const views = Object.entries(results.codes).map(([each, meaning]) => ({
    code: code(each),
    label: plain(table?.codes.find((listed) => listed.code === each)?.label ?? ""),
    meaning: meaningTexts[meaning],
  }));
  return [...views, { code: "any other", label: "", meaning: meaningTexts[results.otherwise] }];
}

const meaningTexts: Readonly<Record<ResultMeaning, string>> = {
  final: "refused; it stays no",
  retryable: "refused; nothing was done, the same message may be sent again",
  unknown: "unknown: it may have been done (of a query: refused, and may be asked again)",
};

/** What of a request somebody who reads it could change and send again. */
function coverageNotes(exchange: ProtocolExchange): readonly string[] {
  const { protocol, operations } = exchange;
  const [signed] = signedPlaces(protocol);
  if (signed === undefined) return [];
  const segments = allSegments(signed.signature);
  const others = placedValues(protocol.envelope.members).filter(
    ({ member }) => sealSteps(member) === undefined && !maySign(member),
  );
  const open = others
    .map(({ path }) => path)
    .filter((path) => !segments.some((segment) => covers(exchange, segment, path)))
    .map((path) => path.join("."));
  const isPathSigned = segments.some(
    (segment) => segment.kind === "http" && segment.part.startsWith("path"),
  );
  const isTold = operations.length === 1 || operations.some(({ dispatch }) => dispatch.length > 0);
  const all = [...open.map(code), ...(isPathSigned || isTold ? [] : ["the path"])];
  if (all.length === 0) return [];
  return [
    `**The signature does not cover ${all.join(", ")}.** Who reads a request can change that and send it again. Rely on TLS.`,
  ];
}

function notes(protocol: Protocol): readonly string[] {
  const { limits, signatures, envelope } = protocol;
  const ciphers = JSON.stringify([envelope, protocol.transport.encode]);
  // Under a rate limit, the wait for a turn comes on top.
  const callTime = durationText(60_000 + (limits?.rate?.per ?? 0));
  return [
    ...(limits?.rate === undefined
      ? []
      : [
          `The client keeps to ${limits.rate.calls} calls in ${durationText(limits.rate.per)}, as the partner counts them. Clients that the partner counts together must share one: \`limiter: rateLimiter({ … })\`. Several processes cannot; give each its part.`,
        ]),
    ...(limits?.expires === undefined || !hasSignedAt(protocol)
      ? []
      : [
          `A request is valid for ${durationText(limits.expires)}. Each attempt is signed anew; one that waited longer than that is not sent.`,
        ]),
    ...(/"des-ecb|"aes-ecb/u.test(ciphers)
      ? [
          "**The cipher hides little.** In ECB equal blocks have equal ciphertext. Rely on TLS, and never log a request's body: who has the key reads it.",
        ]
      : []),
    ...(signatures.length === 0 ? ["**Requests are not signed.**"] : []),
    "**Replies are not signed.** Only TLS says who answered.",
    `Redirects are not followed, replies are read up to 1 MiB, an attempt takes 15 s at most and a call ${callTime}; see the settings.`,
    "`node:diagnostics_channel` tells of each attempt and each call under `baowen:call`, without contents.",
  ];
}
