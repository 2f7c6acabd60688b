import type { ReplyKind } from "../outcome.js";
import type { Reply } from "./protocol.js";

/** The HTTP status that stands in for an outcome that the document does not have. */
export const plainStatuses: Readonly<Record<ReplyKind, number>> = {
  success: 200,
  refused: 422,
  "not-yet": 503,
  unknown: 404,
  unverified: 401,
  invalid: 400,
};

/** An answer in HTTP's own words, where the document has none. */
export function plainReply(kind: ReplyKind, reason: string): Reply {
  return {
    status: plainStatuses[kind],
    contentType: "text/plain; charset=utf-8",
    body: reason,
  };
}
