import type { Declaration, Member } from "./declarations.js";

/** What two versions of a package's surface differ in. Sorted as the surfaces are. */
export interface ChangedDeclarations {
  readonly added: readonly Declaration[];
  readonly removed: readonly Declaration[];
  readonly changed: readonly ChangedDeclaration[];
}

export interface ChangedDeclaration {
  readonly name: string;
  readonly entry: string;
  /** Nothing but comments is another; then there is neither a head nor a member that says more. */
  readonly docsOnly: boolean;
  /** Where what stands around the members is another. */
  readonly head?: { readonly before: string; readonly after: string };
  /** As the new version has them, the removed ones last. The order of members is no change. */
  readonly members: readonly ChangedMember[];
}

export interface ChangedMember {
  readonly name: string;
  /** Absent of what was added. */
  readonly before?: string;
  /** Absent of what was removed. */
  readonly after?: string;
  /** Its comments alone are others. */
  readonly docsOnly: boolean;
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
