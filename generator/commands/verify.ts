import { createContext, runtimeVersion } from "../artifacts/context.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Provider } from "../model/provider.js";
import { optional } from "../model/resolve/nodes.js";
import { printReportJson, printReportText } from "../verify/print.js";
import type { Report } from "../verify/report.js";
import type { RequestCapture } from "../verify/reading/requested.js";
import { verifyMessage } from "../verify/verify-message.js";
import type { Command, Surroundings } from "./command.js";
import { specFlags } from "./flags.js";
import { usage, type Input } from "./input.js";
import { messageFlags, readChoices, readHeaders } from "./sign-arguments.js";
import { unknownOperation } from "./sign.js";
import { readBytes, readKeys, readsStandardInput } from "./sources.js";
import { readSpecs } from "./specs.js";

/** Verifies a captured message of any operation, in either direction, step by step. */
export const verify: Command = {
  name: "verify",
  summary: {
    en: "check a captured message step by step, and say where it goes wrong",
    zh: "逐步核对一个抓取到的报文，并指出哪里不对",
  },
  usage: "baowen verify PROVIDER FILE --key NAME=SOURCE [FLAGS]",
  words: [2, 2],
  flags: {
    key: messageFlags.key,
    operation: {
      value: "NAME",
      doc: {
        en: "The message's operation, where it does not tell",
        zh: "报文所属的操作，报文本身看不出时给出",
      },
    },
    reply: { doc: { en: "The message is a reply", zh: "报文是应答" } },
    request: {
      value: "FILE",
      doc: {
        en: "The request that the message answers, captured likewise",
        zh: "报文所应答的请求，同样是抓取到的",
      },
    },
    header: {
      value: "NAME=VALUE",
      repeated: true,
      doc: { en: "A header that the capture lacks", zh: "抓取内容里缺少的一个 HTTP 头" },
    },
    url: {
      value: "URL",
      doc: {
        en: "Where the message went, whole or from its path on",
        zh: "报文发往的地址，完整的或从路径开始的",
      },
    },
    option: messageFlags.option,
    now: {
      value: "TIME",
      doc: {
        en: "What its time is held against: 2026-01-02T03:04:05Z, or milliseconds",
        zh: "与报文时间相比的时刻：2026-01-02T03:04:05Z，或毫秒数",
      },
      matches: {
        pattern:
          "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|\\d{10,15})$",
        says: {
          en: "a time such as 2026-01-02T03:04:05Z, or milliseconds since 1970",
          zh: "形如 2026-01-02T03:04:05Z 的时刻，或自 1970 年起的毫秒数",
        },
      },
    },
    format: {
      value: "FORMAT",
      doc: {
        en: "How the report is printed: text or json",
        zh: "报告的输出形式：text 或 json",
      },
      matches: {
        pattern: "^(text|json)$",
        says: { en: "text or json", zh: "text 或 json" },
      },
    },
    ...specFlags,
  },
  run: (input, surroundings) => {
    const [name = ""] = input.words;
    const [specs, reading] = readSpecs(input, [name], surroundings);
    const provider = specs?.providers[0]?.provider;
    if (!specs || !provider) return { output: "", diagnostics: reading };
    const [report, problems] = verified(provider, specs.settings.scope, input, surroundings);
    const diagnostics = [...reading, ...problems];
    if (!report) return { output: "", diagnostics };
    const { language } = surroundings.speech;
    const isJson = input.value("format") === "json";
    const output = isJson ? printReportJson(report) : printReportText(report, language);
    return { output, diagnostics, failed: !report.verified || !report.valid };
  },
};

function verified(
  provider: Provider,
  scope: string,
  input: Input,
  surroundings: Surroundings,
): Result<Report | undefined> {
  const [, path = ""] = input.words;
  const operation = input.value("operation");
  const misuse = misuseOf(provider, path, input);
  const [choices, wrongChoices] = readChoices(provider, input);
  if (misuse.length + wrongChoices.length > 0) return [undefined, [...misuse, ...wrongChoices]];
  const [bytes, unreadable] = readBytes(path, surroundings);
  const [request, withoutRequest] = readRequest(input.value("request"), surroundings);
  const known = provider.credentials.map((credential) => credential.name);
  const [keys, wrongKeys] = readKeys(input.values("key"), known, [], surroundings);
  const problems = [...unreadable, ...withoutRequest, ...wrongKeys];
  if (bytes === undefined || problems.length > 0) return [undefined, problems];
  const runtime = { name: `${scope}/runtime`, version: runtimeVersion };
  const report = verifyMessage({
    context: createContext(provider, scope, runtime),
    language: surroundings.speech.language,
    path,
    bytes,
    keys,
    choices,
    ...optional("operation", operation),
    isReply: input.has("reply"),
    ...optional("request", request),
    headers: readHeaders(input),
    ...optional("url", input.value("url")),
    ...optional("now", momentOf(input.value("now"))),
  });
  return [report, []];
}

function readRequest(
  path: string | undefined,
  surroundings: Surroundings,
): Result<RequestCapture | undefined> {
  if (path === undefined) return [undefined, []];
  const [bytes, problems] = readBytes(path, surroundings);
  return [bytes && { path, bytes }, problems];
}

function misuseOf(provider: Provider, path: string, input: Input): readonly Diagnostic[] {
  const operation = input.value("operation");
  const isUnknown =
    operation !== undefined && !provider.operations.some((one) => one.name === operation);
  const files = [path, input.value("request")].filter((each) => each === "-");
  const readers = [...input.values("key").filter(readsStandardInput), ...files].length;
  return [
    ...(isUnknown ? [unknownOperation(provider, operation)] : []),
    ...(readers > 1 ? [usage({ name: "verify" }, onlyOne)] : []),
  ];
}

const onlyOne: Words = {
  en: "only one thing can be read from standard input",
  zh: "标准输入只能读一样东西",
};

function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[0-9]+$/.test(text) ? Number(text) : Date.parse(text);
}
