import { changes, draft, entries, facts, nothing, sources, type Surfacings } from "./surfacing.js";

const documentKeys = ["title", "file", "version", "sha256", "words", "question"] as const;

/** What stands once in a spec, and its lists. */
export const recordSurfacings: Surfacings = {
  "provider-file.language": nothing("specs are read by one version of the language"),
  "provider-file.provider": nothing("it says which two specs are compared"),
  ...facts("provider-file", "provider", ["title", "summary", "zone", "we"]),
  "provider-file.draft": draft,
  "provider-file.package.**": changes("provider.version"),
  "provider-file.length-unit": changes("field.type.lengthUnit"),
  "provider-file.parties": changes("party.added", "party.removed", "party.renamed"),
  "provider-file.parties.*.title": changes("party.title"),
  "provider-file.documents": entries("document"),
  ...facts("provider-file.documents.*", "document", documentKeys),
  "provider-file.environments": entries("environment"),
  "provider-file.environments.*.url": changes("environment.url"),
  ...sources("provider-file.environments.*", "environment"),
  "provider-file.credentials": entries("credential"),
  ...facts("provider-file.credentials.*", "credential", ["title", "form", "pair"]),
  "provider-file.credentials.*.bytes.**": changes("credential.bytes"),
  ...sources("provider-file.credentials.*", "credential"),
  "provider-file.protocols": entries("protocol"),
  "provider-file.open": entries("open-point"),
  "provider-file.types": entries("structure"),
  "provider-file.codes": entries("code-table"),
  "provider-file.operations": entries("operation"),
  "provider-file.questions": entries("question"),
  "provider-file.vectors": entries("vector"),

  ...facts("open-point", "open-point", ["choices", "free", "default", "why"]),
  ...sources("open-point", "open-point"),

  "code-table.draft": draft,
  "code-table.values.*.draft": draft,
  ...facts("code-table", "code-table", ["title", "complete"]),
  "code-table.name": changes("code-table.codeName"),
  "code-table.values": changes("code.added", "code.removed", "code.renamed"),
  ...facts("code-table.values.*", "code", ["label", "state", "summary"]),
  "code-table.values.*.name": changes("code.codeName"),
  ...sources("code-table.values.*", "code"),
  ...sources("code-table", "code-table"),

  ...facts("question", "question", ["title", "decision", "reason", "ask", "answer"]),
  "question.claims.**": changes("question.claims"),
  "ask.**": changes("question.ask"),
  "vector.**": changes("vector.computed"),
};
