import { measureCalls } from "../harness/calls.mjs";
import { atLeast, duration, times } from "../harness/report.mjs";
import { preOrder } from "../validation/messages.mjs";
import { oneOrder } from "../validation/orders.mjs";
import { generatedWriter } from "./generated.mjs";
import { writePreOrder } from "./hand-written.mjs";
import { time } from "./settings.mjs";

const byHand = "hand-written, least";

/** A pre-order written, signed, encrypted and put into its envelope. */
export async function measureSending({ rounds, sliceMs }) {
  const { valid: orders } = oneOrder(preOrder);
  const candidates = { [byHand]: (i) => writePreOrder(orders[i & 63], time) };
  const write = await generatedWriter();
  if (write !== undefined) {
    requireSame(write(orders[0]), writePreOrder(orders[0], time));
    candidates.baowen = (i) => write(orders[i & 63]);
  }
  const figures = await measureCalls(candidates, { rounds, sliceMs });
  const own = figures.get("baowen")?.median;
  const hand = figures.get(byHand).median;
  const length = JSON.stringify(orders[0]).length;
  return {
    title: "Sending",
    notes: [
      "From the typed message to the text of the request. The generated side also checks the message before it is sent.",
      ...(own === undefined ? ["There is no generated function to measure."] : []),
    ],
    tables: [
      {
        title: `a pre-order of ${length} characters`,
        columns: ["", "time", "× hand-written", "least to most"],
        rows: [...figures].map(([name, { median, least, most }]) => [
          name,
          duration(median),
          times(median / hand),
          `${duration(least)} to ${duration(most)}`,
        ]),
      },
    ],
    goals:
      own === undefined
        ? []
        : [atLeast("sending: speed beside the least by hand", hand / own, 0.8)],
  };
}

/** Both write the same request but for the nonce. */
function requireSame(own, other) {
  const [ours, theirs] = [own, other].map((text) => ({ ...JSON.parse(text), nonce: "" }));
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    if (ours[name] !== theirs[name]) {
      throw new Error(`The requests differ in ${name}: ${ours[name]} and ${theirs[name]}`);
    }
  }
}
