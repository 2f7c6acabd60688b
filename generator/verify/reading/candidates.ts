import { unknownMembers } from "../../../templates/runtime/receiver/unknown-members.js";
import { urlPart } from "../../../templates/runtime/signing/http-part.js";
import { listIssues } from "../../../templates/runtime/validation/issues.js";
import { isObject } from "../../../templates/runtime/wire.js";
import type { PackageContext } from "../../artifacts/context.js";
import type { Operation } from "../../model/provider.js";
import { isXml, rootName } from "../../model/xml.js";
import { toldScore } from "./codes.js";
import type { Captured } from "./captured.js";
import { decisive, read, type Candidate, type Looks } from "./looks.js";
import type { OpenedMessage } from "./opened-message.js";
import type { Way } from "./ways.js";

/**
 * The candidates that a message looks like most, by its root element, the members of its envelope, what tells operations
 * apart, and the path that it was sent to. Several where these do not decide, none where they leave nothing.
 */
export function mostAlike(all: readonly Candidate[], looks: Looks): readonly Candidate[] {
  const judged = all.flatMap((candidate) => {
    const score = scoreOf(candidate, looks);
    return score === undefined ? [] : [{ candidate, score }];
  });
  const best = Math.max(...judged.map(({ score }) => score));
  const alike = judged.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  return alike.length < 2 ? alike : byBody(alike, looks);
}

/** How much a message looks like a candidate; undefined: not at all. */
function scoreOf(candidate: Candidate, looks: Looks): number | undefined {
  const { way, operation } = candidate;
  const { message, captured, context } = looks;
  const { envelope } = way.protocol;
  if (isXml(envelope) !== (message.kind === "xml")) return undefined;
  if (message.kind === "xml" && message.xml.root.name !== rootName(envelope, operation)) {
    return undefined;
  }
  const path = pathScore(way, operation, captured, context);
  if (path === undefined) return undefined;
  return tableScore(candidate, looks, path);
}

/** How much the members of a message look like a candidate's, beside what its root element and its address say. */
function tableScore(candidate: Candidate, looks: Looks, path: number): number | undefined {
  const { envelope } = candidate.way.protocol;
  const { value, table } = read(undefined, candidate, looks);
  const told = toldScore(candidate, value);
  if (told === undefined) return undefined;
  const isWhole = envelope.members.length === 0;
  const root = looks.message.kind === "xml" ? decisive : 0;
  const known = isObject(value) && !isWhole ? knownMembers(table.structure, value) : 0;
  // What has no member of an envelope is no message of it.
  if (known + root + told + path === 0 && !isWhole) return undefined;
  const misfit =
    listIssues(table.structure, value, "received").length +
    (isWhole ? bodyMisfit(candidate) : unknownMembers(table.structure, value).length);
  return known - misfit + root + told + path;
}

/** Where nothing at all is documented, a body is not expected. */
function bodyMisfit({ way, operation }: Candidate): number {
  return operation[way.of].kind === "none" ? 1 : 0;
}

function knownMembers(
  { fields }: OpenedMessage["table"]["structure"],
  value: { readonly [name: string]: unknown },
): number {
  return fields.filter(({ name }) => value[name] !== undefined).length;
}

function pathScore(
  { of, protocol }: Way,
  operation: Operation,
  { url, form }: Captured,
  { provider }: PackageContext,
): number | undefined {
  if (url === undefined) return 0;
  if (of === "reply") return form === "request" ? undefined : 0;
  const target = urlPart(url, "path");
  const pathOf = (one: Operation, shared?: string) => one.path ?? shared;
  const own = pathOf(operation, protocol.transport.path);
  if (own !== undefined) return target.endsWith(own) ? decisive : undefined;
  const isOthers = provider.operations.some((one) => {
    const shared = provider.protocols.find(({ name }) => name === one.protocol)?.transport.path;
    const path = pathOf(one, shared);
    return path !== undefined && path !== "/" && target.endsWith(path);
  });
  return isOthers ? undefined : 0;
}

/** Those whose tables allow what the bodies hold, if that is so of any. */
function byBody(alike: readonly Candidate[], looks: Looks): readonly Candidate[] {
  const fitting = alike.filter((candidate) => {
    const { table, value, isRefusal } = read(candidate.operation, candidate, looks);
    if (isRefusal || hasNoTable(candidate)) return false;
    return (
      listIssues(table.structure, value, "received").length === 0 &&
      unknownMembers(table.structure, value).length === 0
    );
  });
  return fitting.length === 0 ? alike : fitting;
}

function hasNoTable({ way, operation }: Candidate): boolean {
  return operation[way.of].kind !== "type";
}
