import { block, flow, type Entries, type YamlMap, type YamlValue } from "../patch/value.js";
import type { DraftBodyPlace, DraftEnvelope, DraftProtocol, DraftTransport } from "./elements.js";
import { placesOf } from "./protocol-envelopes.js";
import type { Words } from "./words.js";
import { citeYaml, fieldEntries, memberYaml, questionsYaml } from "./yaml-fields.js";

/** A protocol as it stands under `protocols:`. */
export function protocolYaml(protocol: DraftProtocol, words: Words): YamlMap {
  const { title, from, cite, derived, transport, request, reply, questions } = protocol;
  return block([
    ["draft", true],
    ["title", title],
    ["from", from],
    ["cite", citeYaml(cite)],
    ["derived", derived],
    ["question", questionsYaml(questions)],
    ["transport", transportYaml(transport)],
    ["envelope", envelopeYaml(request, words)],
    ["message", envelopeYaml(request?.inner, words)],
    [
      "reply",
      reply &&
        block([
          ["cite", citeYaml(placesOf(reply))],
          ["envelope", envelopeYaml(reply, words)],
          ["message", envelopeYaml(reply.inner, words)],
        ]),
    ],
  ]);
}

function transportYaml(transport: DraftTransport | undefined): YamlMap | undefined {
  if (!transport) return undefined;
  const { content, method, cite } = transport;
  return flow([
    ["method", method],
    ["content", content],
    ["derived", cite.length === 0 ? "headings of its operations say it" : undefined],
    ["cite", citeYaml(cite)],
  ]);
}

function envelopeYaml(envelope: DraftEnvelope | undefined, words: Words): YamlMap | undefined {
  if (!envelope) return undefined;
  const { root, members, body, inner } = envelope;
  const entries: Entries = [
    ...members.map((member): readonly [string, YamlValue] => [
      member.name,
      memberYaml(member, words),
    ]),
    ...(body ? [[body.name, bodyPlaceYaml(body, words, inner ? "message" : "body")] as const] : []),
  ];
  return block([
    ["root", root],
    ["fields", block(entries)],
  ]);
}

const bodyForm = "body-form";

/** The open point of envelopes whose body is a text: how it becomes one. */
export function openPointsOf(
  protocols: readonly DraftProtocol[],
): readonly (readonly [name: string, point: YamlMap])[] {
  const envelopes = protocols.flatMap(({ request, reply }) => [request, reply]);
  const isOpen = envelopes.some((envelope) => envelope?.body?.text !== undefined);
  return isOpen ? [[bodyForm, openForm()]] : [];
}

/** Where the body stands; as a text, nobody knows yet how it becomes one. */
function bodyPlaceYaml(
  { title, cite, text }: DraftBodyPlace,
  words: Words,
  of: "body" | "message",
): YamlMap {
  if (text === undefined) {
    return flow([
      ["body", true],
      ["title", title],
      ["cite", citeYaml(cite)],
    ]);
  }
  const entries = fieldEntries({ ...text, cite }, { words });
  const at = entries.findIndex(([key]) => key === "title");
  const steps = ["json", flow([["open", bodyForm]])];
  const value = [
    "value",
    flow([
      ["encode", of],
      ["then", steps],
    ]),
  ] as const;
  return flow([...entries.slice(0, at), value, ...entries.slice(at)]);
}

function openForm(): YamlMap {
  return block([
    [
      "choices",
      flow([
        ["plain", []],
        ["base64", ["utf8", "base64"]],
      ]),
    ],
    ["default", "plain"],
    ["why", "the member is a text, and its table does not say how it is made"],
  ]);
}
