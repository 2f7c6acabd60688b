import type { Protocol, ResultMeaning, Results } from "../../model/protocol.js";
import type { Body, Dispatch, Operation, Sample } from "../../model/provider.js";
import { element, type Element, type Facts, type Within } from "./element.js";

export function operationElement(operation: Operation, protocols: readonly Protocol[]): Element {
  const { name, samples } = operation;
  const path = `operation ${name}`;
  const within: Within = { operation: name };
  const own: Within = { ...within, part: "reply" };
  return element({
    kind: "operation",
    key: name,
    path,
    origin: operation,
    facts: operationFacts(operation),
    within,
    children: [
      bodyElement(operation, "request"),
      bodyElement(operation, "reply"),
      ...ownMeanings(operation, protocols).map((each) =>
        resultCodeElement(each, operation, `${path} › results`, own),
      ),
      ...samples.map((sample) => sampleElement(sample, name)),
    ],
  });
}

/** The other party answers: what `to` is follows from `from`. */
function operationFacts(operation: Operation): Facts {
  const { summary, from, protocol, path, address, fills, dispatch } = operation;
  const { identity, onChange, orderKey, effect, idempotentBy, settle } = operation;
  return {
    summary,
    from,
    protocol,
    path,
    address,
    fills,
    dispatch: inOrder(dispatch),
    identity,
    onChange,
    orderKey,
    effect,
    idempotentBy,
    settle,
  };
}

/** In which order the members and values stand means nothing. */
function inOrder(dispatch: readonly Dispatch[]): readonly Dispatch[] {
  return dispatch
    .map(({ path, values }) => ({ path, values: values.toSorted() }))
    .toSorted((a, b) => (a.path.join(".") < b.path.join(".") ? -1 : 1));
}

/** What codes mean for the operation alone: an operation of the model repeats its protocol's. */
function ownMeanings(
  operation: Operation,
  protocols: readonly Protocol[],
): readonly (readonly [string, ResultMeaning])[] {
  const shared = protocols.find(({ name }) => name === operation.protocol)?.reply.results;
  return Object.entries(operation.results?.codes ?? {}).filter(
    ([code, meaning]) => shared?.codes[code] !== meaning,
  );
}

function bodyElement(operation: Operation, part: "request" | "reply"): Element {
  const body: Body = operation[part];
  return element({
    kind: "body",
    key: part,
    path: `operation ${operation.name} › ${part}`,
    // A body is no object of its own in the YAML: its operation is.
    origin: operation,
    below: [part],
    facts: {
      title: undefined,
      cite: undefined,
      derived: undefined,
      kind: body.kind,
      ...(body.kind === "none"
        ? { question: undefined }
        : { type: body.type, documented: body.documented, question: body.question }),
    },
    within: { operation: operation.name, part },
  });
}

export function resultsElement(results: Results, above: string, within: Within): Element {
  const path = `${above} › results`;
  const inside: Within = { ...within, part: "reply" };
  return element({
    kind: "results",
    key: "results",
    path,
    origin: results,
    facts: { path: results.path, otherwise: results.otherwise },
    within: inside,
    children: Object.entries(results.codes).map((each) =>
      resultCodeElement(each, results, path, inside),
    ),
  });
}

function resultCodeElement(
  [code, meaning]: readonly [string, ResultMeaning],
  origin: object,
  above: string,
  within: Within,
): Element {
  return element({
    kind: "result-code",
    key: code,
    path: `${above} › ${code}`,
    origin,
    // A protocol has its codes under `codes`, an operation its own under `results`.
    below: [within.protocol === undefined ? "results" : "codes", code],
    facts: { title: undefined, cite: undefined, derived: undefined, question: undefined, meaning },
    within,
  });
}

function sampleElement(sample: Sample, operation: string): Element {
  const { name, of, file, text, question } = sample;
  return element({
    kind: "sample",
    key: name,
    path: `operation ${operation} › sample ${name}`,
    origin: sample,
    facts: { of, file, text, question },
    within: { operation, part: of },
  });
}
