import type { Steps } from "../../generator/model/protocol.js";
import { sealedPart } from "../../generator/model/sealed-part.js";
import { isXmlProtocol } from "../../generator/model/xml.js";
import { chooseSteps } from "../../generator/protocol/choose.js";
import { decodeWhole } from "../../generator/protocol/decoded-whole.js";
import { headerValue, httpInputs } from "../../generator/protocol/http-inputs.js";
import { interpretEncoding } from "../../generator/protocol/interpret.js";
import { messageInputs, scalarText } from "../../generator/protocol/message-inputs.js";
import { openPart } from "../../generator/protocol/opened-part.js";
import {
  placedSignature,
  type PlacedSignature,
} from "../../generator/protocol/placed-signature.js";
import type { Refusal, SignatureInputs } from "../../generator/protocol/segments.js";
import { xmlInputs, xmlText } from "../../generator/protocol/xml-inputs.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import type { BothMeans } from "./means.js";
import { interpreted, type Comparison } from "./outcome.js";
import type { Ends } from "./package.js";

/** A request as compiled code built it. */
export interface Built {
  readonly method: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** What the interpreter finds in a request. */
export interface Read {
  /** The message, decoded. */
  readonly text: string;
  /** What happened to all of it before it was sent. */
  readonly steps: Steps;
  readonly placed: PlacedSignature | undefined;
  /** The signature that it carries. */
  readonly received: string | undefined;
  readonly inputs: SignatureInputs;
  /** Each text that was encoded, by compiled code and by the interpreter. */
  readonly encodings: readonly Comparison[];
}

/** Reads a request as `baowen sign` does. */
export function readRequest(ends: Ends, built: Built, { interpreted: means }: BothMeans): Read {
  const { protocol, operation } = ends;
  const steps = chooseSteps(protocol.transport.encode, means.choices);
  const whole = worked(decodeWhole({ path: "", text: built.body }, steps, means));
  const placed = placedSignature(protocol, means.choices);
  const around = { ...built, url: built.path };
  const inHeader = placed?.header && headerValue(protocol, built.headers, placed.header);
  const encoded = (what: string, from: Steps, json: string, made: string): Comparison => ({
    what,
    interpreted: interpreted(interpretEncoding(from, json, means), ({ result }) => result),
    compiled: { result: made },
  });
  const wholeEncoding = encoded("encoding a whole message", steps, whole.text, built.body);
  const common = { text: whole.text, steps, placed };
  if (isXmlProtocol(protocol)) {
    const xml = readXml(whole.text);
    const received = inHeader ?? (placed?.path && xmlText(xml, placed.path));
    const inputs = httpInputs(protocol, around, xmlInputs(xml, protocol.envelope, operation));
    return { ...common, received, inputs, encodings: [wholeEncoding] };
  }
  const message = readJson(whole.text);
  const part = sealedPart(protocol.envelope);
  const opened = part && worked(openPart(message, part, means)).content;
  const received = inHeader ?? (placed?.path && scalarText(message.value, placed.path));
  const inner = messageInputs(message, protocol, operation, opened);
  const sealed = part && scalarText(message.value, part.path);
  const sealing = part && opened && chooseSteps(part.steps, means.choices);
  return {
    ...common,
    received,
    inputs: httpInputs(protocol, around, inner),
    encodings: [
      wholeEncoding,
      ...(sealing ? [encoded("sealing", sealing, opened.text, sealed ?? "")] : []),
    ],
  };
}

/** What compiled code has made, the interpreter can read. */
function worked<T extends object>(made: T | Refusal): T {
  if ("refused" in made) throw new Error(made.refused.en);
  return made;
}
