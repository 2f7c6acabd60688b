import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Origins } from "../model/origins.js";
import type { Question } from "../model/provider.js";
import type { Rule } from "./rule.js";

export const asks: Rule = {
  name: "asks",
  summary: "A question that has no answer is asked, with answers that differ.",
  check: ({ provider, origins }) =>
    provider.questions.flatMap((question) => [
      ...unasked(question, origins),
      ...repeated(question, origins),
    ]),
};

function unasked(question: Question, origins: Origins): readonly Diagnostic[] {
  if (question.ask !== undefined || question.answer !== undefined) return [];
  return [complain("not-asked", origins.at(question), { name: question.name })];
}

/** Each answer that an earlier one says already. */
function repeated(question: Question, origins: Origins): readonly Diagnostic[] {
  const answers = (question.ask?.answers ?? []).map((answer) => answer.trim());
  return answers.flatMap((answer, index) => {
    if (answers.indexOf(answer) === index) return [];
    return [
      complain("same-answers", origins.at(question, "ask", "answers", `${index}`), { answer }),
    ];
  });
}
