import type {
  Ask,
  Credential,
  Environment,
  Party,
  ProviderDocument,
  Question,
  Vector,
} from "../provider.js";
import type { KeyPairKind } from "../../spec/language/key-pairs.js";
import type { Node } from "../../spec/yaml/node.js";
import { printCitations, readCitations } from "./expressions.js";
import { readNamedQuestions, readProvenance } from "./fields.js";
import { child, entriesAt, itemsAt, optional, textAt, textsAt } from "./nodes.js";
import { readOpenable } from "./open.js";
import type { Resolution } from "./resolution.js";

export function readParties(resolution: Resolution): Party[] {
  return resolution.whole("parties").map(({ name, key, node }) => {
    const party: Party = { name, title: textAt(node, "title") ?? name };
    return resolution.from(party, node, key);
  });
}

export function readDocuments(resolution: Resolution): ProviderDocument[] {
  return resolution.whole("documents").map(({ name, key, node }) => {
    const document: ProviderDocument = {
      name,
      title: textAt(node, "title") ?? name,
      ...optional("file", textAt(node, "file")),
      ...optional("version", textAt(node, "version")),
      ...optional("sha256", textAt(node, "sha256")),
      words: textMap(node, "words"),
      ...readNamedQuestions(node),
    };
    return resolution.from(document, node, key);
  });
}

export function readEnvironments(resolution: Resolution): Environment[] {
  return resolution.whole("environments").map(({ name, key, node }) => {
    const environment: Environment = {
      name,
      url: textAt(node, "url") ?? "",
      ...readProvenance(resolution, node),
    };
    return resolution.from(environment, node, key);
  });
}

export function readCredentials(resolution: Resolution): Credential[] {
  return resolution.whole("credentials").map(({ name, key, node }) => {
    const bytes = child(node, "bytes");
    const pair = textAt(node, "pair");
    const credential: Credential = {
      name,
      ...optional("title", textAt(node, "title")),
      form: (textAt(node, "form") ?? (pair ? "pem" : "text")) as Credential["form"],
      ...optional("bytes", bytes && readOpenable(resolution, bytes, readByteForm)),
      ...optional("pair", pair as KeyPairKind | undefined),
      ...readProvenance(resolution, node),
    };
    return resolution.from(credential, node, key);
  });
}

function readByteForm(node: Node): "first8" | "exact8" | undefined {
  const forms = ["first8", "exact8"] as const;
  return forms.find((form) => node.kind === "scalar" && form === node.text);
}

export function readQuestions(resolution: Resolution): Question[] {
  return resolution.whole("questions").map(({ name, key, node }) => {
    const question: Question = {
      name,
      title: textAt(node, "title") ?? "",
      claims: itemsAt(node, "claims").map((claim) => ({
        cite: printCitations(readCitations(resolution, child(claim, "cite"))),
        says: textAt(claim, "says") ?? "",
      })),
      decision: textAt(node, "decision") ?? "",
      reason: textAt(node, "reason") ?? "",
      ...optional("ask", readAsk(child(node, "ask"))),
      ...optional("answer", textAt(node, "answer")),
    };
    return resolution.from(question, node, key);
  });
}

function readAsk(node: Node | undefined): Ask | undefined {
  if (node === undefined) return undefined;
  return {
    title: textAt(node, "title") ?? "",
    text: textAt(node, "text") ?? "",
    meanwhile: textAt(node, "meanwhile") ?? "",
    answers: textsAt(node, "answers"),
  };
}

export function readVectors(resolution: Resolution): Vector[] {
  return resolution.whole("vectors").map(({ name, key, node }) => {
    const vector: Vector = {
      name,
      signature: textAt(node, "signature") ?? textAt(node, "encoding") ?? "",
      of: child(node, "encoding") ? "encoding" : "signature",
      ...optional("protocol", textAt(node, "protocol")),
      ...optional("from", textAt(node, "from")),
      inputs: textMap(node, "inputs"),
      keys: textMap(node, "keys"),
      options: textMap(node, "options"),
      ...optional("text", textAt(node, "text")),
      steps: textsAt(node, "steps"),
      result: textAt(node, "result") ?? "",
      made: textAt(node, "made") ?? "",
    };
    return resolution.from(vector, node, key);
  });
}

function textMap(node: Node, key: string): { readonly [name: string]: string } {
  return Object.fromEntries(
    entriesAt(node, key).flatMap((entry) =>
      entry.value.kind === "scalar" ? [[entry.key.text, entry.value.text] as const] : [],
    ),
  );
}
