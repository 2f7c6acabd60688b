import type { Member, Protocol, Step } from "../../generator/model/protocol.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";
import { codeTableOf, fieldOf, protocolOf, providerOf, structureOf } from "./providers.js";

/*
 * A provider that has of everything a receiver and a counterpart are made of: groups in its envelopes, values from every source
 * that is generated, a signature over pairs and a slice with letter case by party, operations of one and of several kinds,
 * outcomes of every kind of value, replies with data and without.
 */

const step = (kind: Step["kind"], parts: Partial<Step> = {}): Step => ({ kind, ...parts });

function value(
  name: string,
  type: Type,
  parts: Partial<Extract<Member, { readonly kind: "value" }>> = {},
  field: Partial<Field> = {},
): Member {
  const required = { kind: "always" } as const;
  return { kind: "value", field: fieldOf(name, type, { required, ...field }), ...parts };
}

const string: Type = { kind: "string" };

export const acmeProtocol: Protocol = protocolOf("service", {
  title: "Service",
  transport: {
    method: "POST",
    content: {
      kind: "open",
      point: "carriage",
      choices: { json: "application/json; charset=utf-8", text: "text/plain" },
    },
    charset: "utf-8",
    path: "/notify",
    headers: [
      value("X-Token", string, {
        value: { kind: "credential", credential: "token" },
        template: "Bearer {value}",
      }),
    ],
    query: [],
    encode: [],
    cite: [],
  },
  envelope: {
    members: [
      {
        kind: "group",
        name: "head",
        cite: [],
        members: [
          value("type", string, { role: "dispatch" }),
          value(
            "uuid",
            { kind: "string", max: 32 },
            { value: { kind: "uuid" }, role: "delivery-id" },
          ),
          value("time", { kind: "epoch-ms" }, { value: { kind: "now" }, role: "signed-at" }),
          value(
            "at",
            { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss" },
            { value: { kind: "now" } },
          ),
          value("version", { kind: "int" }, { value: { kind: "literal", text: "2" } }),
          value("note", { kind: "long" }, {}, { required: { kind: "optional" } }),
          value("sign", string, { value: { kind: "signature", signature: "service" } }),
        ],
      },
      { kind: "body", name: "{operation.body}", cite: [] },
    ],
  },
  signatures: [
    {
      name: "service",
      text: [
        [
          {
            kind: "fields",
            pairs: {
              from: "head",
              exclude: ["sign"],
              skip: [],
              sort: "code-unit",
              names: [],
              values: [],
              pair: "{k}={v}",
              join: "&",
              nested: "error",
            },
            apply: [],
          },
        ],
        [{ kind: "key", credential: "signKey", apply: [] }],
      ],
      join: "|",
      end: "",
      steps: [step("utf8"), step("md5"), step("hex", { case: { partner: "upper" } })],
      verify: { ignoreCase: false },
      cite: [],
    },
  ],
  reply: {
    content: "application/json",
    headers: [],
    encode: [],
    cite: [],
    envelope: {
      members: [
        {
          kind: "group",
          name: "head",
          cite: [],
          members: [
            value("uuid", string, {}, { echo: true, required: { kind: "optional" } }),
            value("code", { kind: "int" }),
            value("ok", { kind: "boolean" }),
            value("message", string, {}, { required: { kind: "optional" } }),
            value("version", string, { value: { kind: "literal", text: "2" } }),
          ],
        },
        { kind: "body", name: "result", cite: [] },
      ],
    },
    success: {
      condition: { kind: "compare", path: ["head", "ok"], op: "=", value: "true" },
      text: "head.ok = true",
    },
    outcomes: [
      outcome("success", 200, {
        "head.code": number("0"),
        "head.ok": { kind: "boolean", value: true },
      }),
      outcome("refused", 200, said(1, "Refused: {reason}")),
      outcome("not-yet", 503, said(2, "{reason}")),
      outcome("unverified", 401, said(3, "who are you?")),
      outcome("invalid", 200, said(4, "{reason}")),
    ],
  },
});

function outcome(
  kind: Protocol["reply"]["outcomes"][number]["kind"],
  status: number,
  members: Protocol["reply"]["outcomes"][number]["members"],
) {
  return { kind, status, members, unsigned: false, cite: [] };
}

function number(text: string) {
  return { kind: "number", text } as const;
}

function said(code: number, message: string): Protocol["reply"]["outcomes"][number]["members"] {
  return {
    "head.code": number(String(code)),
    "head.ok": { kind: "boolean", value: false },
    "head.message": { kind: "text", text: message },
  };
}

function operation(name: string, parts: Partial<Operation>): Operation {
  return {
    name,
    title: name,
    from: "partner",
    to: "channel",
    protocol: "service",
    fills: { body: `${name}Request` },
    dispatch: [],
    request: { kind: "type", type: { kind: "structure", name: "Order" } },
    reply: { kind: "none" },
    identity: [],
    onChange: "reject",
    effect: "notice",
    samples: [],
    cite: [],
    ...parts,
  };
}

const orderNo = fieldOf("orderNo", { kind: "string", max: 8 }, { required: { kind: "always" } });
const premium = fieldOf(
  "premium",
  { kind: "decimal", precision: 10, scale: 2 },
  { codeName: "price" },
);
const state = fieldOf("state", { kind: "code", table: "State", wire: "int" });

export const acme: Provider = providerOf({
  zone: "Asia/Shanghai",
  credentials: [
    { name: "signKey", form: "text", cite: [] },
    { name: "token", form: "text", cite: [] },
  ],
  codeTables: [codeTableOf("State", ["1", "2"])],
  structures: [
    structureOf("Order", [orderNo, premium, state]),
    structureOf("Issued", [fieldOf("policyNo", string, { required: { kind: "always" } }), premium]),
  ],
  protocols: [acmeProtocol],
  openPoints: [
    { name: "carriage", choices: ["json", "text"], default: "json", why: "nobody said", cite: [] },
  ],
  operations: [
    operation("issue", {
      dispatch: [{ path: ["head", "type"], values: ["I"] }],
      reply: { kind: "type", type: { kind: "structure", name: "Issued" } },
      identity: [["issueRequest", "orderNo"]],
      orderKey: ["issueRequest", "orderNo"],
    }),
    operation("cancel", {
      dispatch: [{ path: ["head", "type"], values: ["C", "R"] }],
      identity: [
        ["head", "type"],
        ["cancelRequest", "orderNo"],
      ],
      onChange: "version",
    }),
    operation("ping", {
      dispatch: [{ path: ["head", "type"], values: ["P"] }],
      request: { kind: "none" },
      identity: [["head", "uuid"]],
    }),
    operation("event", {
      dispatch: [{ path: ["head", "type"], values: ["E"] }],
      request: { kind: "undocumented", type: { kind: "json" } },
      reply: { kind: "undocumented", type: { kind: "json" } },
      identity: [["head", "uuid"]],
    }),
  ],
});
