import { loadPackage } from "../harness/packages.mjs";
import { key } from "./notices.mjs";

const { accept, createReceiver, memoryInbox } = await loadPackage("xiebao");
let issued = 0;

/** A generated receiver with an empty inbox, which remembers every message. */
export function makeReceiver() {
  return createReceiver({
    credentials: { key },
    inbox: memoryInbox({ maxEntries: 1_000_000, warn: () => {} }),
    handlers: {
      abnormalNotice: async () => accept(),
      cancelNotice: async () => accept(),
      changeNotice: async () => accept(),
      insureNotice: async () => accept(),
      issueNotice: async (notice) => {
        issued += notice.data.policys.length;
        return accept();
      },
      payNotice: async () => accept(),
      policyFileNotice: async () => accept(),
    },
  });
}

export function issuedByReceiver() {
  return issued;
}
