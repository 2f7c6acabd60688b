import { complain, type Diagnostic, type Span } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Origins } from "../model/origins.js";
import type { Rule } from "./rule.js";

export const questions: Rule = {
  name: "questions",
  summary: "A question that is named is declared.",
  check({ provider, origins, incomplete }) {
    const known = provider.questions.map((question) => question.name);
    const declared = new Set(known);
    const problems: Diagnostic[] = [];
    for (const { name, at } of namedQuestions(provider, origins)) {
      if (declared.has(name) || incomplete.has(name)) continue;
      const suggestion = suggest(name, known);
      const args = suggestion === undefined ? { name } : { name, suggestion };
      problems.push(complain("unknown-question", at, args));
    }
    return problems;
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
      if (key !== "question") visit(inner, owner, [...below, key]);
      else if (typeof inner === "string") {
        found.push({ name: inner, at: origins.at(owner, ...below, "question") });
      }
    }
  };
  visit(model, model, []);
  return found;
}
