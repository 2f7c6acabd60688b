import { complain } from "../diagnostics/diagnostic.js";
import type { Provider } from "../model/provider.js";
import type { Field } from "../model/structure.js";
import { documentedKind, kindOf, type Kind } from "./documented-kind.js";
import { nodeAt } from "./places.js";
import { choicesOf } from "./pipelines.js";
import type { Rule } from "./rule.js";
import { allFields } from "./walk.js";

export const decisions: Rule = {
  name: "decisions",
  summary: "A decision against the document has a question or a reason.",
  check({ provider, origins }) {
    const words = wordsOf(provider);
    const isXml = provider.protocols.some(({ transport }) =>
      choicesOf(transport.content).some((content) => content.includes("xml")),
    );
    return allFields(provider)
      .filter((field) => field.question === undefined && field.derived === undefined)
      .filter((field) => nodeAt(origins, field, "documented") !== undefined)
      .filter((field) => isAgainst(field, words, isXml))
      .map((field) =>
        complain("question-needed", origins.at(field, "documented"), { name: field.name }),
      );
  },
};

type Words = ReadonlyMap<string, string>;

/** What the documents' words mean in the language. */
function wordsOf(provider: Provider): Words {
  return new Map(provider.documents.flatMap(({ words }) => Object.entries(words)));
}

/**
 * Whether the decision contradicts the document. To read more out of it than its table says is none: a text that is a
 * date, or a member whose remark says when it must be there.
 */
function isAgainst(field: Field, words: Words, isXml: boolean): boolean {
  const said = documentedKind(field.documented.type, words);
  return contradicts(said, kindOf(field.type), isXml) || isOtherwiseRequired(field, words);
}

function contradicts(said: Kind | undefined, decided: Kind | undefined, isXml: boolean): boolean {
  if (said === undefined || decided === undefined) return false;
  // In XML everything travels as text, so that "decimal" names what the text holds.
  if (isXml && (said.travels === "text" || decided.travels === "text")) return false;
  if (said.travels !== decided.travels) return true;
  return said.max !== decided.max && said.max !== undefined && decided.isPlainText;
}

function isOtherwiseRequired({ documented, required }: Field, words: Words): boolean {
  const said = words.get(documented.required) ?? documented.required;
  if (required.kind === "always") return said === "false" || said === "unspecified";
  if (required.kind === "optional") return said === "true" || said === "unspecified";
  return required.kind === "unspecified" && (said === "true" || said === "false");
}
