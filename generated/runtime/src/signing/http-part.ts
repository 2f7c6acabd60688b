import { addressOf } from "../caller/address.js";

/**
 * A part of a request's address, exactly as it was sent: neither decoded nor normalised. `url` is absolute or begins with
 * its path; a query stands without its question mark.
 */
export function urlPart(url: string, part: "path" | "query" | "path-and-query"): string {
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  switch (part) {
    case "path":
      return path === "" ? "/" : path;
    case "query":
      return query;
    case "path-and-query":
      return path === "" ? `/${target}` : target;
  }
}

/**
 * The same of the address that a request is sent to, which is written as `fetch` writes it. `path` comes after the address; where a
 * request is built and not sent, there is none, and `path` is all.
 */
export function sentPart(
  address: string | undefined,
  path: string,
  part: "path" | "query" | "path-and-query",
): string {
  const { pathname, search } = new URL(addressOf(address ?? "http://localhost", path));
  return urlPart(pathname + search, part);
}

/** What stands between `before` and `after` in a header; `undefined` where they are not around it. */
export function textBetween(
  header: string | undefined,
  before: string,
  after: string,
): string | undefined {
  if (header === undefined || header.length < before.length + after.length) return undefined;
  if (!header.startsWith(before) || !header.endsWith(after)) return undefined;
  return header.slice(before.length, header.length - after.length);
}
