import { JsonError } from "../../templates/runtime/errors.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { XmlError } from "../../templates/runtime/xml/xml-error.js";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Provider } from "../model/provider.js";
import { optional } from "../model/resolve/nodes.js";
import type { Choices } from "../protocol/choose.js";
import type { MessageDocument } from "../protocol/message-document.js";
import { headerNameProblem, runtimeWords } from "../protocol/runtime-words.js";
import type { Surroundings } from "./command.js";
import type { Flags } from "./flags.js";
import { usage, type Input } from "./input.js";
import { readsStandardInput, readText } from "./sources.js";

/** A text, and where it was read from. */
export interface InputText {
  readonly path: string;
  readonly text: string;
}

/** What a message is verified and signed by. */
export const messageFlags = {
  key: {
    value: "NAME=SOURCE",
    repeated: true,
    doc: {
      en: "A credential, from env:VARIABLE, file:PATH or -; of a pair, either key",
      zh: "一个凭据，来自 env:VARIABLE、file:PATH 或 -（标准输入）；密钥对给出任一把",
    },
  },
  option: {
    value: "NAME=CHOICE",
    repeated: true,
    doc: { en: "What holds for an open point", zh: "待定项取哪个选项" },
  },
} as const satisfies Flags;

/** The text that `--input` names. */
export function readInput(input: Input, surroundings: Surroundings): Result<InputText | undefined> {
  const misuse = misuseOf(input);
  const path = input.value("input");
  if (misuse !== undefined || path === undefined) {
    return [undefined, [usage({ name: "sign" }, misuse ?? needsMessage)]];
  }
  const [text, problems] = readText(path, surroundings);
  return text === undefined ? [undefined, problems] : [{ path, text }, []];
}

/** The message that a text is. */
export function readMessage(
  { path, text }: InputText,
  kind: MessageDocument["kind"],
): Result<MessageDocument | undefined> {
  try {
    const message = kind === "json" ? { kind, json: readJson(text) } : { kind, xml: readXml(text) };
    return [message, []];
  } catch (error) {
    if (!(error instanceof JsonError) && !(error instanceof XmlError)) throw error;
    const { en, zh } = runtimeWords(error);
    const form = kind.toUpperCase();
    const reason = { en: `it is not strict ${form}: ${en}`, zh: `它不是严格的 ${form}：${zh}` };
    return [undefined, [complain("unreadable-input", undefined, { path: asIs(path), reason })]];
  }
}

const needsMessage: Words = {
  en: "'sign' needs the message: --input FILE",
  zh: "'sign' 需要报文：--input FILE",
};

function misuseOf(input: Input): Words | undefined {
  const readers = [
    ...(input.value("input") === "-" ? ["the message"] : []),
    ...input.values("key").filter(readsStandardInput),
  ];
  return readers.length > 1
    ? { en: "only one thing can be read from standard input", zh: "标准输入只能读一样东西" }
    : undefined;
}

/** The headers that `--header` gives, by their names in lower case. */
export function readHeaders(input: Input): { readonly [name: string]: string } {
  const headers = input.values("header").map((given) => {
    const [name = ""] = given.split("=", 1);
    return [name.toLowerCase(), given.slice(name.length + 1)] as const;
  });
  return Object.fromEntries(headers);
}

/** One choice for each open point: the given ones over the defaults. */
export function readChoices(provider: Provider, input: Input): Result<Choices> {
  const choices = new Map(provider.openPoints.map((point) => [point.name, point.default]));
  const problems: Diagnostic[] = [];
  for (const given of input.values("option")) {
    const [name = ""] = given.split("=", 1);
    const choice = given.slice(name.length + 1);
    const problem = problemWith(provider, name, choice);
    if (problem) problems.push(problem);
    else choices.set(name, choice);
  }
  return [Object.fromEntries(choices), problems];
}

function problemWith(provider: Provider, name: string, choice: string): Diagnostic | undefined {
  const point = provider.openPoints.find((one) => one.name === name);
  if (point) {
    const { choices } = point;
    if (point.free !== undefined) {
      const fault = headerNameProblem(choice);
      return fault === undefined
        ? undefined
        : complain("bad-free-text", undefined, { text: "…", fault });
    }
    return choices.includes(choice)
      ? undefined
      : complain("unknown-choice", undefined, { name: nearMiss(choice, choices), choices });
  }
  const known = provider.openPoints.map((one) => one.name);
  return complain("unknown-open-point", undefined, {
    name: nearMiss(name, known),
    ...optional("suggestion", suggest(name, known)),
  });
}

/** What is like none of them may be a key: open points and credentials have names alike, such as `des-key` and `desKey`. */
function nearMiss(given: string, known: readonly string[]): string {
  return given === "" || suggest(given, known) !== undefined ? given : "…";
}
