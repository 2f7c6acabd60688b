import { DecodeError } from "../../../templates/runtime/errors.js";
import type { JsonDocument } from "../../../templates/runtime/json/read.js";
import { respelledValue } from "../../../templates/runtime/json/respelled.js";
import { valueAt } from "../../../templates/runtime/members.js";
import { isObject, type WireObject, type WireValue } from "../../../templates/runtime/wire.js";
import { openXml } from "../../../templates/runtime/xml/open.js";
import { XmlError } from "../../../templates/runtime/xml/xml-error.js";
import type { PackageContext } from "../../artifacts/context.js";
import { bodyPathOf, bodyPlace } from "../../model/body-place.js";
import type { Operation } from "../../model/provider.js";
import { sealedPart, type Sealed } from "../../model/sealed-part.js";
import { choose, chooseSteps } from "../../protocol/choose.js";
import type { Means, TraceStep } from "../../protocol/interpret.js";
import type { MessageDocument } from "../../protocol/message-document.js";
import { openPart } from "../../protocol/opened-part.js";
import { signedPath } from "../../protocol/signed-path.js";
import { keysOf } from "../../protocol/steps.js";
import { holdsSuccess } from "../judging/success.js";
import { typedForm, withoutOffset, type Content } from "./document.js";
import { tableOf, type Table } from "./table.js";
import type { Way } from "./ways.js";

/** A message as its table sees it, what travels sealed in it opened where that can be done. */
export interface OpenedMessage {
  readonly table: Table;
  readonly message: MessageDocument;
  readonly value: WireValue;
  /** It is a reply that says no. */
  readonly isRefusal: boolean;
  readonly seal?: OpenedSeal;
  /** Why the elements of XML are not what a table can be held against. */
  readonly misread?: string;
}

/** What travels sealed, and what became of opening it. */
export interface OpenedSeal {
  readonly sealed: Sealed;
  readonly content?: JsonDocument;
  readonly trace: readonly TraceStep[];
  readonly refused?: string;
  /** The credentials that it takes and that are not given. */
  readonly missing: readonly string[];
}

/** What a message is read as. */
export interface Reading {
  readonly context: PackageContext;
  readonly way: Way;
  readonly operation: Operation | undefined;
  readonly content: Content;
  readonly means: Means;
}

/** Reads a message as one of an operation, or of any of its way. */
export function openMessage(message: MessageDocument, reading: Reading): OpenedMessage {
  const { context, way, operation, content } = reading;
  const seal = openSeal(message, reading);
  const isOpened = seal?.content !== undefined;
  const table = tableOf(context, way, { operation, isOpened, anyBody: false });
  const typed =
    content === "json" || content === "xml" ? message : typedForm(message, table.structure);
  const read = readValue(typed, reading, table, seal);
  const isRefusal = way.of === "reply" && !holdsSuccess(way.protocol, read.value);
  if (!isRefusal) return { table, message: typed, isRefusal, ...read, ...withSeal(seal) };
  const loose = tableOf(context, way, { operation, isOpened, anyBody: true });
  const again = readValue(typed, reading, loose, seal);
  return { table: loose, message: typed, isRefusal, ...again, ...withSeal(seal) };
}

function withSeal(seal: OpenedSeal | undefined): { readonly seal?: OpenedSeal } {
  return seal === undefined ? {} : { seal };
}

function openSeal(message: MessageDocument, { way, means }: Reading): OpenedSeal | undefined {
  const sealed = sealedPart(way.protocol.envelope);
  if (sealed === undefined || message.kind === "xml") return undefined;
  const needed = chooseSteps(sealed.steps, means.choices).flatMap(keysOf);
  const missing = [...new Set(needed)].filter((name) => means.keys[name] === undefined);
  if (missing.length > 0) return { sealed, trace: [], missing };
  const opened = openPart(message.json, sealed, means);
  return "refused" in opened
    ? { sealed, trace: [], missing, refused: opened.refused[means.language ?? "en"] }
    : { sealed, missing, ...opened };
}

function readValue(
  message: MessageDocument,
  { way, operation, means }: Reading,
  { structure, isWrapped }: Table,
  seal: OpenedSeal | undefined,
): { readonly value: WireValue; readonly misread?: string } {
  if (message.kind === "xml") {
    try {
      const signed = signedElements(way, operation, means);
      return { value: openXml(message.xml.text, { structure, signed }).envelope };
    } catch (error) {
      if (!(error instanceof DecodeError) && !(error instanceof XmlError)) throw error;
      return { value: {}, misread: withoutOffset(error)[means.language ?? "en"] };
    }
  }
  const outer = message.json.value;
  const whole =
    seal?.content === undefined || !isObject(outer)
      ? outer
      : withValue(outer, seal.sealed.path, seal.content.value);
  const value = isWrapped ? { body: whole } : whole;
  return { value: respelledValue(value, structure) };
}

/** The elements that a signature reads under the given choices: each must stand once, and nowhere else. */
function signedElements(way: Way, operation: Operation | undefined, { choices }: Means) {
  const { envelope, signatures } = way.protocol;
  const place = bodyPlace(envelope, operation ?? { fills: {} });
  const body = place === undefined ? [] : bodyPathOf(place);
  const segments = signatures.flatMap(({ text }) => text.flatMap((one) => choose(one, choices)));
  return segments.flatMap((segment) =>
    "path" in segment ? [signedPath(envelope, body, segment.path)] : [],
  );
}

/** The object with another value at the end of the path. */
export function withValue(
  object: WireObject,
  path: readonly string[],
  value: WireValue,
): WireObject {
  const [name, ...rest] = path;
  if (name === undefined) return object;
  const inner = valueAt(object, [name]);
  const put = rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value);
  const members = Object.entries(object).map(([each, old]) => [each, each === name ? put : old]);
  return Object.fromEntries(members) as WireObject;
}
