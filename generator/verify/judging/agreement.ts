import { codeAt, filledAt } from "../../../templates/runtime/members.js";
import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import { writeJson } from "../../../templates/runtime/json/write.js";
import { pathInside } from "../../model/sealed-part.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { bodyRepeats, envelopeRepeats, type Repeat } from "../../model/reply-repeats.js";
import type { Phrases } from "../phrases.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import type { Status } from "../report.js";

/** What came of holding a reply against its request. */
export interface Agreement {
  readonly status: Status;
  readonly says: string;
  readonly notes: readonly string[];
}

/** A reply, and the request that it answers. */
export interface Answer {
  readonly provider: Provider;
  readonly way: Way;
  readonly operation: Operation;
  readonly opened: OpenedMessage;
  /** Undefined: not at hand. `other`: what was given is none that the reply may answer. */
  readonly request: OpenedMessage | "other" | undefined;
  readonly say: Phrases;
}

/** Whether a reply repeats what it must of its request, as clients hold it; undefined for what repeats nothing of one. */
export function judgeAgreement(answer: Answer): Agreement | undefined {
  const { opened, request, say } = answer;
  const says = say.copies;
  const repeats = repeatsOf(answer);
  if (request === "other") return { status: "unchecked", says: says.otherRequest, notes: [] };
  if (repeats.length === 0) return undefined;
  if (request === undefined) {
    const notes = repeats.map((each) => says.ofRequest(...namesOf(each)));
    return { status: "nothing", says: says.onlyRequest, notes: [...notes, says.giveRequest] };
  }
  const closed = repeats.filter((each) => isClosed(request, each.request));
  if (closed.length > 0 || repeats.some((each) => isClosed(opened, each.reply))) {
    const notes = closed.map((each) => says.requestClosed(each.request.join(".")));
    return { status: "unchecked", says: says.closed, notes };
  }
  const wrong = repeats.flatMap((each) => faultIn(opened, request, each, says));
  return wrong.length > 0
    ? { status: "wrong", says: says.differing(wrong.length), notes: wrong }
    : { status: "ok", says: says.sameAsRequest(repeats.length), notes: [] };
}

function repeatsOf({ provider, way, operation }: Answer): readonly Repeat[] {
  // The way of a reply has the reply's envelope as its own.
  const protocol: Protocol | undefined = provider.protocols.find(
    ({ name }) => name === way.protocol.name,
  );
  if (way.of === "request" || protocol === undefined) return [];
  return [...envelopeRepeats(protocol), ...bodyRepeats(provider, protocol, operation)];
}

function namesOf({ reply, request }: Repeat): readonly [string, string] {
  return [reply.join("."), request.join(".")];
}

function isClosed({ seal }: OpenedMessage, path: readonly string[]): boolean {
  return seal !== undefined && seal.content === undefined && !!pathInside(seal.sealed, path);
}

/** What the request left out, as null or an empty text too, binds nobody. */
function faultIn(
  { value: reply, isRefusal }: OpenedMessage,
  { value: request }: OpenedMessage,
  repeat: Repeat,
  says: Phrases["copies"],
): readonly string[] {
  const sent = at(request, repeat.request);
  if (sent === undefined) return [];
  const found = at(reply, repeat.reply);
  if (found === undefined) {
    return isRefusal || !repeat.required ? [] : [says.lacks(...namesOf(repeat))];
  }
  return comparable(found) === comparable(sent)
    ? []
    : [says.differsFromRequest(...namesOf(repeat))];
}

function at(value: WireValue, path: readonly string[]): WireValue | undefined {
  return isObject(value) ? (filledAt(value, path) ?? undefined) : undefined;
}

/** `4` and `"4"` are the same code. */
function comparable(value: WireValue): string {
  return codeAt({ value }, ["value"]) ?? writeJson(value);
}
