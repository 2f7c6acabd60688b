import { innerTypes } from "../../../generator/model/closure.js";
import type { Provider } from "../../../generator/model/provider.js";
import type { Type } from "../../../generator/model/type.js";
import type { Issue } from "../../../templates/runtime/validation/issue.js";
import { listIssues } from "../../../templates/runtime/validation/issues.js";
import type { WireObject } from "../../../templates/runtime/wire.js";
import { claimsOf, type Claim } from "./claims.js";
import { messagesOf, type Messages } from "./messages.js";
import type { Mutation } from "./mutators/mutation.js";
import type { Subject } from "./providers.js";

/** A mutation of what messages are made of, and how it is looked at. */
export interface Trial {
  readonly subject: Subject;
  readonly mutation: Mutation;
  /** Whose side is looked from: which of the provider's parties. */
  readonly party: number;
  readonly seed: number;
}

/** What is claimed of one change, and the first message that shows otherwise. */
export interface Sampled {
  readonly rule: string;
  readonly claim: Claim;
  /** How many messages were looked at. */
  readonly messages: number;
  readonly refused?: { readonly message: WireObject; readonly issue: Issue };
  /** The change, for people. */
  readonly change: string;
}

/** Rules whose changes can be looked at through messages of one structure. */
export function isSampled({ touches: [place = ""], there }: Mutation): boolean {
  const isPart = place.startsWith("structures/") || place.startsWith("codeTables/");
  return isPart && !elsewhere.has(there.rule);
}

/** Structures and tables that are gone, or called otherwise: nothing to compare. */
const elsewhere: ReadonlySet<string> = new Set([
  "structure-added",
  "structure-renamed",
  "table-added",
]);

/** Every claim about a change, there and back, held against messages of the structure that changed. */
export function sampled({ subject, mutation, party, seed }: Trial): readonly Sampled[] {
  const { there, back } = mutation;
  const one = mutation.before(subject.provider);
  const other = mutation.after(subject.provider);
  const { name: side = "" } = one.parties[party % one.parties.length] ?? {};
  const all = structuresOf(mutation, one).map(
    (name) => [messagesOf(one, name, seed), messagesOf(other, name, seed)] as const,
  );
  return [
    ...all.flatMap(([base, head]) => tries(claimsOf(one, other, side), { base, head }, there.rule)),
    ...all.flatMap(([head, base]) => tries(claimsOf(other, one, side), { base, head }, back.rule)),
  ];
}

interface Versions {
  readonly base: Messages;
  readonly head: Messages;
}

function tries(
  { change, claims }: ReturnType<typeof claimsOf>,
  versions: Versions,
  rule: string,
): readonly Sampled[] {
  return claims.map((claim) => ({ rule, claim, change, ...tried(claim, versions) }));
}

function tried(
  { role, sentBy, takenBy, face }: Claim,
  versions: Versions,
): Pick<Sampled, "messages" | "refused"> {
  const { sent, documented } = versions[sentBy];
  const { table } = versions[takenBy];
  const all = role === "send" ? sent : documented;
  for (const message of all) {
    const [issue] = listIssues(table, message, face);
    if (issue) return { messages: all.length, refused: { message, issue } };
  }
  return { messages: all.length };
}

/** The structure itself; of a code table, one that has such a code. */
function structuresOf({ touches }: Mutation, { structures }: Provider): readonly string[] {
  const names = touches.flatMap((place) => {
    const [list, name = ""] = place.split("/");
    if (list === "structures") return name === "" ? [] : [name];
    if (list !== "codeTables") return [];
    const users = structures.filter(({ fields }) => fields.some(({ type }) => isOf(type, name)));
    return users.slice(0, 1).map((each) => each.name);
  });
  return [...new Set(names)];
}

function isOf(type: Type, table: string): boolean {
  if (type.kind === "code") return type.table === table;
  return innerTypes(type).some((each) => isOf(each, table));
}
