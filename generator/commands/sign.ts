import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import { JsonError } from "../../templates/runtime/errors.js";
import { equalDigests } from "../../templates/runtime/digest.js";
import {
  isNumber,
  isObject,
  member,
  numberText,
  type WireValue,
} from "../../templates/runtime/wire.js";
import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { visible } from "../diagnostics/visible.js";
import type { Member, Protocol, Signature } from "../model/protocol.js";
import type { Operation, Provider } from "../model/provider.js";
import type { Choices } from "../protocol/choose.js";
import { keyForms } from "../protocol/key-bytes.js";
import { interpret, type Interpretation, type SignatureInputs } from "../protocol/interpret.js";
import { optional } from "../model/resolve/nodes.js";
import type { Command, Input, Outcome, Surroundings } from "./command.js";
import { readKeys, readText } from "./secrets.js";
import { readProviders, settingsFor } from "./walk.js";

/** Works out the signature of a message, step by step. */
export const sign: Command = {
  name: "sign",
  summary: "work out the signature of a message, step by step",
  usage:
    "baowen sign PROVIDER OPERATION --input FILE|- --key NAME=env:VAR|file:PATH|- [--option NAME=CHOICE] [--explain]",
  words: [2, 2],
  flags: {
    input: { value: "FILE", doc: "The whole message; - reads standard input" },
    key: {
      value: "NAME=SOURCE",
      repeated: true,
      doc: "A credential, from env:VARIABLE, file:PATH or - (standard input)",
    },
    option: { value: "NAME=CHOICE", repeated: true, doc: "What holds for an open point" },
    explain: { doc: "Print every step; keys are masked" },
  },
  run: (input, surroundings) => {
    const [settings, setting] = settingsFor(input, surroundings);
    const [name = "", operationName = ""] = input.words;
    const [providers, reading] = readProviders(settings, [name], surroundings);
    const provider = providers[0]?.provider;
    const before = [...setting, ...reading];
    if (!provider || hasErrors(before)) return { output: "", diagnostics: before };
    const [outcome, problems] = signOperation(provider, operationName, input, surroundings);
    return { ...outcome, diagnostics: [...before, ...problems] };
  },
};

function signOperation(
  provider: Provider,
  operationName: string,
  input: Input,
  surroundings: Surroundings,
): Result<Pick<Outcome, "output" | "failed">> {
  const nothing = { output: "" };
  const operation = provider.operations.find((one) => one.name === operationName);
  if (!operation) return [nothing, [unknownOperation(provider, operationName)]];
  const protocol = provider.protocols.find((one) => one.name === operation.protocol);
  const placed = protocol && placedSignature(protocol);
  if (!protocol || !placed) {
    return [nothing, [cannotSign(`'${operation.protocol}' places no signature in its requests`)]];
  }
  const [message, unreadable] = readMessage(input, surroundings);
  const [choices, unknownChoices] = readChoices(provider, input);
  const needed = credentialsOf(placed.signature);
  const [keys, missingKeys] = readKeys(input, needed, surroundings);
  const problems = [...unreadable, ...unknownChoices, ...missingKeys];
  if (!message || problems.length > 0) return [nothing, problems];
  const result = interpret(
    placed.signature,
    inputsOf(message, protocol),
    keys,
    choices,
    operation.from,
    keyForms(provider),
  );
  if ("refused" in result) return [nothing, [cannotSign(result.refused)]];
  const received = textAt(message.value, placed.path);
  const comparison =
    received === undefined ? undefined : compare(result.result, received, placed.signature);
  return [
    {
      output: print(input, operation, result, choices, comparison),
      ...(comparison === "differs" ? { failed: true } : {}),
    },
    [],
  ];
}

/** The signature that requests of a protocol carry, and where. */
function placedSignature(
  protocol: Protocol,
): { readonly signature: Signature; readonly path: readonly string[] } | undefined {
  for (const { path, member: placed } of walkMembers(protocol.envelope.members, [])) {
    if (placed.kind !== "value" || placed.value?.kind !== "signature") continue;
    const name = placed.value.signature;
    const signature = protocol.signatures.find((one) => one.name === name);
    if (signature) return { signature, path };
  }
  return undefined;
}

function* walkMembers(
  members: readonly Member[],
  above: readonly string[],
): Generator<{ readonly path: readonly string[]; readonly member: Member }> {
  for (const one of members) {
    const path = [...above, one.kind === "value" ? one.field.name : one.name];
    yield { path, member: one };
    if (one.kind === "group") yield* walkMembers(one.members, path);
  }
}

function credentialsOf(signature: Signature): readonly string[] {
  const segments = signature.text.flatMap((one) =>
    "choices" in one ? Object.values(one.choices).flat() : one,
  );
  const steps = signature.steps.flatMap((one) =>
    "choices" in one ? Object.values(one.choices).flat() : [one],
  );
  const names = [
    ...segments.flatMap((segment) => (segment.kind === "key" ? [segment.credential] : [])),
    ...steps.flatMap((step) => ("key" in step && step.key !== undefined ? [step.key] : [])),
  ];
  return [...new Set(names)];
}

