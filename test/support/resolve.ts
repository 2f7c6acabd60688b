import { printText } from "../../generator/diagnostics/print-text.js";
import type { Provider } from "../../generator/model/provider.js";
import { resolveProvider as resolveSpec } from "../../generator/model/resolve/resolve.js";
import { readProvider } from "../../generator/spec/read-provider.js";

/** The resolved model of a provider under `specs/`; any diagnostic fails the test that asked for it. */
export function resolveProvider(name: string, folder = `specs/${name}`): Provider {
  const [spec, reading] = readProvider(folder);
  const [{ provider }, resolving] = resolveSpec(spec);
  const problems = [...reading, ...resolving];
  if (problems.length > 0) throw new Error(printText(problems));
  return provider;
}
