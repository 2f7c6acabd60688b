import { JsonError } from "../../templates/runtime/errors.js";
import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Provider } from "../model/provider.js";
import { optional } from "../model/resolve/nodes.js";
import type { Choices } from "../protocol/choose.js";
import type { Surroundings } from "./command.js";
import { usage, type Input } from "./input.js";
import { readsStandardInput, readText } from "./sources.js";

/** The message that `--input` names. */
export function readMessage(
  input: Input,
  surroundings: Surroundings,
): Result<JsonDocument | undefined> {
  const misuse = misuseOf(input);
  const path = input.value("input");
  if (misuse !== undefined || path === undefined) {
    return [
      undefined,
      [usage({ name: "sign" }, misuse ?? "'sign' needs the message: --input FILE")],
    ];
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

function misuseOf(input: Input): string | undefined {
  const readers = [
    ...(input.value("input") === "-" ? ["the message"] : []),
    ...input.values("key").filter(readsStandardInput),
  ];
  return readers.length > 1 ? "only one thing can be read from standard input" : undefined;
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
