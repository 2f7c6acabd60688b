import { ConfigError } from "../errors.js";
import { urlPart } from "../signing/http-part.js";

/**
 * From the path of each address to the operation that it stands for. Throws ConfigError `ADDRESS_MISSING` where an operation
 * has none, and `ADDRESS_TWICE` where two have the same: such messages could not be told apart.
 */
export function addressPaths(
  operations: readonly string[],
  addresses: object,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const operation of operations) {
    const path = pathOf(Reflect.get(addresses, operation));
    if (path === undefined) {
      throw new ConfigError(
        "ADDRESS_MISSING",
        `addresses.${operation} is neither an address nor a path, such as /notices/${operation}`,
      );
    }
    const other = paths.get(path);
    if (other !== undefined) {
      throw new ConfigError(
        "ADDRESS_TWICE",
        `addresses.${other} and addresses.${operation} are the same path, so their messages cannot be told apart`,
      );
    }
    paths.set(path, operation);
  }
  return paths;
}

function pathOf(address: unknown): string | undefined {
  if (typeof address !== "string" || address === "") return undefined;
  const path = urlPart(address, "path");
  return path.startsWith("/") ? path : undefined;
}
