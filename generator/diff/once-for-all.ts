import { isDeepStrictEqual } from "node:util";
import { elementOf } from "./compare/change.js";
import { formText } from "./form-text.js";
import type { Place } from "./finding.js";
import type { Judgement } from "./judge.js";

/**
 * Protocols take over from each other what they have in common, and so do changes of it: what changed in several protocols in
 * the same way is one finding, under the names of all of them.
 */
export function onceForAll(all: readonly Judgement[]): readonly Judgement[] {
  const judgements = onceForBoth(all);
  const groups = new Map<string, Judgement[]>();
  judgements.forEach((judgement, index) => {
    const key = sharedKey(judgement) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(judgement);
    else groups.set(key, [judgement]);
  });
  return [...groups.values()].map(merged);
}

/**
 * A reply takes over from its transport how messages are carried, and changes of it: those are one finding, about the transport,
 * in requests and replies.
 */
function onceForBoth(judgements: readonly Judgement[]): readonly Judgement[] {
  const replies = judgements.filter(({ change }) => carriage.has(change.key));
  if (replies.length === 0) return judgements;
  const told = new Set<Judgement>();
  const joined = judgements.map((judgement) => {
    const reply = replies.find((each) => isTakenOver(each, judgement));
    if (reply === undefined) return judgement;
    told.add(reply);
    return { ...judgement, places: uniquePlaces([...judgement.places, ...reply.places]) };
  });
  return joined.filter((judgement) => !told.has(judgement));
}

const carriage: ReadonlySet<string> = new Set(["reply.content", "reply.encode"]);

function isTakenOver({ change: reply }: Judgement, { change }: Judgement): boolean {
  return (
    change.key === reply.key.replace("reply.", "transport.") &&
    elementOf(change).within.protocol === elementOf(reply).within.protocol &&
    isDeepStrictEqual([change.from, change.to], [reply.from, reply.to])
  );
}

/** What is the same of changes that are one: all but the protocol's name. Undefined of what is in no protocol. */
function sharedKey({ change, rule }: Judgement): string | undefined {
  const { within, path, kind } = elementOf(change);
  if (within.protocol === undefined || kind === "protocol") return undefined;
  const inside = path.slice(`protocol ${within.protocol}`.length);
  const forms = [formText(change, "before"), formText(change, "after")];
  return JSON.stringify([rule.name, change.key, inside, ...forms]);
}

function merged(group: readonly Judgement[]): Judgement {
  const [first] = group;
  if (first === undefined) throw new Error("a group of nothing");
  if (group.length === 1) return first;
  const names = group.map(({ change }) => elementOf(change).within.protocol ?? "");
  const { path, within } = elementOf(first.change);
  const inside = path.slice(`protocol ${within.protocol ?? ""}`.length);
  return {
    ...first,
    path: `protocols ${names.join(", ")}${inside}`,
    places: uniquePlaces(group.flatMap(({ places }) => places)),
  };
}

function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [
    ...new Map(
      places.map((place) => [`${place.operation} ${place.part} ${place.role}`, place]),
    ).values(),
  ];
}
