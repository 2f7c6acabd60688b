import { interpret, interpretEncoding } from "../../generator/protocol/interpret.js";
import { signsWithPair } from "../../generator/protocol/signing-step.js";
import { interpretVerification, isMadeAgain } from "../../generator/protocol/verify.js";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../../generator/model/body-place.js";
import { isXmlProtocol } from "../../generator/model/xml.js";
import { BaowenError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { isObject, member, type WireValue } from "../../templates/runtime/wire.js";
import { elementText } from "../../templates/runtime/xml/element-text.js";
import { outerSource } from "../../templates/runtime/xml/element.js";
import { findOne } from "../../templates/runtime/xml/find.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { anyMessage } from "./bodies.js";
import type { Draw } from "./draw.js";
import { anyChoices, meansOf, type BothMeans } from "./means.js";
import { interpreted, type Comparison } from "./outcome.js";
import type { Ends } from "./package.js";
import { readRequest, type Built, type Read } from "./reading.js";
import { receive, type Received } from "./receive.js";
import { altered } from "./signatures.js";

/**
 * One random message: built by compiled code and read by the interpreter, then received by compiled code, as it is and with another
 * signature. Nothing where the message cannot be built: why, signatures and encodings tell by themselves.
 */
export async function compareMessage(draw: Draw, ends: Ends): Promise<readonly Comparison[]> {
  const { context, protocol } = ends;
  const means = meansOf(context, protocol, anyChoices(draw, context, protocol));
  const { given, body } = anyMessage(draw, ends);
  const built = build(ends, given, means);
  if (built === undefined) return [];
  const read = readRequest(ends, built, means);
  return [
    ...read.encodings,
    ...signatureOf(read, means),
    {
      what: "receiving a message",
      interpreted: {
        result: isVerified(read, means, read.received) ? writeJson(body) : "SIGNATURE_MISMATCH",
      },
      compiled: { result: outcomeOf(ends, await receive(ends, built, means)) },
    },
    ...(await withAnother(draw, ends, built, read, means)),
  ];
}

function build({ build: make }: Ends, given: object, means: BothMeans): Built | undefined {
  const making = { clock: () => 1_700_000_000_000, random: () => 0.5 };
  try {
    return make(given, means.credentials, means.options, making) as Built;
  } catch (error) {
    if (error instanceof BaowenError) return undefined;
    throw error;
  }
}

function signatureOf({ placed, received, inputs }: Read, means: BothMeans): readonly Comparison[] {
  if (placed === undefined) return [];
  const made = interpret(placed.signature, inputs, means.interpreted);
  return [
    {
      what: "the signature in a message",
      interpreted: interpreted(made, ({ result }) => result),
      compiled: { result: received },
    },
  ];
}

/** As `baowen sign` says it; what carries none needs none. */
function isVerified(
  { placed, inputs }: Read,
  means: BothMeans,
  received: string | undefined,
): boolean {
  if (placed === undefined) return true;
  const { signature } = placed;
  if (received === undefined) return false;
  if (signsWithPair(signature.steps)) {
    const verified = interpretVerification(signature, inputs, means.verifying, received);
    return "fits" in verified && verified.fits;
  }
  const made = interpret(signature, inputs, means.interpreted);
  return "result" in made && isMadeAgain(signature, made.result, received);
}

/** The body that the handler got, or how the receiver ended. */
function outcomeOf({ protocol, operation }: Ends, { code, notice }: Received): string {
  if (notice === undefined) return code;
  const place = bodyPlace(protocol.envelope, operation);
  const path = place === undefined || place.kind === "whole" ? [wholeBodyName] : bodyPathOf(place);
  let here = notice as WireValue | undefined;
  for (const name of path) here = isObject(here) ? member(here, name) : undefined;
  return here === undefined ? "no body" : writeJson(here);
}

async function withAnother(
  draw: Draw,
  ends: Ends,
  built: Built,
  read: Read,
  means: BothMeans,
): Promise<readonly Comparison[]> {
  if (read.placed === undefined || read.received === undefined) return [];
  const other = altered(draw, read.received);
  const changed = replaced(ends, built, read, means, other);
  if (changed === undefined) return [];
  const fits = isVerified(read, means, other);
  const received = await receive(ends, changed, means);
  return [
    {
      what: "receiving another signature",
      interpreted: { result: fits ? "notice" : "SIGNATURE_MISMATCH" },
      compiled: { result: received.notice === undefined ? received.code : "notice" },
    },
  ];
}

/** The request with another signature in its place. */
function replaced(
  { protocol }: Ends,
  built: Built,
  { placed, received = "", text, steps }: Read,
  means: BothMeans,
  other: string,
): Built | undefined {
  if (placed?.header) {
    const header = "x-sign";
    const value = (built.headers[header] ?? "").replace(received, () => other);
    return { ...built, headers: { ...built.headers, [header]: value } };
  }
  const source = isXmlProtocol(protocol)
    ? signElement(text)
    : { old: readJson(text).source("sign") ?? "", fresh: JSON.stringify(other) };
  const fresh = isXmlProtocol(protocol) ? xmlElementOf(other) : source.fresh;
  if (fresh === undefined || text.split(source.old).length !== 2) return undefined;
  const body = interpretEncoding(
    steps,
    text.replace(source.old, () => fresh),
    means.interpreted,
  );
  return "refused" in body ? undefined : { ...built, body: body.result };
}

function signElement(text: string): { readonly old: string; readonly fresh: string } {
  const xml = readXml(text);
  const found = findOne(xml.root, ["sign"]);
  return { old: found ? outerSource(xml, found) : "", fresh: "" };
}

function xmlElementOf(text: string): string | undefined {
  try {
    return elementText("sign", text);
  } catch {
    return undefined;
  }
}
