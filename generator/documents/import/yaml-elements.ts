import { block, flow, type YamlMap, type YamlValue } from "../patch/value.js";
import type { Draft } from "./draft.js";
import type { DraftBody, DraftCodeTable, DraftOperation, DraftQuestion } from "./elements.js";
import { kebab } from "./names.js";
import { citeYaml, questionsYaml } from "./yaml-fields.js";

/** A code table as it stands under `codes:`. */
export function codeTableYaml({ title, cite, values }: DraftCodeTable): YamlMap {
  return block([
    ["draft", true],
    ["title", title],
    ["cite", citeYaml(cite)],
    [
      "values",
      block(
        values.map(({ code, label, isRetired, cite: own }) => [
          code,
          flow([
            ["label", label],
            ["state", isRetired ? "retired" : undefined],
            ["cite", citeYaml(own)],
          ]),
        ]),
      ),
    ],
  ]);
}

/** An operation as it stands under `operations:`, with its samples. */
export function operationYaml(operation: DraftOperation, draft: Draft): YamlMap {
  const { title, protocol, from, path, root, body, dispatchRoot, request, reply, cite, questions } =
    operation;
  return block([
    ["draft", true],
    ["title", title],
    ["protocol", protocol],
    ["from", from],
    ["path", path],
    ["root", root],
    ["body", body],
    ["dispatch", dispatchRoot === undefined ? undefined : flow([["root", [dispatchRoot]]])],
    ["request", bodyYaml(request)],
    ["reply", bodyYaml(reply)],
    ["cite", citeYaml(cite)],
    ["question", questionsYaml(questions)],
    ["samples", samplesYaml(operation, draft)],
  ]);
}

function samplesYaml({ name }: DraftOperation, { elements }: Draft): YamlMap | undefined {
  const samples = elements.samples.filter(({ operation }) => operation === name);
  if (samples.length === 0) return undefined;
  return block(
    samples.map(({ file, of, question }) => [
      sampleName(file, name),
      flow([
        ["file", file],
        ["of", of === "reply" ? of : undefined],
        ["question", question],
      ]),
    ]),
  );
}

function sampleName(file: string, operation: string): string {
  const base = file.replace(/^samples\//u, "").replace(/\.\w+$/u, "");
  return base.startsWith(`${kebab(operation)}-`) ? base.slice(kebab(operation).length + 1) : base;
}

function bodyYaml(body: DraftBody): YamlValue | undefined {
  if (body.kind === "none") return "none";
  if (body.kind === "undocumented") return flow([["undocumented", "json"]]);
  return body.type;
}

/** A question as it stands under `questions:`. */
export function questionYaml({ title, claims, decision, reason, ask }: DraftQuestion): YamlMap {
  return block([
    ["title", title],
    [
      "claims",
      claims.length === 0
        ? undefined
        : claims.map(({ cite, says }) =>
            block([
              ["cite", cite],
              ["says", says],
            ]),
          ),
    ],
    ["decision", decision],
    ["reason", reason],
    [
      "ask",
      block([
        ["title", ask.title],
        ["text", ask.text],
        ["meanwhile", ask.meanwhile],
        ["answers", ask.answers],
      ]),
    ],
  ]);
}
