import type { Provider } from "../../model/provider.js";
import { codeTableElement } from "./code-tables.js";
import { element, type Element } from "./element.js";
import { operationElement } from "./operations.js";
import { protocolElement } from "./protocols.js";
import { recordElements } from "./records.js";
import { structureElement } from "./structures.js";

/** Everything that a provider's spec says, as a tree of elements. */
export function providerElement(provider: Provider): Element {
  const { name, title, summary, zone, we } = provider;
  return element({
    kind: "provider",
    key: name,
    path: `provider ${name}`,
    origin: provider,
    facts: { title, summary, zone, we, version: provider.package.version },
    within: {},
    children: [
      ...provider.operations.map((each) => operationElement(each, provider.protocols)),
      ...provider.structures.map(structureElement),
      ...provider.codeTables.map(codeTableElement),
      ...provider.protocols.map(protocolElement),
      ...recordElements(provider),
    ],
  });
}
