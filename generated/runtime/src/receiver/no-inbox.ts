import type { Inbox } from "../inbox.js";

/** Remembers nothing: for questions, which are answered each time they are asked. */
export const noInbox: Inbox = {
  claim: async (key) => ({ kind: "new", key, token: "", attempt: 1 }),
  complete: async () => undefined,
  release: async () => undefined,
};
