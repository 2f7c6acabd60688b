import { memoryInbox } from "../../templates/runtime/memory-inbox.js";
import type { MemoryInboxOptions } from "../../templates/runtime/memory-inbox.js";
import type { Inbox } from "../../templates/runtime/inbox.js";

/** A memory inbox that does not warn into the tests' output. */
export function quietInbox(options: MemoryInboxOptions = {}): Inbox {
  return memoryInbox({ warn: () => undefined, ...options });
}
