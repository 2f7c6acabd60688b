import type { JsonDocument } from "../../templates/runtime/json/read.js";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Protocol, Signature } from "../model/protocol.js";
import type { Operation, Provider } from "../model/provider.js";
import { signatureUses } from "../model/uses.js";
import { optional } from "../model/resolve/nodes.js";
import { choose } from "../protocol/choose.js";
import { interpret, type Means } from "../protocol/interpret.js";
import { keyForms } from "../protocol/key-bytes.js";
import { messageInputs, scalarText } from "../protocol/message-inputs.js";
import { openBody, sealedBodyReadBy, type SealedBody } from "../protocol/opened-body.js";
import {
  credentialsOf,
  placedSignature,
  type PlacedSignature,
} from "../protocol/placed-signature.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { specFlags } from "./flags.js";
import type { Input } from "./input.js";
import { readChoices, readMessage } from "./sign-arguments.js";
import { compare, printSigned, type Signed } from "./sign-report.js";
import { readKeys } from "./sources.js";
import { readSpecs } from "./specs.js";

/** Works out the signature of a message, step by step. */
export const sign: Command = {
  name: "sign",
  summary: "work out the signature of a message, step by step",
  usage:
    "baowen sign PROVIDER OPERATION --input FILE --key NAME=SOURCE [--option NAME=CHOICE] [--explain]",
  words: [2, 2],
  flags: {
    input: { value: "FILE", doc: "The whole message as it travels; - reads standard input" },
    key: {
      value: "NAME=SOURCE",
      repeated: true,
      doc: "A credential, from env:VARIABLE, file:PATH or - (standard input)",
    },
    option: { value: "NAME=CHOICE", repeated: true, doc: "What holds for an open point" },
    explain: { doc: "Print every step; keys are masked" },
    ...specFlags,
  },
  run: (input, surroundings) => {
    const [provider = "", operation = ""] = input.words;
    const [specs, reading] = readSpecs(input, [provider], surroundings);
    const [resolved] = specs?.providers ?? [];
    if (!resolved) return { output: "", diagnostics: reading };
    const [signed, problems] = signOperation(resolved.provider, operation, input, surroundings);
    const diagnostics = [...reading, ...problems];
    if (!signed) return { output: "", diagnostics };
    return { ...outcomeOf(signed, input), diagnostics };
  },
};

function outcomeOf(signed: Signed, input: Input): Pick<Outcome, "output" | "failed"> {
  const isJson = input.value("format") === "json";
  const output = printSigned(signed, isJson ? "json" : "text", input.has("explain"));
  return { output, failed: signed.received === "differs" };
}

/** Everything that is asked for in the arguments is looked at, so that all that is wrong is said at once. */
function signOperation(
  provider: Provider,
  name: string,
  input: Input,
  surroundings: Surroundings,
): Result<Signed | undefined> {
  const operation = provider.operations.find((one) => one.name === name);
  if (!operation) return [undefined, [unknownOperation(provider, name)]];
  const protocol = provider.protocols.find((one) => one.name === operation.protocol);
  const [choices, wrongChoices] = readChoices(provider, input);
  if (wrongChoices.length > 0) return [undefined, wrongChoices];
  const placed = protocol && placedSignature(protocol, choices);
  if (!protocol || !placed) {
    return refused(`requests of the protocol '${operation.protocol}' carry no signature`);
  }
  const media = choose(protocol.transport.content, choices);
  if (!/json/i.test(media)) return refused(`only JSON can be read here, not ${media}`);

  const sealed = sealedBodyReadBy(placed.signature, protocol, operation, choices);
  const [message, unreadable] = readMessage(input, surroundings);
  const known = provider.credentials.map((credential) => credential.name);
  const needed = credentialsOf(withSeal(placed.signature, sealed), choices);
  const [keys, wrongKeys] = readKeys(input.values("key"), known, needed, surroundings);
  const problems = [...unreadable, ...wrongKeys];
  if (!message || problems.length > 0) return [undefined, problems];
  const means = { keys, choices, sender: operation.from, forms: keyForms(provider) };
  return signMessage(message, { provider, operation, protocol, placed, sealed, means });
}

/** The signature with all steps that it takes to work it out, those that open a sealed body among them. */
function withSeal(signature: Signature, sealed: SealedBody | undefined): Signature {
  return sealed ? { ...signature, steps: [...sealed.steps, ...signature.steps] } : signature;
}

/** What a message is signed by. */
interface Making {
  readonly provider: Provider;
  readonly operation: Operation;
  readonly protocol: Protocol;
  readonly placed: PlacedSignature;
  /** The body that must be opened first. */
  readonly sealed: SealedBody | undefined;
  readonly means: Means;
}

function signMessage(message: JsonDocument, making: Making): Result<Signed | undefined> {
  const { provider, operation, protocol, placed, sealed, means } = making;
  const { signature, path } = placed;
  const opened = sealed && openBody(message, sealed, means);
  if (opened && "refused" in opened) return refused(opened.refused);
  const inputs = messageInputs(message, protocol, operation, opened?.body);
  const result = interpret(signature, inputs, means);
  if ("refused" in result) return refused(result.refused);
  if (result.holdsKey) return refused("it holds the key as it is, so it is not shown");
  const received = path && scalarText(message.value, path);
  const comparison =
    received === undefined ? undefined : compare(result.result, received, signature);
  const points = signatureUses(provider, withSeal(signature, sealed)).openPoints;
  const { choices } = means;
  const signed: Signed = {
    operation: operation.name,
    ...result,
    trace: [...(opened?.trace ?? []), ...result.trace],
    choices: Object.fromEntries(points.map((point) => [point.name, choices[point.name] ?? ""])),
  };
  return [{ ...signed, ...optional("received", comparison) }, []];
}

function unknownOperation(provider: Provider, name: string): Diagnostic {
  const known = provider.operations.map((one) => one.name);
  return complain("unknown-operation", undefined, {
    name,
    provider: provider.name,
    ...optional("suggestion", suggest(name, known)),
  });
}

function refused(reason: string): Result<undefined> {
  return [undefined, [complain("cannot-sign", undefined, { reason })]];
}
