import { isAlways } from "../../model/needs.js";
import type { Provider } from "../../model/provider.js";
import { sentProtocols, servedProtocols } from "../../model/served.js";
import { needText } from "../message/needs.js";
import { provenUnder } from "../message/sources.js";
import { plain } from "./markdown.js";

/** What stands at the top: the protocols in which nothing proves who sent a message, by default or at all. */
export function unprovenTexts(provider: Provider): readonly string[] {
  const received = servedProtocols(provider).map(({ protocol }) => ({
    protocol,
    what: "a message that is received",
    advice: "Let only the partner's network reach the receiver",
  }));
  const sent = sentProtocols(provider).map(({ protocol }) => ({
    protocol,
    what: "a request that is sent",
    advice: "Make sure that the partner knows us by something else",
  }));
  return [...received, ...sent].flatMap(({ protocol, what, advice }) => {
    const under = provenUnder(protocol);
    if (isAlways(under)) return [];
    const unless = under.length === 0 ? "" : `, unless ${needText(under)}`;
    return [
      `**Nothing proves who sent ${what}** by ${plain(protocol.title ?? protocol.name)}${unless}. ${advice}, and say that you know it by \`unauthenticated: "accepted"\`; until then a warning is given at the start.`,
    ];
  });
}
