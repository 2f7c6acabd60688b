import { block, flow, type Entries, type YamlMap } from "../patch/value.js";
import type { Draft } from "./draft.js";
import type { DraftAnswers, DraftSource } from "./source.js";
import { citeYaml } from "./yaml-fields.js";
import { openPointsOf, protocolYaml } from "./yaml-protocols.js";
import { allWords } from "./yaml.js";

type Entry = Entries[number];

/** `provider.yaml` of a draft: who it is about, its documents, addresses and protocols. */
export function providerYaml(
  draft: Draft,
  sources: readonly DraftSource[],
  answers: DraftAnswers,
): YamlMap {
  const { parties, we, protocols, isWeGuessed } = draft.elements;
  const [first] = sources;
  const points = openPointsOf(protocols);
  const documents = sources.map((source): Entry => {
    const isAsked = source === first && isWeGuessed;
    return [source.reading.document, documentYaml(source, draft, isAsked)];
  });
  return block([
    ["language", 1],
    ["provider", answers.provider],
    ["draft", true],
    ["title", answers.title ?? first?.title ?? answers.provider],
    ["package", flow([["version", "0.1.0"]])],
    ["parties", block(parties.map(({ name, title }) => [name, flow([["title", title]])]))],
    ["we", we],
    ["documents", block(documents)],
    ["environments", environmentsYaml(draft)],
    ["protocols", block(protocols.map((one) => [one.name, protocolYaml(one, allWords(draft))]))],
    ["open", points.length === 0 ? undefined : block(points)],
  ]);
}

function environmentsYaml(draft: Draft): YamlMap | undefined {
  const { environments, questions } = draft.elements;
  if (environments.length === 0) return undefined;
  const question = questions.find(({ name }) => name === "q-address")?.name;
  return block(
    environments.map(({ name, url, cite }) => [
      name,
      flow([
        ["url", url],
        ["cite", citeYaml(cite)],
        ["question", question],
      ]),
    ]),
  );
}

/** A document as it is declared; `isAsked`: it is where the question stands of who we are. */
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
