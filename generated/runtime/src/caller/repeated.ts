import { readJson } from "../json/read.js";
import { writeJson } from "../json/write.js";
import { codeAt, valueAt } from "../members.js";
import type { WireValue } from "../wire.js";
import { CallError } from "./call-error.js";
import type { ReadReply, Repeated } from "./protocol.js";

/**
 * Throws CallError `REPLY_MISMATCH` where a reply says something else of what it repeats of the request, or a success lacks
 * what it must have of that: it may be the answer to another message. What the request left out, as null or an empty text too,
 * binds nobody.
 */
export function requireRepeated(
  repeated: readonly Repeated[] | undefined,
  { kind, envelope }: ReadReply<unknown, unknown>,
  status: number,
): void {
  if (repeated === undefined || envelope === undefined) return;
  for (const { at, json, required } of repeated) {
    const sent = json === undefined ? undefined : readJson(json).value;
    if (isBlank(sent)) continue;
    const found = valueAt(envelope, at);
    const isLacking = kind === "success" && required === true;
    const isSame = isBlank(found) ? !isLacking : comparable(found) === comparable(sent);
    if (!isSame) throw new CallError("REPLY_MISMATCH", { status });
  }
}

function isBlank(value: WireValue | undefined): value is "" | null | undefined {
  return value === undefined || value === null || value === "";
}

/** `4` and `"4"` are the same code. */
function comparable(value: WireValue): string {
  return codeAt({ value }, ["value"]) ?? writeJson(value);
}
