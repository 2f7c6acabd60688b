import { readJson } from "../../templates/runtime/json/read.js";
import { codeAt, textAt } from "../../templates/runtime/members.js";
import { unsealed } from "../../templates/runtime/receiver/unsealed.js";
import { openJson } from "../../templates/runtime/json/open.js";
import { isObject, type WireObject } from "../../templates/runtime/wire.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { xmlValue } from "../../templates/runtime/xml/values.js";
import { sealedPart } from "../../generator/model/sealed-part.js";
import type { OutcomeKind, OutcomeValue, Protocol } from "../../generator/model/protocol.js";
import { isXml } from "../../generator/model/xml.js";
import { interpretDecoding } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import type { Crafting } from "./craft.js";

/** What an answer says, opened; undefined for one that is no reply of the protocol. */
export function readAnswer(
  crafting: Crafting,
  { reply }: Protocol,
  text: string,
): WireObject | undefined {
  try {
    if (isXml(reply.envelope)) {
      const value = xmlValue(readXml(text).root);
      return isObject(value) ? value : undefined;
    }
    const part = sealedPart(reply.envelope);
    const { value } = readJson(text);
    if (!isObject(value) || part === undefined) return isObject(value) ? value : undefined;
    const { keys, choices, operation, provider } = crafting;
    const means = { keys, choices, sender: operation.to, forms: keyForms(provider) };
    const opened = interpretDecoding(part.steps, textAt(value, part.path) ?? "", means);
    if ("refused" in opened) return undefined;
    return unsealed(openJson(text), part.path, opened.result).envelope;
  } catch {
    return undefined;
  }
}

/** The members in which an answer does not say what the document says of an outcome. */
export function differences(
  { reply }: Protocol,
  kind: OutcomeKind,
  answer: WireObject | undefined,
  except: readonly string[] = [],
): readonly string[] {
  const outcome = reply.outcomes.find((each) => each.kind === kind);
  if (outcome === undefined) return [];
  if (answer === undefined) return ["the answer is no reply"];
  return Object.entries(outcome.members)
    .filter(([path]) => !except.includes(path))
    .filter(([path, value]) => !says(value, codeAt(answer, path.split("."))))
    .map(([path]) => path);
}

function says(value: OutcomeValue, text: string | undefined): boolean {
  if (text === undefined) return false;
  switch (value.kind) {
    case "boolean":
      return text === String(value.value);
    case "number":
      return text === value.text;
    case "text":
      return value.text.includes("{reason}") || text === value.text;
  }
}
