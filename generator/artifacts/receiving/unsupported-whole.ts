import type { Pipeline, Protocol } from "../../model/protocol.js";
import type { Provider } from "../../model/provider.js";
import { freePointIn } from "../../model/free-points.js";
import { isOpen } from "../../protocol/choose.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { contents, isFormContent } from "../message/contents.js";
import { headerParts, type HeaderPart } from "../message/headers.js";
import { maySign } from "../message/sources.js";
import { unsupportedChoices } from "../sending/unsupported.js";
import { allSegments } from "../signing/inputs.js";
import { flowOf, unsupportedInEncoding } from "../signing/unsupported.js";

/** What of an encoding of whole messages no code can be made for. */
export function unsupportedWholes(provider: Provider, protocol: Protocol): readonly Unsupported[] {
  const { transport, reply } = protocol;
  const refuse = (what: Feature): Unsupported => ({ element: protocol, what });
  const isForm = contents(transport.content).some(isFormContent);
  return [
    ...(isForm && transport.encode.length > 0
      ? [refuse("an encoded message that is a form or a query")]
      : []),
    ...unsupportedPairs(protocol),
    ...[transport.encode, reply.encode].flatMap((steps) => unsupportedIn(provider, steps, refuse)),
  ];
}

/** Among pairs of all headers stands each by its name. */
function unsupportedPairs({ signatures, transport }: Protocol): readonly Unsupported[] {
  const isOpenHere = headerParts(transport.headers).some(
    ({ header, member }) =>
      !maySign(member) &&
      (freePointIn(header) !== undefined || (member.value !== undefined && isOpen(member.value))),
  );
  return (isOpenHere ? signatures : [])
    .filter((signature) =>
      allSegments(signature).some((one) => one.kind === "fields" && one.pairs.from === "headers"),
    )
    .map((element) => ({
      element,
      what: "a signature over all headers, some of which are open" as const,
    }));
}

function unsupportedIn(
  provider: Provider,
  steps: Pipeline,
  refuse: (what: Feature) => Unsupported,
): readonly Unsupported[] {
  return [
    ...unsupportedInEncoding(provider, steps),
    // A rule says so of steps that do not fit together.
    ...(flowOf(steps) === "text" ? [] : [refuse("an encoded message that is no text")]),
  ];
}

/** What of a header whose source, or whose name, is open. */
export function unsupportedOpenHeader({
  header,
  member,
  scheme,
}: HeaderPart): readonly Unsupported[] {
  const refuse = (what: Feature): Unsupported => ({ element: member, what });
  const { value, role } = member;
  return [
    ...unsupportedChoices(value).map(refuse),
    ...(scheme !== undefined && value !== undefined && isOpen(value)
      ? [refuse("a parameter of a header whose source is open")]
      : []),
    ...(role === "signed-at" && freePointIn(header) !== undefined
      ? [refuse("the time of signing in a header whose name is open")]
      : []),
  ];
}
