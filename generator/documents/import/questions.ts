import type { DraftElements, DraftField } from "./elements.js";
import { withMembers } from "./protocol-envelopes.js";

/** Names questions where what they explain stands. Those about prose stand at the first protocol: prose is about all messages. */
export function withQuestions(
  elements: DraftElements,
  untold: readonly DraftField[],
): DraftElements {
  const places = new Set(untold.flatMap(({ cite }) => cite));
  const marked = (field: DraftField): DraftField => ({
    ...field,
    below: field.below.map(marked),
    questions: field.cite.some((place) => places.has(place))
      ? [...field.questions, "q-types"]
      : field.questions,
  });
  const protocols = elements.protocols.map((protocol) => withMembers(protocol, marked));
  const general = generalQuestions(elements);
  const [first, ...rest] = protocols;
  return {
    ...elements,
    structures: elements.structures.map((one) => ({ ...one, fields: one.fields.map(marked) })),
    protocols: first
      ? [{ ...first, questions: [...first.questions, ...general] }, ...rest]
      : protocols,
  };
}

/** Those that stand at no element of their own. Addresses have one where any was found. */
function generalQuestions({ questions, environments }: DraftElements): readonly string[] {
  return questions
    .map(({ name }) => name)
    .filter((name) => !placed.has(name) && (name !== "q-address" || environments.length === 0));
}

const placed: ReadonlySet<string> = new Set([
  "q-we",
  "q-types",
  "q-conflicts",
  "q-look-alikes",
  "q-samples",
  "q-direction",
]);
