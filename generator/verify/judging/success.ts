import { holds } from "../../../templates/runtime/validation/condition.js";
import type { WireValue } from "../../../templates/runtime/wire.js";
import type { Protocol } from "../../model/protocol.js";

/** Whether a reply says that it is a success; one of which nothing is documented does. */
export function holdsSuccess({ reply, emptyIsAbsent }: Protocol, value: WireValue): boolean {
  const { success } = reply;
  return success === undefined || holds(success.condition, value, value, { emptyIsAbsent });
}
