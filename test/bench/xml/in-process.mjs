import { measureRounds } from "../harness/calls.mjs";
import { atLeast, duration, times } from "../harness/report.mjs";
import { isAccepted, messages as signedApplications } from "./applications.mjs";
import { insuredByReceiver, makeReceiver } from "./generated.mjs";
import { insuredByHand, receiveByHand } from "./hand-written.mjs";
import { incoming } from "./incoming.mjs";

/** Bytes in, signed answer out, without HTTP. */
export async function measureXmlInProcess({ messages, rounds }) {
  const applications = signedApplications(messages);
  const candidates = {
    baowen: () => {
      const { answer } = makeReceiver();
      return async (i) => isAccepted((await answer(incoming(applications[i]))).body);
    },
    "hand-written, saxes": () => async (i) => isAccepted(receiveByHand(applications[i])),
  };
  const figures = await measureRounds(candidates, { rounds, times: messages });
  if (insuredByReceiver() === 0 || insuredByReceiver() !== insuredByHand()) {
    throw new Error(`Handlers were called unequally: ${insuredByReceiver()}, ${insuredByHand()}`);
  }
  const own = figures.get("baowen").median;
  const hand = figures.get("hand-written, saxes").median;
  return {
    table: {
      title: `in process, an application of ${applications[0].length} bytes`,
      columns: ["", "time", "a second", "× hand-written", "least to most"],
      rows: [...figures].map(([name, { median, least, most }]) => [
        name,
        duration(median),
        Math.round(1e9 / median).toLocaleString("en"),
        times(median / hand),
        `${duration(least)} to ${duration(most)}`,
      ]),
    },
    goals: [atLeast("receiving XML in process: speed beside hand-written", hand / own, 0.5)],
  };
}
