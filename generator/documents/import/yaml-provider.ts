import { block, flow, type YamlMap } from "../patch/value.js";
import type { Draft } from "./draft.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import { citeYaml, questionsYaml } from "./yaml-fields.js";
import { openPointsOf, protocolYaml } from "./yaml-protocols.js";
import { allWords } from "./yaml.js";

export function providerYaml(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): YamlMap {
  const { parties, we, environments, protocols, isWeGuessed } = draft.elements;
  const [first] = sources;
  const points = openPointsOf(protocols);
  return block([
    ["language", 1],
    ["provider", answers.provider],
    ["draft", true],
    ["title", answers.title ?? first?.title ?? answers.provider],
    ["package", flow([["version", "0.1.0"]])],
    ["parties", block(parties.map(({ name, title }) => [name, flow([["title", title]])]))],
    ["we", we],
    [
      "documents",
      block(
        sources.map((source, index) => [
          source.reading.document,
          documentYaml(source, draft, index === 0 && isWeGuessed),
        ]),
      ),
    ],
    [
      "environments",
      environments.length === 0
        ? undefined
        : block(
            environments.map(({ name, url, cite }) => [
              name,
              flow([
                ["url", url],
                ["cite", citeYaml(cite)],
                ["question", questionsYaml(addressQuestion(draft))],
              ]),
            ]),
          ),
    ],
    ["protocols", block(protocols.map((one) => [one.name, protocolYaml(one, allWords(draft))]))],
    ["open", points.length === 0 ? undefined : block(points)],
  ]);
}

function addressQuestion({ elements }: Draft): readonly string[] {
  return elements.questions.some(({ name }) => name === "q-address") ? ["q-address"] : [];
}

export function documentYaml(source: DraftSource, draft: Draft, isAsked: boolean): YamlMap {
  const { title, file, version, sha256, reading } = source;
  const words = [...(draft.words.get(reading.document) ?? [])];
  return block([
    ["title", title],
    ["file", file],
    ["version", version],
    ["sha256", sha256],
    ["words", words.length === 0 ? undefined : flow(words)],
    ["question", isAsked ? "q-we" : undefined],
  ]);
}
