import type { Change } from "../compare/change.js";
import type { Context } from "../context.js";
import { codeRules } from "./codes/codes.js";
import { deliveryRules } from "./delivery/delivery.js";
import { fieldRules } from "./fields/fields.js";
import { operationRules } from "./operations/operations.js";
import { protocolRules } from "./protocols/protocols.js";
import { recordRules } from "./records/records.js";
import { replyRules } from "./replies/replies.js";
import { signatureRules } from "./signatures/signatures.js";
import { typeRules } from "./types/types.js";
import type { Rule } from "./rule.js";

/** All rules. Of those that look at a change the first whose `when` holds judges it. */
export const rules: readonly Rule[] = [
  ...fieldRules,
  ...typeRules,
  ...codeRules,
  ...operationRules,
  ...protocolRules,
  ...signatureRules,
  ...replyRules,
  ...deliveryRules,
  ...recordRules,
];

const byKey = new Map<string, readonly Rule[]>();

/** The rule that judges a change. That there is none is our bug: a test holds that every key is claimed. */
export function ruleFor(change: Change, context: Context): Rule {
  const rule = candidates(change.key).find(({ when }) => when?.(change, context) ?? true);
  if (rule === undefined) throw new Error(`no rule judges ${change.key}`);
  return rule;
}

function candidates(key: string): readonly Rule[] {
  const known = byKey.get(key);
  if (known) return known;
  const anywhere = `*.${key.slice(key.indexOf(".") + 1)}`;
  const found = rules.filter(({ on }) => on.includes(key) || on.includes(anywhere));
  byKey.set(key, found);
  return found;
}
