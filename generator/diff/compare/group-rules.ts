import type { GroupRule, Structure } from "../../model/structure.js";
import type { Element } from "../elements/element.js";
import { groupRuleKey } from "../elements/structures.js";
import type { Change } from "./change.js";

/**
 * Group rules are known by what they say, so that a changed one is removed and added. Where every message that one of the two
 * allows is allowed by the other, they are one rule that was narrowed, or widened; if there is no doubt which.
 */
export function withGroupRules(changes: readonly Change[]): readonly Change[] {
  const removed = changes.filter(({ key }) => key === "group-rule.removed");
  const added = changes.filter(({ key }) => key === "group-rule.added");
  const pairs = new Map<Change, Change>();
  for (const gone of removed) {
    const there = added.filter((come) => change(gone, come) !== undefined);
    const here = removed.filter((other) => there[0] && change(other, there[0]) !== undefined);
    if (there.length === 1 && here.length === 1 && there[0]) pairs.set(there[0], gone);
  }
  const told = new Set(pairs.values());
  return changes.flatMap((each) => {
    if (told.has(each)) return [];
    const gone = pairs.get(each);
    return [(gone && change(gone, each)) ?? each];
  });
}

/** What became of one rule, where the two are one. */
function change({ before }: Change, { after }: Change): Change | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [groupRuleOf(before), groupRuleOf(after)];
  if (was === undefined || is === undefined) return undefined;
  if (implies(is, was)) return { key: "group-rule.narrowed", before, after };
  return implies(was, is) ? { key: "group-rule.widened", before, after } : undefined;
}

/** The rule of the model that an element stands for. */
export function groupRuleOf({ key, origin }: Element): GroupRule | undefined {
  return (origin as Structure).rules.find((rule) => groupRuleKey(rule) === key);
}

/** Whether all that a rule allows is allowed by another. */
function implies(strict: GroupRule, other: GroupRule): boolean {
  if (strict.kind === "all-or-none" || other.kind === "all-or-none") {
    return strict.kind === other.kind && isWithin(other, strict);
  }
  // One of some is one of more. That it is one alone says nothing of more.
  return other.kind === "at-least-one" && isWithin(strict, other);
}

function isWithin({ fields }: GroupRule, all: GroupRule): boolean {
  return fields.every((field) => all.fields.includes(field));
}
