import type { Asked } from "./asked.js";
import { mostAlike } from "./reading/candidates.js";
import type { Candidate, Looks } from "./reading/looks.js";
import type { Captured } from "./reading/captured.js";
import type { OpenedMessage } from "./reading/opened-message.js";
import { readRequest, type Requested } from "./reading/requested.js";
import { waysOf, type Way } from "./reading/ways.js";

/** The request that a message is held against; `other`: what was given is none. */
export function requestOf(
  { context, choices, operation, request }: Asked,
  means: Looks["means"],
): Requested | "other" | undefined {
  if (request === undefined) return undefined;
  const ways = waysOf(context.provider, choices);
  return readRequest(request, inWays(ways, operation), { context, means }) ?? "other";
}

/** The request of the operation that a reply is taken for. */
export function answered(
  request: Requested | "other" | undefined,
  { way, operation }: Candidate,
): OpenedMessage | "other" | undefined {
  if (request === undefined || request === "other") return request;
  const own = request.alike.find(
    (each) => each.way.protocol.name === way.protocol.name && each.operation === operation,
  );
  return own === undefined ? "other" : request.opened(own);
}

/** All that a message may be by what was said of it. What answers a request is a reply. */
export function candidatesOf(
  { context, choices, operation, isReply, request }: Asked,
  captured: Captured,
): readonly Candidate[] {
  const ways = waysOf(context.provider, choices).filter(({ of }) => {
    if (isReply || request !== undefined || captured.form === "reply") return of === "reply";
    return captured.form === "bare" || of === "request";
  });
  return inWays(ways, operation);
}

/** Those that a message looks like most; one that answers a request is of the request's operation, unless it is none of its. */
export function likeliest(
  all: readonly Candidate[],
  looks: Looks,
  request: Requested | "other" | undefined,
): readonly Candidate[] {
  if (request === undefined || request === "other") return mostAlike(all, looks);
  const own = all.filter((each) => request.alike.some((one) => one.operation === each.operation));
  const answers = mostAlike(own, looks);
  return answers.length > 0 ? answers : mostAlike(all, looks);
}

function inWays(ways: readonly Way[], name: string | undefined): readonly Candidate[] {
  return ways.flatMap((way) =>
    way.operations
      .filter((operation) => name === undefined || operation.name === name)
      .map((operation) => ({ way, operation })),
  );
}
