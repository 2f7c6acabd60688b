import type { Provider } from "../../model/provider.js";
import { element, type Described, type Element, type ElementKind, type Facts } from "./element.js";

/** What stands in lists of a spec and is made of nothing else. */
export function recordElements(provider: Provider): readonly Element[] {
  return [
    ...provider.environments.map((each) => record("environment", each, { url: each.url })),
    ...provider.credentials.map((each) => {
      const { form, bytes, pair } = each;
      return record("credential", each, { form, bytes, pair });
    }),
    ...provider.openPoints.map((each) => {
      const { choices, free, default: held, why } = each;
      return record("open-point", each, {
        choices: choices.toSorted(),
        free,
        default: held,
        why,
      });
    }),
    ...provider.parties.map((each) => record("party", each, {})),
    ...provider.documents.map((each) => {
      const { file, version, sha256, words, question } = each;
      return record("document", each, { file, version, sha256, words, question });
    }),
    ...provider.questions.map((each) => {
      const { claims, decision, reason, ask, answer } = each;
      return record("question", each, { claims, decision, reason, ask, answer });
    }),
    ...provider.vectors.map((each) => {
      const { name: _, ...facts } = each;
      return record("vector", each, { computed: facts });
    }),
  ];
}

function record(
  kind: ElementKind,
  origin: Described & { readonly name: string },
  facts: Facts,
): Element {
  const { name } = origin;
  return element({ kind, key: name, path: `${kind} ${name}`, origin, facts, within: {} });
}
