import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Language, Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import { declaredOrder } from "../model/declared-order.js";
import type { Pairs, Pipeline, Signature } from "../model/protocol.js";
import type { Provider } from "../model/provider.js";
import { openOperation, openProtocol } from "../model/opened.js";
import type { Sealed } from "../model/sealed-part.js";
import { signatureUses } from "../model/uses.js";
import { isXml } from "../model/xml.js";
import { optional } from "../model/resolve/nodes.js";
import { isJsonContent } from "../artifacts/message/contents.js";
import { choose, chooseSteps } from "../protocol/choose.js";
import { decodeWhole } from "../protocol/decoded-whole.js";
import { withFreeNames } from "../protocol/free-names.js";
import type { TraceStep } from "../protocol/interpret.js";
import { keyForms } from "../protocol/key-bytes.js";
import type { MessageDocument } from "../protocol/message-document.js";
import { sealedPartReadBy } from "../protocol/opened-part.js";
import { credentialsOf, placedSignature } from "../protocol/placed-signature.js";
import { withSeal, workOut, type SignedMessage } from "../protocol/signed-message.js";
import type { Command, Outcome, Surroundings } from "./command.js";
import { specFlags } from "./flags.js";
import type { Input } from "./input.js";
import {
  messageFlags,
  readChoices,
  readHeaders,
  readInput,
  readMessage,
} from "./sign-arguments.js";
import { printSigned, type Signed } from "./sign-report.js";
import { readKeys } from "./sources.js";
import { readSpecs } from "./specs.js";

/** Works out the signature of a message, step by step. */
export const sign: Command = {
  name: "sign",
  summary: {
    en: "work out the signature of a message, step by step",
    zh: "逐步计算一个报文的签名",
  },
  usage: "baowen sign PROVIDER OPERATION --input FILE --key NAME=SOURCE [FLAGS]",
  words: [2, 2],
  flags: {
    input: {
      value: "FILE",
      doc: {
        en: "The whole message as it travels; - reads standard input",
        zh: "传输中的完整报文；- 表示读标准输入",
      },
    },
    key: messageFlags.key,
    header: {
      value: "NAME=VALUE",
      repeated: true,
      doc: {
        en: "A header of the message, as far as it is signed or holds the signature",
        zh: "报文的一个 HTTP 头，只需给出被签名的或存放签名的",
      },
    },
    url: {
      value: "URL",
      doc: {
        en: "Where the message goes, whole or from its path on",
        zh: "报文发往的地址，完整的或从路径开始的",
      },
    },
    option: messageFlags.option,
    explain: { doc: { en: "Print every step; keys are masked", zh: "打印每一步；密钥被遮盖" } },
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
    const { language } = surroundings.speech;
    return { ...outcomeOf(signed, input, language), diagnostics };
  },
};

function outcomeOf(
  signed: Signed,
  input: Input,
  language: Language,
): Pick<Outcome, "output" | "failed"> {
  const isJson = input.value("format") === "json";
  const format = isJson ? "json" : "text";
  const output = printSigned(signed, { format, explained: input.has("explain"), language });
  return { output, failed: signed.received === "differs" };
}

