import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { positionAt } from "../diagnostics/position.js";
import type { Sample } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./walk.js";

export const samples: Rule = {
  name: "samples",
  summary: "A sample of a protocol that sends JSON is JSON.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) =>
      operationsOf(resolved.provider, protocol)
        .flatMap((operation) => operation.samples)
        .filter((sample) => {
          const content =
            sample.of === "reply" ? protocol.reply.content : protocol.transport.content;
          return choicesOf(content).every(isJson);
        })
        .flatMap((sample) => ofSample(resolved, sample)),
    ),
};

function isJson(content: string): boolean {
  return /^application\/(?:[\w.+-]*\+)?json\b/.test(content);
}

function ofSample({ origins }: Resolved, sample: Sample): readonly Diagnostic[] {
  const problem = jsonProblem(sample.text);
  if (!problem) return [];
  const source = { path: sample.file, text: sample.text };
  const { line, column } = positionAt(source, problem.offset);
  const reason = reasons[problem.code];
  const at = origins.at(sample, "file");
  return [complain("sample-not-json", at, { file: sample.file, line, column, reason })];
}

function jsonProblem(text: string): JsonError | undefined {
  try {
    readJson(text);
    return undefined;
  } catch (error) {
    if (error instanceof JsonError) return error;
    throw error;
  }
}

const reasons: { readonly [code in JsonError["code"]]: string } = {
  JSON_SYNTAX: "it cannot be read on from here",
  JSON_DUPLICATE_KEY: "this member is already in its object",
  JSON_DEPTH: "it is nested too deeply",
  JSON_SIZE: "it has too many members",
};
