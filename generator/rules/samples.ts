import { DecodeError, JsonError } from "../../templates/runtime/errors.js";
import { describeIssue } from "../../templates/runtime/validation/issue.js";
import { XmlError } from "../../templates/runtime/xml/xml-error.js";
import { describeIssue as describeInChinese } from "../../templates/runtime/zh.js";
import { createContext, type PackageContext } from "../artifacts/context.js";
import { readSample, type SampleMessage } from "../artifacts/sample-message.js";
import { unsupportedTypes } from "../artifacts/unsupported-types.js";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { positionAt } from "../diagnostics/position.js";
import { structuresIn } from "../model/closure.js";
import type { Operation, Sample } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Type } from "../model/type.js";
import { runtimeWords } from "../protocol/runtime-words.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { judgeSample } from "./sample-verdict.js";

export const samples: Rule = {
  name: "samples",
  summary: "A sample can be read, and is what its tables say or names a question.",
  check: (resolved) => {
    const { provider, incomplete } = resolved;
    if (provider.operations.every((operation) => operation.samples.length === 0)) return [];
    // What is left out would be missed in every sample.
    if (incomplete.size > 0) return [];
    const context = createContext(provider, "", { name: "", version: "" });
    const checking = {
      resolved,
      context,
      unknown: new Set(unsupportedTypes(context).map(({ element }) => element)),
    };
    return context.provider.operations.flatMap((operation) =>
      operation.samples.flatMap((sample) => ofSample(checking, operation, sample)),
    );
  },
};

interface Checking {
  readonly resolved: Resolved;
  readonly context: PackageContext;
  /** Fields that nothing is known to judge by. */
  readonly unknown: ReadonlySet<object>;
}

function ofSample(checking: Checking, operation: Operation, sample: Sample): readonly Diagnostic[] {
  const { context } = checking;
  try {
    return ofMessage(checking, operation, sample, readSample(context, operation, sample));
  } catch (failure) {
    const isQuestioned = sample.question !== undefined;
    if (failure instanceof JsonError) {
      return isSentAsJson(context, operation, sample)
        ? [unreadable(checking, sample, failure)]
        : [];
    }
    if (failure instanceof XmlError) return [unreadable(checking, sample, failure)];
    if (!(failure instanceof DecodeError)) throw failure;
    return isQuestioned ? [] : [contradicts(checking, sample, runtimeWords(failure), 0)];
  }
}

function ofMessage(
  checking: Checking,
  operation: Operation,
  sample: Sample,
  message: SampleMessage,
): readonly Diagnostic[] {
  const { context } = checking;
  const body = operation[sample.of];
  // A question on a sample may also be about how the document prints it: what it explains is not known here.
  if (sample.question !== undefined) return [];
  const types: readonly Type[] = [
    ...(message.envelope === undefined
      ? []
      : [{ kind: "structure", name: message.envelope.structure } as const]),
    ...(body.kind === "none" ? [] : [body.type]),
  ];
  if (!canJudge(checking, types)) return [];
  const { contradictions } = judgeSample(context, message, body, sample.of === "request");
  const [first, ...others] = contradictions;
  if (first === undefined) return [];
  const reason = { en: describeIssue(first), zh: describeInChinese(first) };
  return [contradicts(checking, sample, reason, others.length)];
}

function canJudge({ context, unknown }: Checking, types: readonly Type[]): boolean {
  const names = [...structuresIn(types, context.structure)];
  return names.every((name) =>
    context.structure(name).fields.every((field) => !unknown.has(field)),
  );
}

function isSentAsJson(context: PackageContext, operation: Operation, sample: Sample): boolean {
  const { reply, transport } = context.protocol(operation.protocol);
  return choicesOf(sample.of === "reply" ? reply.content : transport.content).every((content) =>
    /^application\/(?:[\w.+-]*\+)?json\b/.test(content),
  );
}

function unreadable(
  { resolved }: Checking,
  sample: Sample,
  problem: JsonError | XmlError,
): Diagnostic {
  const { file, text } = sample;
  const { line, column } = positionAt({ path: file, text }, problem.offset);
  const at = resolved.origins.at(sample, "file");
  if (problem instanceof XmlError) {
    return complain("sample-not-xml", at, {
      file,
      line,
      column,
      reason: runtimeWords({ message: problem.message.replace(/ at offset \d+$/, "") }),
    });
  }
  return complain("sample-not-json", at, { file, line, column, reason: reasons[problem.code] });
}

function contradicts(
  { resolved }: Checking,
  sample: Sample,
  reason: Words,
  more: number,
): Diagnostic {
  const at = resolved.origins.at(sample, "file");
  return complain("sample-contradicts", at, { file: sample.file, reason, more });
}

const reasons: { readonly [code in JsonError["code"]]: Words } = {
  JSON_SYNTAX: { en: "it cannot be read on from here", zh: "从这里起无法继续读取" },
  JSON_DUPLICATE_KEY: {
    en: "this member is already in its object",
    zh: "这个字段在同一对象中已经出现过",
  },
  JSON_DEPTH: { en: "it is nested too deeply", zh: "嵌套过深" },
  JSON_SIZE: { en: "it has too many members", zh: "字段过多" },
};
