/**
 * What is wrong with a text as the name of a header that carries a protocol's value; `undefined` where it can be one: a token
 * (RFC 9110, section 5.6.2) that HTTP itself and what is around the message have no use for.
 */
export function headerNameFault(name: string): HeaderNameFault | undefined {
  if (!token.test(name)) return "is no name of a header";
  const isOwn = ownNames.has(name.toLowerCase()) || /^(?:proxy|sec)-/iu.test(name);
  return isOwn ? "is a header of HTTP's own" : undefined;
}

export type HeaderNameFault = "is no name of a header" | "is a header of HTTP's own";

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/u;

/** They say how the message travels, or clients refuse to send them. */
const ownNames: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "cookie",
  "date",
  "expect",
  "host",
  "keep-alive",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);
