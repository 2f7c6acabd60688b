import { DecodeError } from "../errors.js";
import { valueAt } from "../members.js";
import type { OpenedMessage } from "../receiver/protocol.js";
import type { Structure } from "../validation/structure.js";
import type { WireObject } from "../wire.js";
import { innerSource, outerSource, type XmlDocument, type XmlElement } from "./element.js";
import { findOne, occursElsewhere, occursOpaquely } from "./find.js";
import { leavesOf } from "./leaves.js";
import type { XmlLimits } from "./limits.js";
import { readXml } from "./read.js";
import { xmlObject } from "./values.js";
import { writtenLeaves } from "./written-leaves.js";

/** What is known of a message before it is opened. */
export interface XmlShape {
  /** The name of the root element; any, where the root tells what the message is. */
  readonly root?: string;
  /** The field table of the envelope. */
  readonly structure: Structure;
  /** The elements that a signature is made over: none of their names may stand anywhere else. */
  readonly signed?: readonly (readonly string[])[];
  readonly limits?: Partial<XmlLimits>;
}

/**
 * Opens an XML message. What its envelope's table does not describe, such as the body of an operation that is not yet known,
 * is read as it looks; `typedXml` reads it again. Throws XmlError, and DecodeError for what `xmlObject` refuses, for a root of
 * another name, and for an encoding other than UTF-8.
 */
export function openXml(
  text: string,
  { root, structure, signed, limits }: XmlShape,
): OpenedMessage {
  const xml = readXml(text, limits);
  if (xml.encoding !== undefined && !/^utf-?8$/i.test(xml.encoding)) {
    throw new DecodeError("XML_ENCODING", "The XML declaration names an encoding other than UTF-8");
  }
  if (root !== undefined && xml.root.name !== root) {
    throw new DecodeError("XML_ROOT_NAME", "The root element has another name");
  }
  for (const path of signed ?? []) requireOnce(xml, path);
  return opened(xml, xmlObject(xml.root, structure));
}

function opened(xml: XmlDocument, envelope: WireObject): OpenedMessage {
  return {
    text: xml.text,
    value: envelope,
    envelope,
    source: (name) => sourceOf(xml, name),
    xml,
  };
}

function sourceOf(xml: XmlDocument, name: string): string | undefined {
  const element = findOne(xml.root, [name]);
  return element && outerSource(xml, element);
}

/**
 * A message of ours that has no signature yet, read again for what it is made over once that is asked for. Reading throws
 * XmlError, which would be a mistake of ours.
 */
export function reopenXml(text: string, structure: Structure): OpenedMessage {
  return new Reopened(text, structure);
}

/** Signatures are made over elements, mostly: what these say is only worked out when it is asked for. */
class Reopened implements OpenedMessage {
  readonly text: string;
  readonly #structure: Structure;
  #xml: XmlDocument | undefined;

  constructor(text: string, structure: Structure) {
    this.text = text;
    this.#structure = structure;
  }

  get xml(): XmlDocument {
    return (this.#xml ??= readXml(this.text));
  }

  get value(): WireObject {
    return this.envelope;
  }

  get envelope(): WireObject {
    return xmlObject(this.xml.root, this.#structure);
  }

  source(name: string): string | undefined {
    return sourceOf(this.xml, name);
  }
}

/**
 * The message with the element at the end of `path` read by its own table, once the message is known to be of an operation.
 * Throws DecodeError as `xmlObject`.
 */
export function typedXml(
  message: OpenedMessage,
  path: readonly string[],
  structure: Structure,
): OpenedMessage {
  const { xml } = message;
  const element = xml && findOne(xml.root, path);
  if (xml === undefined || element === undefined) return message;
  // An element that has nothing but text is no structure: it stays the text for the validator to complain about.
  if (typeof valueAt(message.envelope, path) === "string" && element.text.trim() !== "") {
    return message;
  }
  return opened(xml, withValue(message.envelope, path, xmlObject(element, structure)));
}

function withValue(object: WireObject, path: readonly string[], value: WireObject): WireObject {
  const [name = "", ...rest] = path;
  const inner = object[name];
  const put = rest.length === 0 ? value : withValue((inner ?? {}) as WireObject, rest, value);
  return { ...object, [name]: put };
}

/** Whoever looks for the element by its name must find the one that is verified. */
function requireOnce(xml: XmlDocument, path: readonly string[]): void {
  const element = findOne(xml.root, path);
  const name = path.at(-1) ?? "";
  const isElsewhere =
    element === undefined ? isThere(xml.root, name) : occursElsewhere(xml, element);
  if (isElsewhere) {
    throw new DecodeError("XML_PLACE", "A signed XML element stands in another place, too");
  }
}

function isThere(tree: XmlElement, name: string): boolean {
  return tree.name === name || tree.children.some((child) => isThere(child, name));
}

/** An element as a signature may read it. */
export interface SignedElement {
  /** The element's exact source text, with its own tags. Throws DecodeError `XML_HIDDEN`. */
  readonly outer: string;
  /**
   * What stands between its tags. Throws DecodeError `XML_HIDDEN` where a comment or a CDATA section holds what looks like the
   * element: whoever cuts it out of the text may have cut there.
   */
  readonly inner: string;
  /** The text of all leaves below it, in the order of the text. */
  readonly leaves: string;
  /** The text of the element itself. */
  readonly text: string;
}

/** The element at the end of `path` as signatures read it; each reading is worked out when it is asked for. */
export function signedElement(
  { xml }: Pick<OpenedMessage, "xml">,
  path: readonly string[],
): SignedElement | undefined {
  const element = xml && findOne(xml.root, path);
  return xml === undefined || element === undefined ? undefined : new ReadElement(xml, element);
}

/**
 * The same of a message of ours, where `written` is the element's text as it stands in there. Where that alone tells the
 * leaves, the message is not read for them.
 */
export function writtenElement(
  message: Pick<OpenedMessage, "xml">,
  path: readonly string[],
  written: string | undefined,
): SignedElement | undefined {
  return written === undefined ? undefined : new WrittenElement(message, path, written);
}

class WrittenElement implements SignedElement {
  readonly #message: Pick<OpenedMessage, "xml">;
  readonly #path: readonly string[];
  readonly #written: string;

  constructor(message: Pick<OpenedMessage, "xml">, path: readonly string[], written: string) {
    this.#message = message;
    this.#path = path;
    this.#written = written;
  }

  get outer(): string {
    return this.#read().outer;
  }

  get inner(): string {
    return this.#read().inner;
  }

  get leaves(): string {
    return writtenLeaves(this.#written) ?? this.#read().leaves;
  }

  get text(): string {
    return this.#read().text;
  }

  /** It is there: it was written. */
  #read(): SignedElement {
    return signedElement(this.#message, this.#path)!;
  }
}

class ReadElement implements SignedElement {
  readonly #xml: XmlDocument;
  readonly #element: XmlElement;

  constructor(xml: XmlDocument, element: XmlElement) {
    this.#xml = xml;
    this.#element = element;
  }

  get outer(): string {
    this.#requireVisible();
    return outerSource(this.#xml, this.#element);
  }

  get inner(): string {
    this.#requireVisible();
    return innerSource(this.#xml, this.#element);
  }

  get leaves(): string {
    return leavesOf(this.#element);
  }

  get text(): string {
    return this.#element.text;
  }

  #requireVisible(): void {
    if (occursOpaquely(this.#xml, this.#element.name)) {
      throw new DecodeError(
        "XML_HIDDEN",
        "A comment or CDATA section holds a signed element's tag",
      );
    }
  }
}
