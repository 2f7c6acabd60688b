import { equalDigests } from "../../../templates/runtime/digest.js";
import { textAt } from "../../../templates/runtime/members.js";
import { unknownMembers } from "../../../templates/runtime/receiver/unknown-members.js";
import type { Issue } from "../../../templates/runtime/validation/issue.js";
import { isObject } from "../../../templates/runtime/wire.js";
import { membersBelow } from "../../model/members.js";
import type { Protocol } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { headerValue } from "../../protocol/http-inputs.js";
import type { Phrases } from "../phrases.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import type { Step } from "../report.js";

/** What the members of an envelope are held against. */
export interface MembersOf {
  readonly way: Way;
  readonly opened: OpenedMessage;
  /** The issues outside of the body. */
  readonly issues: readonly Issue[];
  readonly keys: { readonly [credential: string]: string };
  readonly headers: { readonly [name: string]: string };
  readonly say: Phrases;
}

/** The members of the envelope: there, of their types, and the credentials that were given. */
export function judgeMembers(of: MembersOf): Omit<Step, "step"> {
  const { way, opened, issues } = of;
  const says = of.say.members;
  if (opened.misread !== undefined) {
    return { status: "wrong", says: says.misread(opened.misread), notes: [] };
  }
  const credentials = judgeCredentials(of);
  const unknown = isObject(opened.value)
    ? unknownMembers(opened.table.structure, opened.value)
    : [];
  const notes = [
    ...credentials.map(({ note }) => note),
    ...literalNotes(of),
    ...(unknown.length > 0 ? [says.unknown(unknown)] : []),
  ];
  const isWrong = issues.length > 0 || credentials.some(({ isWrong: each }) => each);
  return {
    status: isWrong ? "wrong" : "ok",
    says: issues.length > 0 ? says.issues(issues.length) : says.good(countOf(way.protocol, opened)),
    notes,
    issues,
  };
}

function countOf({ envelope }: Protocol, { value }: OpenedMessage): number {
  if (!isObject(value)) return 0;
  return envelope.members.length === 0 ? 0 : Object.keys(value).length;
}

/** A value that the spec places in the envelope, or in a header. */
interface PlacedValue {
  readonly name: string;
  readonly text: string | undefined;
  readonly member: Extract<ReturnType<typeof membersBelow>[number]["member"], { kind: "value" }>;
}

function placedValues({ way: { protocol }, opened, headers }: MembersOf): readonly PlacedValue[] {
  const { value } = opened;
  const inside = membersBelow(protocol.envelope.members).flatMap(({ member, path }) => {
    if (member.kind !== "value" || !isObject(value)) return [];
    return [{ name: path.join("."), text: textAt(value, path), member }];
  });
  const outside = membersBelow(protocol.transport.headers).flatMap(({ member, path }) => {
    if (member.kind !== "value") return [];
    return [{ name: path.join("."), text: headerValue(protocol, headers, path), member }];
  });
  return [...inside, ...outside];
}

function judgeCredentials(of: MembersOf) {
  const says = of.say.members;
  return placedValues(of).flatMap(({ name, text, member: { value } }) => {
    if (text === undefined || value === undefined || isOpen(value)) return [];
    if (value.kind !== "credential") return [];
    const key = of.keys[value.credential];
    if (key === undefined) {
      return [{ note: says.credentialUnknown(name, value.credential), isWrong: false }];
    }
    const isSame = equalDigests(key, text);
    const note = isSame ? says.credentialMatches(name) : says.credentialDiffers(name);
    return [{ note, isWrong: !isSame }];
  });
}

/** Which choices a member agrees with whose text an open point gives. */
function literalNotes(of: MembersOf): readonly string[] {
  const says = of.say.members;
  return placedValues(of).flatMap(({ name, text, member: { value } }) => {
    if (text === undefined || value === undefined || !isOpen(value)) return [];
    const literals = Object.entries(value.choices).flatMap(([choice, source]) =>
      source.kind === "literal" ? [[choice, source.text] as const] : [],
    );
    if (literals.length === 0) return [];
    const fitting = literals.filter(([, literal]) => literal === text).map(([choice]) => choice);
    return fitting.length > 0
      ? [says.choice(name, value.point, fitting)]
      : [says.noChoice(name, value.point)];
  });
}
