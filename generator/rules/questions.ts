import { complain, type Span } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Origins } from "../model/origins.js";
import { optional } from "../model/resolve/nodes.js";
import { nodeAt } from "./places.js";
import type { Rule } from "./rule.js";

export const questions: Rule = {
  name: "questions",
  summary: "A question that is named is declared, and one that is declared is named.",
  check: ({ provider, origins, incomplete }) => {
    const known = provider.questions.map((question) => question.name);
    const declared = new Set(known);
    const named = namedQuestions(provider, origins);
    const unknown = named
      .filter(({ name }) => !declared.has(name) && !incomplete.has(name))
      .map((one) => ({ ...one, suggestion: suggest(one.name, known) }));
    // A misspelt name refers to what it was meant to be.
    const used = new Set([
      ...named.map(({ name }) => name),
      ...unknown.map(({ suggestion }) => suggestion),
    ]);
    // What was left out may refer to any.
    const unused =
      incomplete.size > 0 ? [] : provider.questions.filter(({ name }) => !used.has(name));
    return [
      ...unknown.map(({ name, at, suggestion }) =>
        complain("unknown-question", at, { name, ...optional("suggestion", suggestion) }),
      ),
      ...unused.map((question) =>
        complain("unused-question", origins.at(question), { name: question.name }),
      ),
    ];
  },
};

interface Named {
  readonly name: string;
  readonly at: Span | undefined;
}

/** Every `question` of the model, wherever it stands; placed by the nearest element above that has a place. */
function namedQuestions(model: object, origins: Origins): readonly Named[] {
  const found: Named[] = [];
  const visit = (value: unknown, above: object, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const located = origins.node(value) !== undefined;
    const [owner, below] = located ? [value, []] : [above, path];
    for (const [key, inner] of Object.entries(value)) {
      const here = [...below, key];
      if (key === "question" && Array.isArray(inner)) {
        found.push(...namesAt(inner as readonly string[], origins, owner, here));
      } else visit(inner, owner, here);
    }
  };
  visit(model, model, []);
  return found;
}

/** One name is written as it is, several as a list. */
function namesAt(
  names: readonly string[],
  origins: Origins,
  owner: object,
  path: readonly string[],
): readonly Named[] {
  const isList = nodeAt(origins, owner, ...path)?.kind === "list";
  return names.map((name, index) => ({
    name,
    at: origins.at(owner, ...path, ...(isList ? [String(index)] : [])),
  }));
}
