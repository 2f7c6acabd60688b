import { mapConditionPaths } from "../spec/expression/condition.js";
import { messagePlace, openedPath, type MessageWay } from "./opened-paths.js";
import type {
  Envelope,
  Member,
  Open,
  Openable,
  Outcome,
  Protocol,
  Reply,
  Results,
  Segment,
  Segments,
  Signature,
  ValueSource,
} from "./protocol.js";
import type { Operation, Provider } from "./provider.js";
import { echoedMembers, excusedMembers, unlessSealed } from "./repeats.js";

/**
 * A provider as code is made from it. Where a message travels in a member, it stands there as a group with a seal, and all paths
 * lead through it: one that says `message.head.kind` or `head.kind` says `data.head.kind`. Members that repeat the request
 * because they are marked `echo` say so as their source. What has none of this is the same object as before.
 */
export interface OpenedProvider {
  readonly provider: Provider;
  /** The element of the spec that an element stands for: what a complaint points at. */
  written(element: object): object;
}

export function openProvider(provider: Provider): OpenedProvider {
  const opening = new Opening();
  const protocols = provider.protocols.map((protocol) => opening.protocol(protocol));
  const operations = provider.operations.map((operation) => {
    const protocol = provider.protocols.find(({ name }) => name === operation.protocol);
    return protocol === undefined ? operation : opening.operation(operation, protocol);
  });
  return {
    provider: { ...provider, protocols, operations },
    written: (element) => opening.written(element),
  };
}

export function openProtocol(protocol: Protocol): Protocol {
  return new Opening().protocol(protocol);
}

export function openOperation(operation: Operation, protocol: Protocol): Operation {
  return new Opening().operation(operation, protocol);
}

type Path = readonly string[];
type Paths = (path: Path) => Path;

/** Makes opened elements, and knows what each was made of. */
class Opening {
  readonly #written = new WeakMap<object, object>();

  written(element: object): object {
    return this.#written.get(element) ?? element;
  }

