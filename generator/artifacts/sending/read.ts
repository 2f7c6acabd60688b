import { literal, propertyKey } from "../../emit/literal.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import { openedName } from "../../model/envelopes.js";
import { receivedValidatorName } from "../../model/names.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { printRespelledValue } from "../message/spellings.js";
import { printOptional, printProperty } from "../print/access.js";
import { printBodyValidator } from "../print/body-validator.js";
import { printOpenReply, printReplyCopies } from "./open-reply.js";
import { printKind, reasonPath } from "./reply-kind.js";

/** The statements that read a reply without looking into its body: its envelope checked, what it says told. */
export function printReadEnvelope(
  scope: FileScope,
  exchange: ProtocolExchange,
  meaning: string | undefined,
  isRepeating: boolean,
): readonly string[] {
  const { protocol } = exchange;
  if (saysNothing(protocol)) return [`return ${scope.runtime("readPlain")}(received);`];
  const structure = scope.context.structure(openedName(protocol, "reply"));
  const validator = scope.imports.use("./validators.js", receivedValidatorName(structure));
  const refusal = printRefusal(scope, protocol, meaning);
  const statuses = [...new Set(protocol.reply.outcomes.map(({ status }) => status))];
  return [
    `${scope.runtime("requireStatus")}(received, ${literal(statuses)});`,
    ...printOpenReply(scope, exchange),
    `const reply = ${scope.runtime("readValid")}(${validator}, envelope);`,
    ...printReplyCopies(scope, protocol),
    `const kind = ${printKind(scope, protocol)};`,
    `return { ${["kind", "reply", ...shown(isRepeating), ...refusal].join(", ")} };`,
  ];
}

/** What a reply repeats is compared by whoever sent the request: it is shown the envelope as it came, opened. */
function shown(isRepeating: boolean): readonly string[] {
  return isRepeating ? ["envelope"] : [];
}

/** Whether the document says nothing of replies, so that HTTP's own words are all there is. */
function saysNothing({ reply }: Protocol): boolean {
  return (
    reply.envelope.members.length === 0 &&
    reply.success === undefined &&
    reply.outcomes.length === 0
  );
}

/** The statements that read a reply with a body; the body that comes with a reply that is no success is whatever it is. */
export function printReadBody(
  scope: FileScope,
  { reply }: Protocol,
  operation: Operation,
  readEnvelope: string,
  isRepeating: boolean,
): readonly string[] {
  if (operation.reply.kind === "none") return [];
  const place = bodyPlace(reply.envelope, operation);
  const path = place === undefined ? [] : bodyPathOf(place);
  const validator = printBodyValidator(scope, operation.reply.type, "received");
  const written =
    path.length === 0
      ? `${scope.runtime("openJson")}(received.text).value`
      : path.reduce(printInner, "read.reply");
  const value = isXml(reply.envelope)
    ? written
    : printRespelledValue(scope, written, operation.reply.type);
  const envelope = isRepeating ? ["envelope: read.envelope"] : [];
  const members = [
    "kind: read.kind",
    `reply: ${printWith("read.reply", path, "body")}`,
    ...envelope,
  ];
  return [
    `const read = ${readEnvelope};`,
    `if (read.kind !== "success") return read;`,
    `const body = ${scope.runtime("readValid")}(${validator}, ${value});`,
    `return { ${members.join(", ")} };`,
  ];
}

/** Below the first level, a group may be left out. */
function printInner(object: string, name: string, index: number): string {
  return index === 0 ? printProperty(object, name) : printOptional(object, name);
}

/** `{ ...reply, data: body }` */
function printWith(object: string, path: readonly string[], value: string): string {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inner = printWith(printProperty(object, name), rest, value);
  return `{ ...${object}, ${propertyKey(name)}: ${inner} }`;
}

/** What a refusal says beside itself: why, by which code, and what that means for trying again. */
function printRefusal(
  scope: FileScope,
  protocol: Protocol,
  meaning: string | undefined,
): readonly string[] {
  const { reply } = protocol;
  const reason = reasonPath(protocol);
  const told =
    reason === undefined
      ? []
      : [`reason: ${scope.runtime("textAt")}(envelope, ${literal(reason)})`];
  if (reply.results === undefined || meaning === undefined) return told;
  const { path } = reply.results;
  const code = `${scope.runtime("codeAt")}(envelope, ${literal(path)})`;
  return [...told, `code: ${path.reduce(printInner, "reply")}`, `meaning: ${meaning}(${code})`];
}
