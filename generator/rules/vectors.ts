import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import { declaredOrder } from "../model/declared-order.js";
import type { Pairs, Pipeline } from "../model/protocol.js";
import type { Vector } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { choose, chooseSteps, type Choices } from "../protocol/choose.js";
import { keyForms } from "../protocol/key-bytes.js";
import { segmentTitle } from "../protocol/segments.js";
import { keysOf, meaningOf } from "../protocol/steps.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { rehearse } from "./rehearsal.js";
import { encodedPaths, subjectsOf, type Subject } from "./vector-subjects.js";

export const vectors: Rule = {
  name: "vectors",
  summary: "Signatures and encodings give what was worked out by another program.",
  check: (resolved) => resolved.provider.vectors.flatMap((vector) => ofVector(resolved, vector)),
};

function ofVector(resolved: Resolved, vector: Vector): readonly Diagnostic[] {
  const subjects = subjectsOf(resolved.provider, vector);
  const [first] = subjects;
  if (!first) return unknownSubject(resolved, vector);
  if (resolved.incomplete.has(vector.signature)) return [];
  const [choices, wrongOptions] = choicesOf(resolved, vector);
  const problems = [...wrongOptions, ...checkInputs(resolved, vector, first, choices)];
  if (problems.length > 0) return problems;
  // A signature of requests and replies alike may depend on who sends; one of the two is meant.
  const { provider } = resolved;
  const means = { keys: vector.keys, choices, forms: keyForms(provider) };
  const runs = subjects.map((subject) => {
    if (subject.kind === "encoding") return rehearse(subject, vector, means);
    const declared = (pairs: Pairs) => declaredOrder(provider, subject.protocol, pairs);
    return rehearse(subject, vector, { ...means, declared });
  });
  if (runs.some((run) => run.kind === "agrees")) return [];
  const [run] = runs;
  if (run?.kind === "not-run") {
    const args = { reason: run.reason, isBeyond: isBeyond(first, choices) };
    return [complain("vector-not-run", resolved.origins.at(vector), args)];
  }
  if (run?.kind !== "differs") return [];
  const at = resolved.origins.at(vector, ...run.path);
  return [complain("vector-mismatch", at, run)];
}

/** Whether something of it cannot be run in this version, whatever the vector gives. */
function isBeyond(subject: Subject, choices: Choices): boolean {
  const { steps } = subject;
  if (subject.kind === "encoding") return !canRun(steps, choices);
  const segments = subject.signature.text.flatMap((one) => choose(one, choices));
  const inner = segments.flatMap((one) =>
    one.kind === "fields" ? [one.apply, one.pairs.names, one.pairs.values] : [one.apply],
  );
  const isRun = [steps, ...inner].every((pipeline) => canRun(pipeline, choices));
  return subject.signature.hook !== undefined || !isRun;
}

function canRun(steps: Pipeline, choices: Choices): boolean {
  return chooseSteps(steps, choices).every((step) => meaningOf(step) !== undefined);
}

function unknownSubject(resolved: Resolved, vector: Vector): readonly Diagnostic[] {
  const { provider, origins, incomplete } = resolved;
  const { signature: name, of, protocol } = vector;
  if (incomplete.size > 0) return [];
  const protocols = provider.protocols.filter((one) => !protocol || one.name === protocol);
  if (protocols.length === 0) {
    return [complain("unknown-protocol", origins.at(vector, "protocol"), { name: protocol ?? "" })];
  }
  const known = protocols.flatMap((one) => one.signatures.map((signature) => signature.name));
  const suggestion = of === "signature" ? suggest(name, known) : undefined;
  const at = origins.at(vector, of);
  if (of === "encoding") {
    const encoded = protocols.flatMap(encodedPaths);
    return [
      complain("unknown-member", at, {
        name,
        owner: { en: "the envelope", zh: "外层报文" },
        known: encoded,
      }),
    ];
  }
  return [
    complain("unknown-signature", at, suggestion === undefined ? { name } : { name, suggestion }),
  ];
}

/** The vector's choices, and the default where it names none. */
function choicesOf(
  { provider, origins }: Resolved,
  vector: Vector,
): readonly [Choices, readonly Diagnostic[]] {
  const problems: Diagnostic[] = [];
  const defaults = provider.openPoints.map((point) => [point.name, point.default] as const);
  const names = provider.openPoints.map((point) => point.name);
  for (const [name, choice] of Object.entries(vector.options)) {
    const point = provider.openPoints.find((one) => one.name === name);
    if (!point) {
      const suggestion = suggest(name, names);
      const args = suggestion === undefined ? { name } : { name, suggestion };
      problems.push(complain("unknown-open-point", keyAt(origins, vector, "options", name), args));
    } else if (point.free === undefined && !point.choices.includes(choice)) {
      const args = { name: choice, choices: point.choices };
      problems.push(complain("unknown-choice", origins.at(vector, "options", name), args));
    }
  }
  return [Object.fromEntries([...defaults, ...Object.entries(vector.options)]), problems];
}

/** What the subject reads and the vector lacks, and the other way round. */
function checkInputs(
  { origins }: Resolved,
  vector: Vector,
  subject: Subject,
  choices: Choices,
): readonly Diagnostic[] {
  const { kind: of } = subject;
  const read = readBy(subject, choices);
  const missing = [
    ...read.inputs.filter((name) => !Object.hasOwn(vector.inputs, name)).map(asIs),
    ...read.keys
      .filter((name) => !Object.hasOwn(vector.keys, name))
      .map((name): Words => ({ en: `the key ${name}`, zh: `密钥 ${name}` })),
  ].map((what) => complain("vector-inputs", origins.at(vector), { of, kind: "missing", what }));
  // The one input of an encoding is its body, however it is called.
  const inputs = subject.kind === "encoding" ? [] : needlessOf(vector.inputs, read.inputs);
  const needless = [
    ...inputs.map((what) => ["inputs", what] as const),
    ...needlessOf(vector.keys, read.keys).map((what) => ["keys", what] as const),
  ].map(([where, what]) =>
    complain("vector-inputs", keyAt(origins, vector, where, what), {
      of,
      kind: "needless",
      what: asIs(what),
    }),
  );
  return [...missing, ...needless];
}

function needlessOf(given: Vector["inputs"], read: readonly string[]): readonly string[] {
  return Object.keys(given).filter((name) => !read.includes(name));
}

/** The names that inputs and keys have in a vector. */
function readBy(
  subject: Subject,
  choices: Choices,
): { readonly inputs: readonly string[]; readonly keys: readonly string[] } {
  const stepKeys = [...new Set(chooseSteps(subject.steps, choices).flatMap(keysOf))];
  if (subject.kind === "encoding") return { inputs: [], keys: stepKeys };
  const segments = subject.signature.text.flatMap((one) => choose(one, choices));
  const inputs = segments.flatMap((segment): string[] => {
    switch (segment.kind) {
      case "raw":
      case "field":
      case "leaves":
        return [segment.path.join(".")];
      case "fields":
        return [segment.pairs.from];
      case "header":
      case "http":
        return [segmentTitle(segment)];
      default:
        return [];
    }
  });
  const keys = segments.flatMap((segment) => (segment.kind === "key" ? [segment.credential] : []));
  return { inputs: [...new Set(inputs)], keys: [...new Set([...keys, ...stepKeys])] };
}
