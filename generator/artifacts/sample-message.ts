import { DecodeError, JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { valueAt } from "../../templates/runtime/members.js";
import { isObject, type WireObject, type WireValue } from "../../templates/runtime/wire.js";
import { openXml, typedXml } from "../../templates/runtime/xml/open.js";
import { XmlError } from "../../templates/runtime/xml/xml-error.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import { envelopeName, innerName } from "../model/envelopes.js";
import type { Envelope } from "../model/protocol.js";
import type { Operation, Sample } from "../model/provider.js";
import { messagePath } from "../model/sealed-part.js";
import { isXml, rootName } from "../model/xml.js";
import type { PackageContext } from "./context.js";
import { describeStructure } from "./print/describe.js";

/** A sample message, read as its protocol's messages are. */
export interface SampleMessage {
  /** The whole message; that of a sample that shows what travels in a member alone stands in this member. */
  readonly message: WireValue;
  /** What is there to be judged by a table of the envelope: the table's name and the path of what it describes. */
  readonly envelope?: { readonly structure: string; readonly path: readonly string[] };
  readonly bodyPath: readonly string[];
  /** Undefined where there is none, and where it is sealed: no key is at hand. */
  readonly body: WireValue | undefined;
  /** Whether something of the message is sealed. */
  readonly isClosed: boolean;
}

/**
 * Reads a sample. Throws JsonError for a text that is no JSON, XmlError for one that is no XML, and DecodeError for XML that
 * cannot be read by its tables.
 */
export function readSample(
  context: PackageContext,
  operation: Operation,
  sample: Sample,
): SampleMessage {
  const protocol = context.protocol(operation.protocol);
  const of = sample.of === "request" ? "envelope" : "reply";
  const envelope = of === "envelope" ? protocol.envelope : protocol.reply.envelope;
  const structure = envelopeName(protocol.name, of);
  const inner = innerName(protocol.name, of);
  const shape = { operation, sample, envelope, structure, inner };
  const read = isXml(envelope) ? readXmlMessage(context, shape) : readJson(sample.text).value;
  return placed(shape, read);
}

/** The same; undefined for a text that cannot be read. */
export function tryReadSample(
  context: PackageContext,
  operation: Operation,
  sample: Sample,
): SampleMessage | undefined {
  try {
    return readSample(context, operation, sample);
  } catch (failure) {
    const isKnown = [JsonError, XmlError, DecodeError].some((each) => failure instanceof each);
    if (isKnown) return undefined;
    throw failure;
  }
}

interface Shape {
  readonly operation: Operation;
  readonly sample: Sample;
  readonly envelope: Envelope;
  /** The envelope's table. */
  readonly structure: string;
  /** That of a message in one of its members. */
  readonly inner: string;
}

function placed({ operation, envelope, structure, inner }: Shape, read: WireValue): SampleMessage {
  const place = bodyPlace(envelope, operation);
  const bodyPath = place === undefined ? [] : bodyPathOf(place);
  if (place?.kind === "whole") return { message: read, body: read, bodyPath, isClosed: false };
  const seal = messagePath(envelope);
  const isInner = seal !== undefined && isObject(read) && valueAt(read, seal) === undefined;
  const message = isInner ? wrapped(seal, read) : read;
  const isClosed = place?.kind === "sealed" || (seal !== undefined && !isInner);
  return {
    message,
    envelope: isInner ? { structure: inner, path: seal } : { structure, path: [] },
    bodyPath,
    body: isClosed || place === undefined ? undefined : at(message, bodyPath),
    isClosed,
  };
}

function wrapped(path: readonly string[], value: WireValue): WireValue {
  return path.reduceRight<WireValue>((inner, name) => ({ [name]: inner }), value);
}

function at(message: WireValue, path: readonly string[]): WireValue | undefined {
  return isObject(message) ? valueAt(message, path) : undefined;
}

/** The envelope by its table, and the body by its own. */
function readXmlMessage(
  context: PackageContext,
  { operation, sample, envelope, structure }: Shape,
): WireObject {
  const root = rootName(envelope, operation);
  const table = describeStructure(context, context.structure(structure));
  const opened = openXml(sample.text, { root, structure: table });
  const place = bodyPlace(envelope, operation);
  const body = operation[sample.of];
  if (place?.kind !== "member" || body.kind === "none" || body.type.kind !== "structure") {
    return opened.envelope;
  }
  const own = describeStructure(context, context.structure(body.type.name));
  return typedXml(opened, place.path, own).envelope;
}
