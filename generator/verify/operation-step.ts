import type { Phrases } from "./phrases.js";
import type { Candidate } from "./reading/looks.js";
import type { OpenedMessage } from "./reading/opened-message.js";
import { receiverOf, senderOf } from "./reading/ways.js";
import type { Step } from "./report.js";

/** Whether it does not matter which of several operations a message belongs to: their bodies are the same, or there are none. */
export function isAlikeForAll(alike: readonly Candidate[], { isRefusal }: OpenedMessage): boolean {
  const [first] = alike;
  const bodyOf = ({ way, operation }: Candidate) => JSON.stringify(operation[way.of]);
  return alike.every(
    (each) => each.way === first?.way && (isRefusal || bodyOf(each) === bodyOf(first)),
  );
}

/** Which operation's a message is. */
export function operationStep(
  alike: readonly Candidate[],
  opened: OpenedMessage,
  { operation: says }: Phrases,
): Step {
  const [first] = alike;
  if (first === undefined)
    return { step: "operation", status: "wrong", says: says.none, notes: [] };
  const { way, operation } = first;
  const taken = {
    direction: way.of,
    operation: operation.name,
    protocol: way.protocol.name,
    from: senderOf(way, operation),
    to: receiverOf(way, operation),
  };
  if (alike.length === 1) {
    return { step: "operation", status: "ok", says: says.found(taken), notes: [] };
  }
  if (isAlikeForAll(alike, opened)) {
    return { step: "operation", status: "ok", says: says.same(taken, alike.length), notes: [] };
  }
  const names = alike.map((each) => `${each.operation.name} (${each.way.of})`);
  return {
    step: "operation",
    status: "unchecked",
    says: says.any(taken, alike.length),
    notes: [says.candidates(names), says.say],
  };
}
