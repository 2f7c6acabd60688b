import { urlPart } from "../signing/http-part.js";

/**
 * The operation of a request by the path that it came to. `operations` has it by the path after the partner's address, such as
 * `{ "/v2/orders": "placeOrder" }`; the address may have a path of its own, `/gateway`, which is not known here. Where several
 * paths end the request's, the longest is meant.
 */
export function operationAt(
  url: string,
  operations: { readonly [path: string]: string },
): string | undefined {
  const path = urlPart(url, "path");
  if (Object.hasOwn(operations, path)) return operations[path];
  let longest = "";
  for (const end of Object.keys(operations)) {
    if (end.length > longest.length && path.endsWith(end)) longest = end;
  }
  return longest === "" ? undefined : operations[longest];
}
