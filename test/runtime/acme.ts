import { secretText } from "../../templates/runtime/credentials.js";
import { equalDigests, hex, md5, utf8 } from "../../templates/runtime/digest.js";
import type { Handler, ReplyKind } from "../../templates/runtime/outcome.js";
import { readJson } from "../../templates/runtime/json/read.js";
import type {
  OpenedMessage,
  ReceivedOperation,
  ReceivingProtocol,
} from "../../templates/runtime/receiver/protocol.js";
import type { Field, Structure } from "../../templates/runtime/validation/structure.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { validator } from "../../templates/runtime/validation/validator.js";
import { isObject, member } from "../../templates/runtime/wire.js";
import type { WireObject, WireValue } from "../../templates/runtime/wire.js";

// An invented provider, written by hand in the shape of generated code: `{ kind, sign, data }`, signed with the md5 of the key
// and the source text of `data`.

export interface AcmeKeys {
  readonly key: string;
}

export interface AcmeOptions {
  readonly digestCase: "any" | "lower";
}

export interface IssuedNotice {
  readonly orderNo: string;
  readonly premium?: WireValue;
}

export interface PingNotice {
  readonly id: string;
}

export interface AcmeHandlers {
  /** In turn per order; other content is another version. */
  readonly issued: Handler<IssuedNotice, { readonly run: number } | void>;
  /** In turn per order, after `issued` of the same order too; other content is a conflict. */
  readonly cancelled: Handler<IssuedNotice>;
  /** In any order; other content is a conflict. */
  readonly pinged: Handler<PingNotice, { readonly run: number } | void>;
  /** Handled once for each content, at any time. */
  readonly noted: Handler<IssuedNotice>;
}

function field(
  name: string,
  required: boolean,
  type: Field["type"] = { kind: "string", max: 40 },
): Field {
  return { name, type, required };
}

const order: Structure = {
  name: "Order",
  fields: [
    field("orderNo", true),
    field("premium", false, { kind: "decimal" }),
    { ...field("holder", false), sensitive: "name" },
  ],
};
const ping: Structure = { name: "Ping", fields: [field("id", true)] };
const envelope: Structure = {
  name: "Envelope",
  fields: [field("kind", true), field("sign", true), field("data", true, { kind: "json" })],
};

function received<T>(structure: Structure): ReturnType<typeof validator<T>> {
  const check = (value: unknown): boolean =>
    listIssues(structure, value as WireValue, "received").length === 0;
  return validator<T>({ structure, face: "received", check });
}

function data(message: OpenedMessage): WireObject {
  const value = member(message.envelope, "data");
  return isObject(value) ? value : {};
}

function operation(
  structure: Structure,
  id: string,
  more: Pick<ReceivedOperation, "onChange" | "orderKey">,
): ReceivedOperation {
  return {
    validator: received(structure),
    body: (message) => member(message.envelope, "data"),
    notice: (_message, body) => body,
    identity: (message) => [member(data(message), id)],
    ...more,
  };
}

const byOrder = (message: OpenedMessage): readonly (WireValue | undefined)[] => [
  data(message)["orderNo"],
];

export const acme: ReceivingProtocol<AcmeKeys, AcmeOptions> = {
  provider: "acme",
  protocol: "notice",
  mediaTypes: ["application/json"],
  charset: "utf-8",
  limits: { maxBytes: 4096, json: { maxDepth: 16, maxMembers: 200 } },
  defaults: { digestCase: "any" },
  choices: { digestCase: ["any", "lower"] },
  open: (text) => {
    const document = readJson(text, acme.limits.json);
    const { value } = document;
    return {
      text,
      value,
      envelope: isObject(value) ? value : {},
      source: (name) => document.source(name),
    };
  },
  envelope: received(envelope),
  verify: (message, credentials, { digestCase }) => {
    const text = secretText(credentials, "key") + (message.source("data") ?? "");
    const expected = hex(md5(utf8(text)));
    const sign = String(member(message.envelope, "sign"));
    return equalDigests(expected, sign, { ignoreCase: digestCase === "any" });
  },
  dispatch: (message) => kinds[String(message.envelope["kind"])],
  operations: {
    issued: operation(order, "orderNo", { onChange: "version", orderKey: byOrder }),
    cancelled: operation(order, "orderNo", { onChange: "reject", orderKey: byOrder }),
    pinged: operation(ping, "id", { onChange: "reject" }),
    noted: operation(order, "orderNo", { onChange: "handle" }),
  },
  reply: (kind, reason, replied) => ({
    status: statuses[kind],
    contentType: "application/json",
    body: JSON.stringify({
      ok: kind === "success" || kind === "unknown",
      msg: reason,
      data: replied,
    }),
  }),
};

const kinds: { readonly [kind: string]: string } = {
  issue: "issued",
  cancel: "cancelled",
  ping: "pinged",
  note: "noted",
  // A kind that the table has and no operation: a hole in generated code.
  hole: "toString",
};

const statuses: Readonly<Record<ReplyKind, number>> = {
  success: 200,
  refused: 200,
  "not-yet": 503,
  unknown: 200,
  unverified: 401,
  invalid: 400,
};

export const key = "acme-secret-key";

/** A signed message; `source` is the text of `data` as it is sent. */
export function signed(kind: string, source: string, secret: string = key): string {
  const sign = hex(md5(utf8(secret + source)));
  return `{"kind":${JSON.stringify(kind)},"sign":"${sign}","data":${source}}`;
}

export function post(body: string | Uint8Array, headers: Record<string, string> = {}): Request {
  return new Request("http://receiver.test/notices", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}
