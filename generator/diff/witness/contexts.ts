import { createContext, type PackageContext } from "../../artifacts/context.js";
import type { Provider } from "../../model/provider.js";

const known = new WeakMap<Provider, PackageContext>();

/** A provider as its package is made from it; once for each. */
export function contextOf(provider: Provider): PackageContext {
  const context = known.get(provider) ?? createContext(provider, "", { name: "", version: "" });
  known.set(provider, context);
  return context;
}
