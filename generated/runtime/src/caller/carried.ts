import { objectText } from "../json/object-text.js";
import { formText } from "./form-text.js";
import type { CarriedMembers } from "./form-text.js";
import type { BuiltRequest, Repeated } from "./protocol.js";

/** How the members of a message travel. */
export type CarriedContent = "application/json" | "application/x-www-form-urlencoded" | "query";

/** A request before its members are written. */
export interface Carrying {
  readonly method: string;
  readonly path: string;
  /** Lower-case names. The content type is added where there is a body, unless it stands here. */
  readonly headers: { readonly [name: string]: string };
  readonly members: CarriedMembers;
  /** Epoch milliseconds. */
  readonly signedAt?: number | undefined;
  /** What the reply must repeat. */
  readonly repeated?: readonly Repeated[];
}

/**
 * A request that carries a message's members as the protocol's content has it: as JSON or as a form in the body, or in the query
 * and without a body. Throws EncodeError as `formText`.
 */
export function carried(content: CarriedContent, request: Carrying): BuiltRequest {
  const { method, path, headers, members, signedAt, repeated } = request;
  const more = {
    ...(signedAt === undefined ? {} : { signedAt }),
    ...(repeated === undefined ? {} : { repeated }),
  };
  if (content === "query") {
    return { method, path: withQuery(path, formText(members)), headers, ...more };
  }
  return {
    method,
    path,
    headers: { "content-type": content, ...headers },
    body: carriedText(content, members),
    ...more,
  };
}

/** What stands in the body of such a request: nothing where the members are in the query. */
export function carriedText(content: CarriedContent, members: CarriedMembers): string {
  if (content === "query") return "";
  return content === "application/json" ? objectText(members) : formText(members);
}

function withQuery(path: string, query: string): string {
  if (query === "") return path;
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}
