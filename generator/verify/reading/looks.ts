import type { PackageContext } from "../../artifacts/context.js";
import type { Operation } from "../../model/provider.js";
import type { Means } from "../../protocol/interpret.js";
import type { MessageDocument } from "../../protocol/message-document.js";
import type { Captured } from "./captured.js";
import type { Content } from "./document.js";
import { openMessage, type OpenedMessage } from "./opened-message.js";
import { senderOf, type Way } from "./ways.js";

/** What a message may be. */
export interface Candidate {
  readonly way: Way;
  readonly operation: Operation;
}

/** What is known of a message before anything in it is believed. */
export interface Looks {
  readonly context: PackageContext;
  readonly captured: Captured;
  readonly content: Content;
  readonly message: MessageDocument;
  readonly means: Omit<Means, "sender">;
}

/** The message as a candidate's; without an operation, as one of any of its way. */
export function read(
  operation: Operation | undefined,
  { way, ...candidate }: Candidate,
  looks: Looks,
): OpenedMessage {
  const { context, content, message, means } = looks;
  const sender = senderOf(way, candidate.operation);
  const own = message.kind === "xml" ? candidate.operation : operation;
  return openMessage(message, {
    context,
    way,
    operation: own,
    content,
    means: { ...means, sender },
  });
}

/** More than all members together weigh. */
export const decisive = 100;
