import { literal, segments, type Readable } from "./segments.js";
import { encoding, pipeline, signing, type Kit } from "./steps.js";
import { memberNames } from "./values.js";

/** A protocol with its one operation and its body, as parts of a spec. */
export interface RandomProtocol {
  readonly protocols: object;
  readonly operations: object;
  readonly types: object;
}

/** How the body stands in a message. */
type Shape = "member" | "sealed" | "message" | "whole" | "xml";

export function randomProtocol(kit: Kit, name: string): RandomProtocol {
  const { draw } = kit;
  const shape = draw.pick<Shape>(["member", "member", "sealed", "message", "whole", "xml"]);
  const inHeader = shape === "whole" || draw.percent(40);
  const isNamed = inHeader && draw.percent(10);
  const signed = `${name}-sign`;
  const value = place(kit, signed);
  const headers = {
    "X-Time": { type: "text<epoch-ms>", value: "now", cite: "guide#1" },
    "X-Channel": { type: "string", value: { literal: "c1" }, cite: "guide#1" },
    ...(isNamed
      ? { "X-Serial": { type: "string", value: { "key-id": "rsaNamed" }, cite: "guide#1" } }
      : {}),
    ...(inHeader ? { "X-Sign": { type: "string", value, ...template(kit), cite: "guide#1" } } : {}),
  };
  const opens = shape === "sealed" && draw.percent(50);
  const readable = readableIn(shape, inHeader, opens);
  const isWhole = shape === "member" && draw.percent(30);
  const encode = isWhole ? { encode: whole(kit) } : {};
  const protocol = {
    from: draw.pick(["channel", "platform"]),
    title: name,
    cite: "guide#1",
    transport: { ...encode, path: `/${name}`, ...content(shape), headers: { fields: headers } },
    ...envelope(kit, shape, inHeader ? undefined : value),
    signatures: { [signed]: signature(kit, readable, isNamed) },
    reply: replyOf(shape),
  };
  const operation = {
    protocol: name,
    title: name,
    request: `Body-${name}`,
    effect: "query",
    cite: "guide#1",
  };
  return {
    protocols: { [name]: protocol },
    operations: { [`op-${name}`]: operation },
    types: { [`Body-${name}`]: { cite: "guide#1", fields: bodyFields(kit, shape) } },
  };
}

function replyOf(shape: Shape): object {
  const code = { type: "string", required: true, cite: "guide#1" };
  const root = shape === "xml" ? { root: "answer" } : {};
  return { encode: [], envelope: { ...root, fields: { code } }, ...outcomes };
}

const outcomes = {
  success: { when: 'code = "0"' },
  outcomes: {
    success: { fields: { code: "0" } },
    refused: { fields: { code: "1" } },
    "not-yet": { fields: { code: "2" } },
    unknown: { fields: { code: "3" } },
    unverified: { status: 401, fields: { code: "4" } },
    invalid: { status: 400, fields: { code: "5" } },
  },
};

/** Where the signature stands: always, or under a choice. */
function place({ draw, points }: Kit, signed: string): object {
  if (!draw.percent(15)) return { signature: signed };
  const point = `place-${signed}`;
  const choices = { none: "none", signed: { signature: signed } };
  points.add(point, choices, draw.pick(["none", "signed"]));
  return { open: point };
}

function template({ draw }: Kit): object {
  return draw.percent(30)
    ? { template: draw.pick(["ACME {value}", "v1={value};", "{value}"]) }
    : {};
}

function content(shape: Shape): object {
  return shape === "xml" ? { content: "application/xml" } : {};
}

function whole(kit: Kit): unknown {
  const { draw, points } = kit;
  const steps = () => pipeline(kit, "undone", 1);
  const flat = () => (draw.percent(30) ? [] : ["utf8", "base64"]);
  return draw.percent(30) ? points.open("whole", flat) : steps();
}