/** Everything that is asked for in the arguments is looked at, so that all that is wrong is said at once. */
function signOperation(
  provider: Provider,
  name: string,
  input: Input,
  surroundings: Surroundings,
): Result<Signed | undefined> {
  const written = provider.operations.find((one) => one.name === name);
  if (!written) return [undefined, [unknownOperation(provider, name)]];
  const spec = provider.protocols.find((one) => one.name === written.protocol);
  const opened = spec && openProtocol(spec);
  const operation = spec ? openOperation(written, spec) : written;
  const [choices, wrongChoices] = readChoices(provider, input);
  if (wrongChoices.length > 0) return [undefined, wrongChoices];
  const protocol = opened && withFreeNames(opened, choices);
  const placed = protocol && placedSignature(protocol, choices);
  if (!protocol || !placed) {
    return refused({
      en: `requests of the protocol '${operation.protocol}' carry no signature`,
      zh: `协议 '${operation.protocol}' 的请求没有签名`,
    });
  }
  const media = choose(protocol.transport.content, choices);
  const kind = isXml(protocol.envelope) ? "xml" : "json";
  if (kind === "json" && !isJsonContent(media)) {
    return refused({
      en: `only JSON and XML can be read here, not ${media}`,
      zh: `这里只能读 JSON 和 XML，不能读 ${media}`,
    });
  }

  const sealed = sealedPartReadBy(placed.signature, protocol, operation, choices);
  const [text, unreadable] = readInput(input, surroundings);
  const encode = chooseSteps(protocol.transport.encode, choices);
  // Before it is decoded, nothing can be told of a message that is encoded as a whole.
  const [, malformed] = text && encode.length === 0 ? readMessage(text, kind) : [undefined, []];
  const known = provider.credentials.map((credential) => credential.name);
  const needed = credentialsOf(withSteps(placed.signature, sealed, encode), choices);
  const [keys, wrongKeys] = readKeys(input.values("key"), known, needed, surroundings);
  const problems = [...unreadable, ...malformed, ...wrongKeys];
  if (!text || problems.length > 0) return [undefined, problems];
  const means = {
    keys,
    choices,
    sender: operation.from,
    forms: keyForms(provider),
    declared: (pairs: Pairs) => declaredOrder(provider, protocol, pairs),
    language: surroundings.speech.language,
  };
  const whole = decodeWhole(text, encode, means);
  if ("refused" in whole) return refused(whole.refused);
  const [message, undecoded] = readMessage(whole, kind);
  if (!message) return [undefined, undecoded];
  const http = {
    method: choose(protocol.transport.method, choices),
    url: input.value("url") ?? operation.path ?? protocol.transport.path,
    headers: readHeaders(input),
    body: whole.httpBody,
  };
  const { trace } = whole;
  return signMessage(message, {
    provider,
    operation,
    protocol,
    placed,
    sealed,
    means,
    http,
    trace,
  });
}

/** The signature with all steps that it takes to work it out, those that open what it reads among them. */
function withSteps(signature: Signature, sealed: Sealed | undefined, encode: Pipeline): Signature {
  const opening = withSeal(signature, sealed);
  return { ...opening, steps: [...encode, ...opening.steps] };
}

/** What a message is signed by. */
interface Making extends Omit<SignedMessage, "message"> {
  readonly provider: Provider;
  /** How the whole message was decoded, where it travels so. */
  readonly trace: readonly TraceStep[];
}

function signMessage(message: MessageDocument, making: Making): Result<Signed | undefined> {
  const { provider, operation, protocol, placed, sealed, means } = making;
  const worked = workOut({ ...making, message });
  if ("refused" in worked) return refused(worked.refused);
  const all = withSteps(placed.signature, sealed, protocol.transport.encode);
  const points = signatureUses(provider, all).openPoints;
  const { choices } = means;
  const { result, received, opened, trace } = worked;
  const signed: Signed = {
    operation: operation.name,
    ...optional("result", result),
    ...optional("received", received),
    trace: [...making.trace, ...(opened?.trace ?? []), ...trace],
    choices: Object.fromEntries(points.map((point) => [point.name, choices[point.name] ?? ""])),
  };
  return [signed, []];
}

/** An operation that the provider does not have. */
export function unknownOperation(provider: Provider, name: string): Diagnostic {
  const known = provider.operations.map((one) => one.name);
  return complain("unknown-operation", undefined, {
    name,
    provider: provider.name,
    ...optional("suggestion", suggest(name, known)),
  });
}

function refused(reason: Words): Result<undefined> {
  return [undefined, [complain("cannot-sign", undefined, { reason })]];
}
