import { measureRounds } from "../harness/calls.mjs";
import { atLeast, duration, times } from "../harness/report.mjs";
import { issuedByReceiver, makeReceiver } from "./generated.mjs";
import { issuedByHand, receiveByHand } from "./hand-written.mjs";
import { accepted, messages as signedNotices } from "./notices.mjs";
import { issuedTypically, receiveTypically } from "./typical.mjs";

/** Bytes in, answer out, without HTTP. */
export async function measureInProcess({ messages, rounds }) {
  const notices = signedNotices(messages);
  const candidates = {
    baowen: () => {
      const { answer } = makeReceiver();
      return async (i) => (await answer(incoming(notices[i]))).body === accepted;
    },
    "hand-written, least": () => async (i) => receiveByHand(notices[i]) === accepted,
    "parsed, written again, zod": () => async (i) =>
      receiveTypically(JSON.parse(notices[i].toString())) === accepted,
  };
  const figures = await measureRounds(candidates, { rounds, times: messages });
  requireHandled();
  const own = figures.get("baowen").median;
  const hand = figures.get("hand-written, least").median;
  return {
    table: {
      title: `in process, a notice of ${notices[0].length} bytes`,
      columns: ["", "time", "a second", "× hand-written", "least to most"],
      rows: [...figures].map(([name, { median, least, most }]) => [
        name,
        duration(median),
        Math.round(1e9 / median).toLocaleString("en"),
        times(median / hand),
        `${duration(least)} to ${duration(most)}`,
      ]),
    },
    goals: [atLeast("receiving in process: speed beside the least by hand", hand / own, 0.6)],
  };
}

function incoming(bytes) {
  return {
    method: "POST",
    url: "/notify",
    header: (name) => (name === "content-type" ? "application/json" : undefined),
    headers: () => new Headers({ "content-type": "application/json" }),
    read: async () => bytes,
  };
}

function requireHandled() {
  const [first, ...others] = [issuedByReceiver(), issuedByHand(), issuedTypically()];
  if (first > 0 && others.every((each) => each === first)) return;
  throw new Error(`Handlers were called unequally: ${[first, ...others].join(", ")}`);
}
