import { writeJson } from "../../../../templates/runtime/json/write.js";
import type { WireObject, WireValue } from "../../../../templates/runtime/wire.js";
import { authorizationText } from "../../../../templates/runtime/signing/authorization.js";
import { bodyPlace } from "../../../model/body-place.js";
import { memberName } from "../../../model/members.js";
import type { Envelope, Member, Protocol } from "../../../model/protocol.js";
import type { Operation } from "../../../model/provider.js";
import { openOperation } from "../../../model/opened.js";
import { isXml, rootName } from "../../../model/xml.js";
import { choose, type Choices } from "../../../protocol/choose.js";
import { withFreeNames } from "../../../protocol/free-names.js";
import type { HttpAround } from "../../../protocol/http-inputs.js";
import { bodiesFor } from "./bodies.js";
import { objectOf, textOf, type MemberMaking } from "./members.js";
import type { SignatureSide } from "./sides.js";
import { xmlMessage } from "./xml-message.js";

/** A made-up message of an operation, as it travels. */
export interface MadeMessage {
  readonly operation: string;
  readonly of: "request" | "reply";
  readonly http: HttpAround;
  /** What the message holds sealed, as JSON text. */
  readonly opened?: string;
  /** There is no body, or nothing in it that says anything. */
  readonly isBare: boolean;
}

/** A protocol as replies are read: with the envelope and headers of a reply where those of a request stand. */
export function wayOf(protocol: Protocol, of: MadeMessage["of"]): Protocol {
  if (of === "request") return protocol;
  const { envelope, headers } = protocol.reply;
  return { ...protocol, envelope, transport: { ...protocol.transport, headers, query: [] } };
}

/** Messages that carry the signature, as this version puts them together; always the same ones. */
export function messagesOf(side: SignatureSide, choices: Choices): readonly MadeMessage[] {
  const operations = side.provider.operations
    .filter(({ protocol }) => protocol === side.protocol.name)
    .slice(0, mostOperations);
  const ways = (["request", "reply"] as const).filter((of) => carries(side, of));
  const count = Math.max(4, Math.ceil(wanted / Math.max(1, operations.length * ways.length)));
  return operations.flatMap((written) => {
    const operation = openOperation(written, side.protocol);
    return ways.flatMap((of) => {
      const bodies = bodiesFor(side, operation, of);
      return Array.from({ length: count }, (_, variant) => {
        const body = bodies[variant % bodies.length];
        // Once with all members, then without those that may be left out.
        const isSparse = Math.floor(variant / bodies.length) % 2 === 1;
        return messageOf(side, { operation, of, choices, body, variant, isSparse });
      });
    });
  });
}

const mostOperations = 40;
const wanted = 120;

/** Whether messages of this way have a place for the signature. */
function carries({ protocol, signature }: SignatureSide, of: MadeMessage["of"]): boolean {
  const { envelope, transport } = wayOf(protocol, of);
  const placed = JSON.stringify({ kind: "signature", signature: signature.name });
  return JSON.stringify([envelope, transport.headers, transport.query]).includes(placed);
}

type Making = Omit<MemberMaking, "seal"> & Pick<MadeMessage, "of"> & { readonly choices: Choices };

function messageOf(side: SignatureSide, making: Making): MadeMessage {
  const { operation, of, choices } = making;
  let opened: string | undefined;
  const seal = (text: string) => {
    // The outermost is what a member holds.
    opened = text;
  };
  const protocol = withFreeNames(wayOf(side.protocol, of), choices);
  const members = (all: readonly Member[]) => objectOf(all, { ...making, seal });
  const body = messageText(protocol.envelope, operation, making, members);
  const { method, path = "/", query, headers } = protocol.transport;
  return {
    operation: operation.name,
    of,
    http: {
      method: choose(method, choices),
      url: `${operation.path ?? path}${queryText(members(query))}`,
      headers: Object.fromEntries(headers.map((each) => headerOf(each, making.variant))),
      body,
    },
    ...(opened === undefined ? {} : { opened }),
    isBare: isBare(making.body),
  };
}

/** Whether no text in it says anything. */
function isBare(body: WireValue | undefined): boolean {
  return !/:"[^"]/u.test(JSON.stringify(body ?? ""));
}

function messageText(
  envelope: Envelope,
  operation: Operation,
  { body }: Making,
  members: (all: readonly Member[]) => WireObject,
): string {
  const isWhole = bodyPlace(envelope, operation)?.kind === "whole";
  const message: WireValue = isWhole ? (body ?? {}) : members(envelope.members);
  return isXml(envelope) ? xmlMessage(rootName(envelope, operation), message) : writeJson(message);
}

function queryText(query: WireObject): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** A header with something in its place, inside of its template or as parameters of its scheme. */
function headerOf(header: Member, variant: number): readonly [string, string] {
  const name = memberName(header).toLowerCase();
  if (header.kind === "group") {
    const parameters = header.members.map(
      (part, index) => [memberName(part), textOf(variant + index)] as const,
    );
    return [name, authorizationText(header.scheme ?? "", parameters)];
  }
  const template = (header.kind === "value" ? header.template : undefined) ?? "{value}";
  return [name, template.replace("{value}", () => textOf(variant))];
}
