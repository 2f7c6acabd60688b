import { oneLine } from "../artifacts/readme/markdown.js";
import { asked, type Provider } from "../model/provider.js";
import { citedPlaces, documentText } from "./cited-places.js";

/** What a provider is to be asked. All texts are in the partner's language, on one line, and as they stand in the spec. */
export interface QuestionsReport {
  readonly title: string;
  /** `《接口文档》1.0.0` */
  readonly documents: readonly string[];
  readonly questions: readonly AskedView[];
  /** What needs no more asking, with our own note of the answer. */
  readonly answered: readonly { readonly title: string; readonly answer: string }[];
}

export interface AskedView {
  readonly number: number;
  readonly title: string;
  /** Where the question stands in the documents; empty where it cites nothing. */
  readonly places: string;
  readonly text: string;
  readonly meanwhile: string;
  readonly answers: readonly { readonly letter: string; readonly text: string }[];
}

export function questionsReport(provider: Provider): QuestionsReport {
  return {
    title: oneLine(provider.title),
    documents: provider.documents.map(({ name }) => oneLine(documentText(provider, name))),
    questions: asked(provider).map(({ ask, claims }, index) => ({
      number: index + 1,
      title: oneLine(ask.title),
      places: oneLine(
        citedPlaces(
          provider,
          claims.flatMap(({ cite }) => cite),
        ),
      ),
      text: oneLine(ask.text),
      meanwhile: oneLine(ask.meanwhile),
      answers: ask.answers.map((text, at) => ({ letter: letterOf(at), text: oneLine(text) })),
    })),
    answered: provider.questions.flatMap(({ title, ask, answer }) =>
      answer === undefined
        ? []
        : [{ title: oneLine(ask?.title ?? title), answer: oneLine(answer) }],
    ),
  };
}

/** A, B, C, D: there are at most four answers. */
function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
