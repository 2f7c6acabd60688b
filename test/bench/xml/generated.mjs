import { loadPackage } from "../harness/packages.mjs";
import { answered, key } from "./applications.mjs";

const { accept, createReceiver, memoryInbox } = await loadPackage("gongbao");
let insured = 0;

/** A generated receiver with an empty inbox, which remembers every message. */
export function makeReceiver() {
  const others = ["applyInvoice", "claim", "correct", "surrender"];
  return createReceiver({
    credentials: { signKey: key },
    inbox: memoryInbox({ maxEntries: 1_000_000, warn: () => {} }),
    handlers: {
      ...Object.fromEntries(others.map((name) => [name, async () => accept()])),
      insure: async (message) => {
        insured += message.requestBody.policyInfo.sumAmount.length;
        return accept(answered);
      },
    },
  });
}

export function insuredByReceiver() {
  return insured;
}
