import type { Flow } from "../../generator/spec/language/steps.js";
import type { Draw } from "./draw.js";
import { aesNames, desNames, edNames, rsaNames, secretNames, vectorNames } from "./keys.js";
import type { Points } from "./points.js";

/** What random parts of a spec are made with. */
export interface Kit {
  readonly draw: Draw;
  readonly points: Points;
}

/**
 * What pipelines may hold. `inner`: text steps over a segment, without keys and parties. `then`: a signature by everybody who has
 * the key. `undone`: what can be undone.
 */
export type Use = "inner" | "then" | "undone";

/** A step as a spec writes it. */
type Step = string | object;

/** A pipeline from text to text whose steps fit together. */
export function pipeline(kit: Kit, use: Use, least = 0): readonly Step[] {
  return between(kit, "text", "text", use, least);
}

/** What an encoding does to JSON text. */
export function encoding(kit: Kit): readonly Step[] {
  return ["json", ...pipeline(kit, "undone")];
}

/** A pipeline that signs with a private key. */
export function signing(kit: Kit, named: boolean): readonly Step[] {
  const { draw, points } = kit;
  const before = between(kit, "text", "bytes", "then", 0);
  const sign = (): Step =>
    named
      ? { [draw.pick(["rsa-sha1", "rsa-sha256"])]: "rsaNamed" }
      : draw.pick<() => Step>([
          () => ({ "rsa-sha1": draw.pick(rsaNames) }),
          () => ({ "rsa-sha256": draw.pick(rsaNames) }),
          () => ({ ed25519: draw.pick(edNames) }),
        ])();
  const chosen = () => [
    ...(draw.percent(40) ? walk(draw, "bytes", "bytes", "then", 1) : []),
    sign(),
    ...(draw.percent(30) ? walk(draw, "bytes", "bytes", "undone", 0) : []),
  ];
  const step = draw.percent(25) ? points.open(`signing ${named}`, chosen) : sign();
  return [...before, step, ...between(kit, "bytes", "text", "undone", 0)];
}

/** Steps from one flow to another, stretches of which may be left open. */
function between(kit: Kit, from: Flow, to: Flow, use: Use, least: number): readonly Step[] {
  const { draw, points } = kit;
  if (!draw.percent(35)) return walk(draw, from, to, use, least);
  const enter: Flow = draw.pick(["text", "bytes"]);
  const leave: Flow = draw.pick(["text", "bytes"]);
  const open = points.open(`${use} ${enter} ${leave}`, () =>
    walk(draw, enter, leave, use, draw.below(2)),
  );
  return [
    ...walk(draw, from, enter, use, 0),
    open,
    ...(draw.percent(20) ? between(kit, leave, to, use, least) : walk(draw, leave, to, use, least)),
  ];
}

/** At least so many steps, each after one that gives what it takes. */
function walk(draw: Draw, from: Flow, to: Flow, use: Use, least: number): readonly Step[] {
  const steps: Step[] = [];
  let flow = from;
  let last = "";
  const wanted = least + draw.below(4);
  while (steps.length < wanted || flow !== to) {
    const turns = steps.length >= wanted;
    const [kind, gives, step] = turns ? turning(draw, flow, last) : any(draw, flow, use, last);
    steps.push(step());
    last = kind;
    flow = gives;
  }
  return steps;
}

type Candidate = readonly [kind: string, gives: Flow, step: () => Step];

/** To bytes or back: what was just written is read again now and then, and what is not is mostly refused. */
function turning(draw: Draw, flow: Flow, last: string): Candidate {
  if (flow === "bytes") return draw.pick(writing(draw));
  if (last === "hex" && draw.percent(30)) return ["unhex", "bytes", () => "unhex"];
  if (last === "base64" && draw.percent(30)) return ["unbase64", "bytes", () => "unbase64"];
  const odd = draw.percent(12) ? draw.pick(["gbk", "unhex", "unbase64"]) : "utf8";
  return [odd, "bytes", () => odd];
}

function any(draw: Draw, flow: Flow, use: Use, last: string): Candidate {
  if (draw.percent(45)) return turning(draw, flow, last);
  if (flow === "text") return draw.pick(use === "undone" ? undoneTexts(draw) : texts(draw));
  const all = [
    ...(use === "undone" ? [] : digests),
    ...(use === "inner" ? [] : ciphers(draw)),
    ...(use === "then" ? macs(draw) : []),
  ];
  const found = draw.pick(all);
  return draw.percent(15) && use !== "undone" ? lettered(draw, use) : found;
}

/** Letters by party, which is known where all of a signature is worked out, and digits that are left out. */
function lettered(draw: Draw, use: Use): Candidate {
  const letters = () => draw.pick(["lower", "upper"]);
  const isByParty = use === "then" && draw.percent(70);
  const hex = isByParty ? { platform: letters(), channel: letters() } : letters();
  const isWhole = isByParty && draw.percent(70);
  return ["digits", "text", () => ({ hex, ...(isWhole ? {} : { "leading-zeros": "dropped" }) })];
}

function undoneTexts(draw: Draw): readonly Candidate[] {
  return [
    ["reverse", "text", () => "reverse"],
    ["url-encode", "text", () => ({ "url-encode": draw.pick(["rfc3986", "form"]) })],
  ];
}

function texts(draw: Draw): readonly Candidate[] {
  const start = draw.below(6);
  return [
    ...undoneTexts(draw),
    ...["upper", "lower", "trim"].map((kind): Candidate => [kind, "text", () => kind]),
    ["substring", "text", () => ({ substring: [start, start + draw.below(8)] })],
  ];
}

const digests: readonly Candidate[] = ["md5", "sha1", "sha256", "sha512", "sm3"].map((kind) => [
  kind,
  "bytes",
  () => kind,
]);

function macs(draw: Draw): readonly Candidate[] {
  return ["hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha512"].map((kind) => [
    kind,
    "bytes",
    () => ({ [kind]: draw.pick(secretNames) }),
  ]);
}

function ciphers(draw: Draw): readonly Candidate[] {
  const iv = () => draw.pick(vectorNames);
  return [
    ["des", "bytes", () => ({ "des-ecb-pkcs5": draw.pick(desNames) })],
    ["aes", "bytes", () => ({ "aes-ecb-pkcs5": draw.pick(aesNames) })],
    ["aes", "bytes", () => ({ "aes-cbc-pkcs5": draw.pick(aesNames), iv: iv() })],
  ];
}

/** Every way in which bytes are written as text. */
function writing(draw: Draw): readonly Candidate[] {
  const line = () => 1 + draw.below(40);
  const padding = () => draw.pick(["padded", "unpadded"]);
  return [
    ["hex", "text", () => "hex"],
    ["hex", "text", () => ({ hex: "upper" })],
    ["base64", "text", () => "base64"],
    ["other", "text", () => ({ base64: "unpadded" })],
    ["other", "text", () => ({ base64: padding(), "line-length": line() })],
    ["other", "text", () => "base64url"],
    ["other", "text", () => ({ base64url: padding(), "line-length": line() })],
    ["other", "text", () => ({ base64url: "padded" })],
  ];
}
