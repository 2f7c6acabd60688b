import type { Envelope, Protocol } from "./protocol.js";
import type { Operation } from "./provider.js";

/** Whether a message is written as XML: it has a root element. */
export function isXml({ root }: Envelope): boolean {
  return root !== undefined;
}

/** Whether messages of a protocol are XML; requests and replies are, or neither. */
export function isXmlProtocol({ envelope, reply }: Protocol): boolean {
  return isXml(envelope) || isXml(reply.envelope);
}

/** The name of the root element of an operation's messages. */
export function rootName({ root = "" }: Envelope, { fills }: Pick<Operation, "fills">): string {
  return root.replaceAll("{operation.root}", () => fills["root"] ?? "");
}

/** Whether the root element is another one for each operation. */
export function hasOwnRoots({ root = "" }: Envelope): boolean {
  return root.includes("{operation.root}");
}