  protocol(protocol: Protocol): Protocol {
    const echoed = echoedMembers(protocol);
    const isPlain = [protocol, protocol.reply].every((way) => messagePlace(way) === undefined);
    if (isPlain && echoed.size === 0) return protocol;
    const requestPaths: Paths = (path) => openedPath(protocol, path);
    const replyPaths: Paths = (path) => openedPath(protocol.reply, path);
    const excused = excusedMembers(protocol, echoed);
    const fill = (member: ValueMember): ValueMember => {
      const path = echoed.get(member);
      const field = excused.has(member)
        ? { ...member.field, required: unlessSealed }
        : member.field;
      return {
        ...member,
        field,
        ...(path === undefined ? {} : { value: { kind: "from-request", path } }),
      };
    };
    const members = (own: Paths) => (member: ValueMember) =>
      this.#member(member, fill(member), own, requestPaths);
    return this.#made(protocol, {
      ...withoutPlaced(protocol),
      envelope: this.#envelope(protocol, members(requestPaths)),
      signatures: protocol.signatures.map((each) => this.#signature(each, requestPaths)),
      reply: this.#reply(protocol.reply, replyPaths, members(replyPaths)),
    });
  }

  operation(operation: Operation, protocol: Protocol): Operation {
    const { dispatch, identity, orderKey, results } = operation;
    if (messagePlace(protocol) === undefined && messagePlace(protocol.reply) === undefined) {
      return operation;
    }
    const ofRequest: Paths = (path) => openedPath(protocol, path, operation);
    return this.#made(operation, {
      ...operation,
      dispatch: dispatch.map((one) => ({ ...one, path: ofRequest(one.path) })),
      identity: identity.map(ofRequest),
      ...(orderKey === undefined ? {} : { orderKey: ofRequest(orderKey) }),
      ...(results === undefined ? {} : { results: openResults(protocol.reply, results) }),
    });
  }

  #reply(reply: Reply, paths: Paths, open: (member: ValueMember) => ValueMember): Reply {
    const { success, results, outcomes } = reply;
    return this.#made(reply, {
      ...withoutPlaced(reply),
      envelope: this.#envelope(reply, open),
      ...(success === undefined
        ? {}
        : { success: { ...success, condition: mapConditionPaths(success.condition, paths) } }),
      ...(results === undefined ? {} : { results: openResults(reply, results) }),
      outcomes: outcomes.map((outcome) => this.#outcome(outcome, paths)),
    });
  }

  /** The envelope with the message as a sealed group where it travels. */
  #envelope(way: MessageWay, open: (member: ValueMember) => ValueMember): Envelope {
    const place = messagePlace(way);
    const visit = (member: Member): Member => {
      if (member.kind === "body") return member;
      if (member.kind === "group") {
        return this.#made(member, { ...member, members: member.members.map(visit) });
      }
      if (member !== place?.member) return open(member);
      const { field } = place.member;
      const { name, cite } = field;
      return this.#made(member, {
        kind: "group",
        name,
        ...(field.title === undefined ? {} : { title: field.title }),
        members: (way.message?.members ?? []).map(visit),
        seal: { field, steps: place.source.steps },
        cite,
      });
    };
    return { ...way.envelope, members: way.envelope.members.map(visit) };
  }

  /** `own` leads through the message that the member stands in, `request` through the request. */
  #member(written: ValueMember, member: ValueMember, own: Paths, request: Paths): ValueMember {
    const { required } = member.field;
    const opened: ValueMember = {
      ...member,
      ...(member.value === undefined ? {} : { value: mapOpen(member.value, source(own, request)) }),
      ...(required.kind !== "when"
        ? {}
        : {
            field: {
              ...member.field,
              required: {
                ...required,
                condition: mapConditionPaths(required.condition, fromEnvelope(own)),
              },
            },
          }),
    };
    return this.#made(written, opened);
  }

  #signature(signature: Signature, paths: Paths): Signature {
    const { text, verify } = signature;
    return this.#made(signature, {
      ...signature,
      text: text.map((part) => mapOpen(part, (all: Segments) => all.map(this.#segment(paths)))),
      verify: { ...verify, ...(verify.keyId ? { keyId: paths(verify.keyId) } : {}) },
    });
  }

  #segment(paths: Paths): (segment: Segment) => Segment {
    return (segment) => {
      if (segment.kind === "fields") {
        const from = paths(segment.pairs.from.split(".")).join(".");
        return this.#made(segment, { ...segment, pairs: { ...segment.pairs, from } });
      }
      if (!("path" in segment)) return segment;
      return this.#made(segment, { ...segment, path: paths(segment.path) });
    };
  }

  #outcome(outcome: Outcome, paths: Paths): Outcome {
    const members = Object.entries(outcome.members).map(
      ([path, value]) => [paths(path.split(".")).join("."), value] as const,
    );
    return this.#made(outcome, { ...outcome, members: Object.fromEntries(members) });
  }

  #made<T extends object>(written: object, opened: T): T {
    this.#written.set(opened, this.written(written));
    return opened;
  }
}

type ValueMember = Extract<Member, { readonly kind: "value" }>;

/** A message that has its place stands there; one that has none stays where it was, for whoever makes code to refuse. */
function withoutPlaced<W extends MessageWay>(way: W): W {
  if (messagePlace(way) === undefined) return way;
  const { message: _, ...others } = way;
  return others as W;
}

function openResults(reply: Reply, results: Results): Results {
  return { ...results, path: openedPath(reply, results.path) };
}

function source(own: Paths, request: Paths): (source: ValueSource) => ValueSource {
  return (value) => {
    if (value.kind === "same-as") return { ...value, path: own(value.path) };
    return value.kind === "from-request" ? { ...value, path: request(value.path) } : value;
  };
}

/** Conditions of a member start beside it; only those from the envelope lead through the message. */
function fromEnvelope(paths: Paths): Paths {
  return (path) => (path[0] === "^" ? ["^", ...paths(path.slice(1))] : path);
}

function mapOpen<T>(value: Openable<T>, map: (value: T) => T): Openable<T> {
  if (!isOpen(value)) return map(value);
  const choices = Object.entries(value.choices).map(([name, one]) => [name, map(one)] as const);
  return { ...value, choices: Object.fromEntries(choices) };
}

function isOpen<T>(value: Openable<T>): value is Open<T> {
  return (value as Open<T>).kind === "open";
}
