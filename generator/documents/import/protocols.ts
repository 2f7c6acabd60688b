import type { Group } from "./directions.js";
import { operationOf, rootsOf } from "./drafted-operations.js";
import type {
  DraftEnvelope,
  DraftField,
  DraftOperation,
  DraftProtocol,
  DraftSample,
} from "./elements.js";
import { placesOf } from "./protocol-envelopes.js";
import { transportOf } from "./transport.js";
import type { Side } from "./field-tables.js";
import type { Wanted } from "./structures.js";
import { way, type Around, type Way } from "./ways.js";

/** A protocol with its operations. */
export interface MadeProtocol {
  readonly protocol: DraftProtocol;
  readonly operations: readonly DraftOperation[];
  /** Members of shared tables that are in its envelopes. */
  readonly usedFields: readonly DraftField[];
}

/** The protocol of all operations that one party starts. */
export function protocolOf(group: Group, around: Around): MadeProtocol {
  const { operations, from, isOurs } = group;
  const name = isOurs ? "call" : "notice";
  const request = way(group, "request", around);
  const reply = way(group, "reply", around);
  const own = around.samples.filter((sample) =>
    operations.some((one) => one.name === sample.operation),
  );
  const xml = own.filter(({ file }) => file.endsWith(".xml"));
  const isXml = xml.length > 0;
  const transport = transportOf(operations, xml);
  const roots = rootsOf(operations, around);
  const envelope = (side: Way, of: Side): DraftEnvelope | undefined =>
    withShown(
      finished(side.envelope, isXml ? roots(of) : undefined, around),
      xml.filter((sample) => sample.of === of),
    );
  const requestEnvelope = envelope(request, "request");
  const protocol: DraftProtocol = {
    name,
    title: isOurs ? "请求" : "通知",
    from,
    ...originOf(requestEnvelope, group),
    isXml,
    ...(transport && { transport }),
    request: requestEnvelope,
    reply: envelope(reply, "reply"),
    questions: [],
  };
  return {
    protocol,
    operations: operations.map((operation, index) => ({
      ...operationOf(operation, protocol, request.bodies[index], reply.bodies[index], around),
      ...(group.guessed.includes(operation) && { from, questions: ["q-direction"] }),
    })),
    usedFields: [request, reply].flatMap(({ tables, rest }) =>
      tables.flatMap(({ fields }) => fields).filter((field) => rest?.includes(field) !== true),
    ),
  };
}

/** What a protocol was read from: the rows of its requests' envelope, else what says who starts its operations. */
function originOf(
  envelope: DraftEnvelope | undefined,
  { operations, guessed }: Group,
): Pick<DraftProtocol, "cite" | "derived"> {
  const cite = envelope ? placesOf(envelope) : [];
  if (cite.length > 0) return { cite };
  if (operations.length === 0) {
    return { cite, derived: "a provider has one; no operation was found" };
  }
  const isGuess = operations.every((one) => guessed.includes(one));
  const derived = isGuess
    ? "who starts its operations is a guess, which each of them asks about"
    : "its operations say who starts them";
  return { cite, derived };
}

/** Of an envelope that only samples show, what they are. */
function withShown(
  envelope: DraftEnvelope | undefined,
  samples: readonly DraftSample[],
): DraftEnvelope | undefined {
  if (!envelope || envelope.members.length > 0) return envelope;
  return { ...envelope, shown: samples.map(({ cite }) => cite) };
}

/** An envelope's members with types of the language; groups stay groups. */
function finished(
  envelope: DraftEnvelope | undefined,
  root: string | undefined,
  around: Around,
): DraftEnvelope | undefined {
  const { structures, shared } = around;
  if (!envelope) return root === undefined ? undefined : { root, members: [] };
  const typed = (fields: readonly DraftField[]): readonly DraftField[] =>
    fields.map((field) => {
      if (field.below.length > 0 && !/list|\[\]/iu.test(field.printed ?? "")) {
        return { ...field, below: typed(field.below) };
      }
      const wanted: Wanted = { name: field.name, cite: field.cite, fields: [], near: shared };
      return structures.fields([field], wanted)[0] ?? field;
    });
  const inner = finished(envelope.inner, undefined, around);
  return {
    ...envelope,
    members: typed(envelope.members),
    ...(inner && { inner }),
    ...(root !== undefined && { root }),
  };
}