function readMessage(input: Input, surroundings: Surroundings): Result<JsonDocument | undefined> {
  const path = input.value("input");
  if (path === undefined) {
    const problem = "'sign' needs the message: --input FILE";
    return [undefined, [complain("bad-usage", undefined, { problem, command: "sign" })]];
  }
  const [text, problems] = readText(path, surroundings);
  if (text === undefined) return [undefined, problems];
  try {
    return [readJson(text), []];
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const reason = `it is not strict JSON: ${error.message}`;
    return [undefined, [complain("unreadable-input", undefined, { path, reason })]];
  }
}

/** One choice for each open point: the given ones over the defaults. */
function readChoices(provider: Provider, input: Input): Result<Choices> {
  const choices: Record<string, string> = Object.fromEntries(
    provider.openPoints.map((point) => [point.name, point.default]),
  );
  const problems: Diagnostic[] = [];
  for (const given of input.values("option")) {
    const [name = "", choice = ""] = given.split("=", 2);
    const point = provider.openPoints.find((one) => one.name === name);
    if (!point) {
      const known = provider.openPoints.map((one) => one.name);
      problems.push(
        complain("unknown-open-point", undefined, {
          name,
          ...optional("suggestion", suggest(name, known)),
        }),
      );
    } else if (!point.choices.includes(choice)) {
      problems.push(
        complain("unknown-choice", undefined, { name: choice, choices: point.choices }),
      );
    } else choices[name] = choice;
  }
  return [choices, problems];
}

function inputsOf(message: JsonDocument, protocol: Protocol): SignatureInputs {
  const places = [...walkMembers(protocol.envelope.members, [])];
  const body = places.find((place) => place.member.kind === "body")?.path ?? [];
  return {
    object: (name) => {
      const value = valueAt(message.value, name === "body" ? body : name.split("."));
      return isObject(value) ? value : undefined;
    },
    source: (path) => (path.length === 1 ? message.source(path[0] ?? "") : undefined),
    field: (path) => textAt(message.value, path),
    header: () => undefined,
    http: (part) => (part === "body" ? message.text : undefined),
  };
}

function valueAt(value: WireValue, path: readonly string[]): WireValue | undefined {
  let here: WireValue | undefined = value;
  for (const name of path) here = isObject(here) ? member(here, name) : undefined;
  return here;
}

/** The decoded text of a scalar member. */
function textAt(value: WireValue, path: readonly string[]): string | undefined {
  const here = valueAt(value, path);
  if (typeof here === "string") return here;
  if (typeof here === "boolean") return String(here);
  return isNumber(here) ? numberText(here) : undefined;
}

function compare(expected: string, received: string, signature: Signature): "matches" | "differs" {
  return equalDigests(expected, received, signature.verify) ? "matches" : "differs";
}

function print(
  input: Input,
  operation: Operation,
  result: Interpretation,
  choices: Choices,
  comparison: "matches" | "differs" | undefined,
): string {
  if (input.value("format") === "json") {
    const explained = input.has("explain") ? { steps: result.trace, options: choices } : {};
    const report = { operation: operation.name, signature: result.result, ...explained };
    return `${JSON.stringify({ ...report, ...optional("received", comparison) }, null, 2)}\n`;
  }
  const received = comparison ? `the signature in the message ${comparison}\n` : "";
  if (!input.has("explain")) return `${result.result}\n${received}`;
  return `${explanation(result, choices)}${received}`;
}

/**
 * ```
 * options  digest-case=lower
 *
 * key key      text   ‹key›
 * raw data     text   {"insureNum":"…"}
 * text         text   ‹key›{"insureNum":"…"}
 * utf8         bytes  42 bytes, not shown: they hold the key
 * md5          bytes  900150983cd24fb0d6963f7d28e17f72
 * hex lower    text   900150983cd24fb0d6963f7d28e17f72
 * ```
 */
function explanation({ trace }: Interpretation, choices: Choices): string {
  const options = Object.entries(choices).map(([point, choice]) => `${point}=${choice}`);
  const width = Math.max(...trace.map((step) => step.title.length));
  const lines = trace.map(
    ({ title, flow, shown }) => `${title.padEnd(width)}  ${flow.padEnd(5)}  ${visible(shown)}\n`,
  );
  return [options.length > 0 ? `options  ${options.join(" ")}\n\n` : "", ...lines].join("");
}

function unknownOperation(provider: Provider, name: string): Diagnostic {
  const known = provider.operations.map((one) => one.name);
  return complain("unknown-operation", undefined, {
    name,
    provider: provider.name,
    ...optional("suggestion", suggest(name, known)),
  });
}

function cannotSign(reason: string): Diagnostic {
  return complain("cannot-sign", undefined, { reason });
}
