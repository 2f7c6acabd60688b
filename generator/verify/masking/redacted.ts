import { valueAt } from "../../../templates/runtime/members.js";
import { redact } from "../../../templates/runtime/redaction.js";
import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import { membersBelow } from "../../model/members.js";
import type { Member } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { withValue, type OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import { tokenFor, type Reason } from "./tokens.js";

/**
 * What of a message may be shown: its value with everything else replaced by `[reason: form]`. That is what redaction leaves
 * out, and whatever the members hold that are credentials or signatures.
 */
export function redacted({ table, value }: OpenedMessage, { protocol }: Way): WireValue {
  const shown = redact(table.structure, value);
  return membersBelow(protocol.envelope.members).reduce((tree, { member, path }) => {
    const reason = reasonOf(member);
    return reason === undefined ? tree : veiled(tree, path, reason);
  }, shown);
}

/** The tree with what stands at the path not shown. */
export function veiled(tree: WireValue, path: readonly string[], reason: Reason): WireValue {
  if (!isObject(tree) || valueAt(tree, path) === undefined) return tree;
  return withValue(tree, path, `[${reason}: text]`);
}

/** The token that stands for `original` where it is not to be shown. */
export function tokenOf(original: unknown, shown: WireValue | undefined): string | undefined {
  if (shown === undefined) return tokenFor("unlisted");
  if (typeof shown !== "string" || shown === original) return undefined;
  return tokenFor(/^\[([a-z-]+): /.exec(shown)?.[1] ?? "unlisted");
}

function reasonOf(member: Member): Reason | undefined {
  if (member.kind !== "value" || member.value === undefined) return undefined;
  const sources = isOpen(member.value) ? Object.values(member.value.choices) : [member.value];
  if (sources.some(({ kind }) => kind === "credential")) return "credential";
  return sources.some(({ kind }) => kind === "signature") ? "signature" : undefined;
}
