import type { ChangedDeclaration, ChangedMember } from "../finding.js";
import type { Declaration, Member } from "./declarations.js";

/** What two versions of a package's surface differ in. Sorted as the surfaces are. */
export interface ChangedDeclarations {
  readonly added: readonly Declaration[];
  readonly removed: readonly Declaration[];
  readonly changed: readonly ChangedDeclaration[];
}

/** Compares surfaces by names and entries: what is imported from elsewhere than before is removed there, and added here. */
export function changedDeclarations(
  before: readonly Declaration[],
  after: readonly Declaration[],
): ChangedDeclarations {
  const [old, young] = [byKey(before), byKey(after)];
  return {
    added: after.filter((each) => !old.has(keyOf(each))),
    removed: before.filter((each) => !young.has(keyOf(each))),
    changed: after.flatMap((each) => {
      const one = old.get(keyOf(each));
      return one === undefined ? [] : compared(one, each);
    }),
  };
}

function compared(before: Declaration, after: Declaration): readonly ChangedDeclaration[] {
  const members = changedMembers(before.members, after.members);
  const isHeadNew = before.head !== after.head;
  const docsOnly = !isHeadNew && members.every((each) => each.docsOnly);
  if (docsOnly && members.length === 0 && before.doc === after.doc) return [];
  const head = { before: before.head, after: after.head };
  const { name, entry } = after;
  return [{ name, entry, docsOnly, ...(isHeadNew ? { head } : {}), members }];
}

function changedMembers(
  before: readonly Member[],
  after: readonly Member[],
): readonly ChangedMember[] {
  const old = new Map(before.map((each) => [each.name, each]));
  const young = new Set(after.map(({ name }) => name));
  const kept = after.flatMap(({ name, text, doc }): readonly ChangedMember[] => {
    const one = old.get(name);
    if (one === undefined) return [{ name, after: text, docsOnly: false }];
    const isSame = one.text === text;
    if (isSame && one.doc === doc) return [];
    return [{ name, before: one.text, after: text, docsOnly: isSame }];
  });
  const gone = before.filter(({ name }) => !young.has(name));
  return [...kept, ...gone.map(({ name, text }) => ({ name, before: text, docsOnly: false }))];
}

function byKey(all: readonly Declaration[]): ReadonlyMap<string, Declaration> {
  return new Map(all.map((each) => [keyOf(each), each]));
}

/** A package may have a type and a constant of one name. */
function keyOf({ entry, name, kind }: Declaration): string {
  const isType = kind === "interface" || kind === "type";
  return `${entry} ${isType ? "type" : "value"} ${name}`;
}
