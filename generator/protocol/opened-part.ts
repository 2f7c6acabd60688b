import { JsonError } from "../../templates/runtime/errors.js";
import { readJson, type JsonDocument } from "../../templates/runtime/json/read.js";
import type { Words } from "../diagnostics/language.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import type { Protocol, Signature } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import { pathInside, sealedPart, type Sealed } from "../model/sealed-part.js";
import { choose, type Choices } from "./choose.js";
import { interpretDecoding, type Means, type TraceStep } from "./interpret.js";
import { scalarText } from "./message-inputs.js";
import { runtimeWords } from "./runtime-words.js";
import type { Refusal } from "./segments.js";
import { readsBody, signedPath } from "./signed-path.js";

/** What a signature reads inside of a member that holds it encoded: the body, or the message. */
export function sealedPartReadBy(
  signature: Signature,
  { envelope }: Protocol,
  operation: Operation,
  choices: Choices,
): Sealed | undefined {
  const part = sealedPart(envelope);
  if (part === undefined) return undefined;
  const body = bodyPlace(envelope, operation);
  const isInside = (path: readonly string[]): boolean =>
    part.of === "body"
      ? readsBody(envelope, path)
      : pathInside(part, signedPath(envelope, body === undefined ? [] : bodyPathOf(body), path)) !==
        undefined;
  const segments = signature.text.flatMap((one) => choose(one, choices));
  const isRead = segments.some((segment) => {
    if (segment.kind === "fields") return isInside(segment.pairs.from.split("."));
    return "path" in segment && isInside(segment.path);
  });
  return isRead ? part : undefined;
}

/** What was opened, and how. */
export interface OpenedPart {
  readonly content: JsonDocument;
  readonly trace: readonly TraceStep[];
}

const theMember: Words = { en: "member", zh: "字段" };

/** Opens what a message holds sealed with the keys that are given. */
export function openPart(
  message: JsonDocument,
  { path, steps }: Sealed,
  means: Means,
): OpenedPart | Refusal {
  const name = path.join(".");
  const sealed = scalarText(message.value, path);
  if (sealed === undefined) {
    return {
      refused: { en: `the message has no member '${name}'`, zh: `报文没有字段 '${name}'` },
    };
  }
  const opened = interpretDecoding(steps, sealed, means);
  if ("refused" in opened) {
    const { en, zh } = opened.refused;
    return {
      refused: {
        en: `what '${name}' holds cannot be opened: ${en}`,
        zh: `'${name}' 的内容解不开：${zh}`,
      },
    };
  }
  const { language = "en" } = means;
  const title = `${theMember[language]} ${name}`;
  const member: TraceStep = { title, flow: "text", shown: sealed };
  try {
    return { content: readJson(opened.result), trace: [member, ...opened.trace] };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { en, zh } = runtimeWords(error);
    return {
      refused: {
        en: `what '${name}' holds is no JSON once it is opened: ${en}`,
        zh: `'${name}' 的内容解开后不是 JSON：${zh}`,
      },
    };
  }
}