function envelope(kit: Kit, shape: Shape, sign: object | undefined): object {
  if (shape === "whole") return {};
  const text = (parts: object = {}) => ({ type: "string", cite: "guide#1", ...parts });
  const outer = {
    nonce: text({ required: true, value: "uuid", role: "delivery-id" }),
    head: { fields: { h1: text(), h2: text({ value: { literal: "b&1" } }) } },
    ...(sign === undefined ? {} : { sign: text({ value: sign }) }),
  };
  const encode = (of: "body" | "message") => {
    // oxlint-disable-next-line unicorn/no-thenable -- a word of the language, never awaited
    return text({ required: true, value: { encode: of, then: encoding(kit) } });
  };
  switch (shape) {
    case "member":
      return { envelope: { fields: { ...outer, data: { body: true } } } };
    case "xml":
      return { envelope: { root: "request", fields: { ...outer, data: { body: true } } } };
    case "sealed":
      return { envelope: { fields: { ...outer, data: encode("body") } } };
    case "message":
      return {
        envelope: { fields: { ...outer, data: encode("message") } },
        message: { fields: { kind: text({ value: { literal: "k" } }), inner: { body: true } } },
      };
  }
}

/** `opens`: what is sealed is signed as it is inside. */
function readableIn(shape: Shape, inHeader: boolean, opens: boolean): Readable {
  const headers = ["X-Time", "X-Channel"];
  const http = ["method", "path", ...(inHeader ? ["body"] : [])];
  const ofXml = shape === "xml";
  const common = { headers, http, ofXml };
  if (shape === "whole") {
    return {
      ...common,
      sources: ["body"],
      texts: ["body.b"],
      objects: ["body", "body.c", "headers"],
    };
  }
  const outer = { sources: ["nonce", "head", "head.h1"], texts: ["nonce", "head.h1", "head.h2"] };
  const isInside = shape === "member" || ofXml || opens;
  return {
    ...common,
    sources: [...outer.sources, ...(isInside ? ["body"] : ["data"])],
    texts: [...outer.texts, ...(isInside ? ["body.b"] : ["data"])],
    objects: [
      "head",
      "headers",
      ...(isInside ? ["body", "body.c"] : []),
      ...(opens ? [] : ["envelope"]),
    ],
  };
}

function signature(kit: Kit, readable: Readable, isNamed: boolean): object {
  const { draw } = kit;
  const isSigned = isNamed || draw.percent(15);
  const steps = isSigned ? signing(kit, isNamed) : pipeline(kit, "then", 1 + draw.below(3));
  const verify = {
    ...(draw.percent(30) ? { "ignore-case": true } : {}),
    ...(isNamed ? { "key-id": "X-Serial" } : {}),
  };
  return {
    text: segments(kit, readable),
    ...(draw.percent(40) ? { join: literal(kit) } : {}),
    ...(draw.percent(25) ? { end: literal(kit) } : {}),
    // oxlint-disable-next-line unicorn/no-thenable -- a word of the language, never awaited
    then: steps,
    ...(Object.keys(verify).length > 0 ? { verify } : {}),
    cite: "guide#1",
  };
}

function bodyFields({ draw }: Kit, shape: Shape): object {
  const isXml = shape === "xml";
  const names = isXml
    ? ["a", "A", "zz", "amount"]
    : memberNames.filter((name) => !notCaptured.has(name));
  const others = draw.some(
    0,
    6,
    names.filter((name) => name !== "b" && name !== "c"),
  );
  const field = (type: string) => ({ type, required: false });
  const types = isXml ? ["string"] : ["string", "json", "json", "boolean"];
  return {
    b: field("string"),
    c: { fields: { c1: field("string"), c2: field(isXml ? "string" : "json") } },
    ...Object.fromEntries(others.map((name) => [name, field(draw.pick(types))])),
  };
}

/** What JavaScript has its own idea of, no field is called. */
const notCaptured = new Set<string>(["__proto__", "constructor"]);
