import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import { isOpen } from "../protocol/choose.js";
import type { Member, Protocol } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Field } from "../model/structure.js";
import type { Type } from "../model/type.js";
import { memberName } from "../model/members.js";
import { named } from "./named.js";
import { bodyType, waysOf } from "./walk.js";

/** Somewhere that a path can start or lead to, and where it can go from there. */
export interface Scope {
  /** What it is called in a complaint. */
  readonly title: Words;
  /** What the member holds, where it is a single one. */
  readonly type?: Type;
  readonly field?: Field;
  /** By wire name; `anything` where the document does not say what is below. */
  readonly members: ReadonlyMap<string, () => Scope> | "anything";
}

/** What the two messages of an exchange are called. */
export const sides: Readonly<Record<"request" | "reply", Words>> = {
  request: { en: "the request", zh: "请求" },
  reply: { en: "the reply", zh: "应答" },
};
export const theBody: Words = { en: "the body", zh: "报文体" };

/** What a body is called: "the request of 'pay'". */
export function bodyTitle({ name }: Operation, of: "request" | "reply"): Words {
  return { en: `${sides[of].en} of '${name}'`, zh: `'${name}' 的${sides[of].zh}` };
}

/** What something is called by its name; Chinese words follow it without a blank of their own. */
export function quoted(name: string): Words {
  return { en: `'${name}'`, zh: `'${name}' ` };
}

export type Followed =
  | { readonly kind: "found"; readonly scope: Scope }
  | { readonly kind: "missing"; readonly name: string; readonly in: Scope };

/** Follows a path of member names. Below what is not described, any path is taken to lead somewhere. */
export function follow(start: Scope, path: readonly string[]): Followed {
  let here = start;
  for (const name of path) {
    if (here.members === "anything")
      return { kind: "found", scope: { title: asIs(name), members: "anything" } };
    const next = here.members.get(name);
    if (!next) return { kind: "missing", name, in: here };
    here = next();
  }
  return { kind: "found", scope: here };
}

/** The complaint of a path that leads nowhere, or nothing. */
export function checkPath(
  { incomplete }: Resolved,
  start: Scope,
  path: readonly string[],
  at: Span | undefined,
): Diagnostic[] {
  const followed = follow(start, path);
  if (followed.kind === "found" || followed.in.members === "anything") return [];
  if (incomplete.has(followed.name)) return [];
  const known = [...followed.in.members.keys()];
  const suggestion = suggest(followed.name, known);
  const args = { name: followed.name, owner: followed.in.title, known };
  return [
    complain("unknown-member", at, suggestion === undefined ? args : { ...args, suggestion }),
  ];
}

/** The members of a structure; anything, where it was left out or is incomplete. */
export function structureScope(resolved: Resolved, name: string): Scope {
  const structure = named(resolved.provider.structures, name);
  if (!structure || resolved.incomplete.has(name))
    return { title: quoted(name), members: "anything" };
  const members = structure.fields.map(
    (field) => [field.name, () => fieldScope(resolved, field)] as const,
  );
  return { title: quoted(name), members: new Map(members) };
}

function fieldScope(resolved: Resolved, field: Field): Scope {
  return { ...typeScope(resolved, field.type, quoted(field.name)), type: field.type, field };
}

function typeScope(resolved: Resolved, type: Type, title: Words): Scope {
  switch (type.kind) {
    case "structure":
      return structureScope(resolved, type.name);
    case "json-text":
    case "base64":
      return typeScope(resolved, type.of, title);
    case "map":
    case "json":
      return { title, members: "anything" };
    case "union": {
      const scopes = type.of.map((one) => typeScope(resolved, one, title).members);
      if (scopes.includes("anything")) return { title, members: "anything" };
      return {
        title,
        members: new Map(scopes.flatMap((one) => [...one] as [string, () => Scope][])),
      };
    }
    default:
      return { title, members: new Map() };
  }
}

/**
 * What a path from the envelope can reach: the envelope's members; those of an encoded message, also under `message`; and
 * what `operation` puts into the body. Without an operation a body is anything.
 */
export function envelopeScope(
  resolved: Resolved,
  protocol: Protocol,
  of: "request" | "reply",
  operation?: Operation,
): Scope {
  const way = waysOf(protocol)[of === "request" ? 0 : 1];
  const title = sides[of];
  const body: Scope = bodyScope(resolved, of, operation);
  const context: MemberContext = { resolved, body, operation, message: () => message };
  const message: Scope | undefined = way.message && {
    title: { en: "the message", zh: "内层报文" },
    members: scopesOf(context, way.message.members),
  };
  if (way.envelope.members.length === 0 && !way.message) return { ...body, title };
  const members = scopesOf(context, way.envelope.members);
  const beside = way.envelope.bodyBeside ? body.members : new Map<string, () => Scope>();
  if (members === "anything" || beside === "anything") return { title, members: "anything" };
  if (!message) return { title, members: new Map([...beside, ...members]) };
  if (message.members === "anything") return { title, members: "anything" };
  return { title, members: new Map([["message", () => message], ...message.members, ...members]) };
}

function bodyScope(resolved: Resolved, of: "request" | "reply", operation?: Operation): Scope {
  if (!operation) return { title: theBody, members: "anything" };
  const type = bodyType(operation, of);
  const title = bodyTitle(operation, of);
  return type ? { ...typeScope(resolved, type, title), type } : { title, members: new Map() };
}

interface MemberContext {
  readonly resolved: Resolved;
  readonly body: Scope;
  readonly operation: Operation | undefined;
  readonly message: () => Scope | undefined;
}

/** The members of an envelope or group as scopes. */
function scopesOf(context: MemberContext, members: readonly Member[]): Scope["members"] {
  const scopes = members.map(
    (member) => [filledName(context, member), () => memberScope(context, member)] as const,
  );
  // Without an operation, a name with a hole in it could be any name.
  return scopes.some(([name]) => name.includes("{")) ? "anything" : new Map(scopes);
}

function filledName({ operation }: MemberContext, member: Member): string {
  return memberName(member).replace(/\{operation\.(\w+)\}/g, (hole, key: string) =>
    operation && Object.hasOwn(operation.fills, key) ? (operation.fills[key] ?? hole) : hole,
  );
}

function memberScope(context: MemberContext, member: Member): Scope {
  if (member.kind === "body") return context.body;
  if (member.kind === "group") {
    return { title: quoted(member.name), members: scopesOf(context, member.members) };
  }
  const own = fieldScope(context.resolved, member.field);
  const { value } = member;
  if (value === undefined || isOpen(value) || value.kind !== "encode") return own;
  // A path through an encoded member goes on in what it holds, decoded.
  const inner = value.of === "message" ? context.message() : context.body;
  return { ...own, members: inner?.members ?? "anything" };
}

/** The members beside `member`, which is where a condition of it starts. */
export function besideScope(resolved: Resolved, members: readonly Member[], title: Words): Scope {
  const body: Scope = { title: theBody, members: "anything" };
  const context = { resolved, body, operation: undefined, message: () => undefined };
  return { title, members: scopesOf(context, members) };
}
