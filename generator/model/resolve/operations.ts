import { suggest } from "../../diagnostics/suggest.js";
import type { Declared } from "../../spec/provider-spec.js";
import type { Entry, Node } from "../../spec/yaml/node.js";
import type { Protocol, Results } from "../protocol.js";
import type { Body, Dispatch, Operation, Sample } from "../provider.js";
import type { Structure } from "../structure.js";
import { readNamedQuestions, readProvenance } from "./fields.js";
import { child, entriesAt, optional, pathOf, scalarAt, textAt, textsAt } from "./nodes.js";
import { readMeanings, readParty } from "./protocols.js";
import type { Resolution } from "./resolution.js";
import { readStructure } from "./structures.js";
import { readType } from "./types.js";

/** Reads `operations:`. Structures written inside an operation are added to `structures`. */
export function readOperations(
  resolution: Resolution,
  protocols: readonly Protocol[],
  structures: Structure[],
): Operation[] {
  return resolution.whole("operations").flatMap((declared) => {
    const protocol = protocolOf(resolution, declared, protocols);
    return protocol ? [readOperation(resolution, declared, protocol, structures)] : [];
  });
}

function protocolOf(
  resolution: Resolution,
  { name, node }: Declared,
  protocols: readonly Protocol[],
): Protocol | undefined {
  const named = scalarAt(node, "protocol");
  const found = protocols.find((protocol) => protocol.name === named?.text);
  if (found || !named) return found;
  resolution.incomplete.add(name);
  if (resolution.incomplete.has(named.text)) return undefined;
  const suggestion = suggest(
    named.text,
    protocols.map((protocol) => protocol.name),
  );
  resolution.complain("unknown-protocol", named, {
    name: named.text,
    ...optional("suggestion", suggestion),
  });
  return undefined;
}

function readOperation(
  resolution: Resolution,
  { name, key, node }: Declared,
  protocol: Protocol,
  structures: Structure[],
): Operation {
  const parties = resolution.spec.section("parties").map((party) => party.name);
  const from = readParty(resolution, node, parties, protocol.from);
  const body = (which: "request" | "reply"): Body =>
    readBody(resolution, `${name}.${which}`, entryAt(node, which), structures);
  const operation: Operation = {
    name,
    title: textAt(node, "title") ?? name,
    ...optional("summary", textAt(node, "summary")),
    from,
    to: parties.find((party) => party !== from) ?? from,
    protocol: protocol.name,
    ...optional("path", textAt(node, "path")),
    ...optional("address", readAddress(child(node, "address"))),
    fills: {
      ...optional("root", textAt(node, "root")),
      ...optional("body", textAt(node, "body")),
    } as Operation["fills"],
    dispatch: entriesAt(node, "dispatch").map(readDispatch),
    request: body("request"),
    reply: body("reply"),
    identity: textsAt(node, "identity").map(pathOf),
    onChange: (textAt(node, "on-change") ?? "version") as Operation["onChange"],
    ...optional("orderKey", optionalPath(textAt(node, "order-key"))),
    effect: (textAt(node, "effect") ?? "notice") as Operation["effect"],
    ...optional("idempotentBy", optionalPath(textAt(node, "idempotent-by"))),
    ...optional("settle", readSettle(child(node, "settle"))),
    ...optional("results", resultsOf(node, protocol)),
    samples: entriesAt(node, "samples").flatMap((entry) => readSample(resolution, entry)),
    ...readProvenance(resolution, node),
  };
  return resolution.from(operation, node, key);
}

function readAddress(node: Node | undefined): Operation["address"] | undefined {
  const operation = textAt(node, "operation");
  const field = textAt(node, "field");
  return operation !== undefined && field !== undefined
    ? { operation, path: pathOf(field) }
    : undefined;
}

/** What the protocol says of result codes, and over it what the operation says. */
function resultsOf(node: Node, protocol: Protocol): Results | undefined {
  const shared = protocol.reply.results;
  const own = readMeanings(child(node, "results"));
  if (shared === undefined || Object.keys(own).length === 0) return shared;
  return { ...shared, codes: { ...shared.codes, ...own } };
}

function optionalPath(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : pathOf(text);
}

function readDispatch({ key, value }: Entry): Dispatch {
  const nodes = value.kind === "list" ? value.items : [value];
  return {
    path: pathOf(key.text),
    values: nodes.flatMap((node) => (node.kind === "scalar" ? [node.text] : [])),
  };
}

function entryAt(node: Node, key: string): Entry | undefined {
  return node.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** `CancelNotify`, `none`, `{ fields: … }` or `{ undocumented: json }`. */
function readBody(
  resolution: Resolution,
  name: string,
  entry: Entry | undefined,
  structures: Structure[],
): Body {
  const node = entry?.value;
  if (!entry || !node) return { kind: "none" };
  if (node.kind === "scalar") {
    if (node.text === "none") return { kind: "none" };
    const type = readType(resolution, node, "string");
    return type ? { kind: "type", type } : { kind: "none" };
  }
  const described = {
    ...optional("documented", textAt(node, "documented")),
    ...readNamedQuestions(node),
  };
  const undocumented = scalarAt(node, "undocumented");
  if (undocumented) {
    const type = readType(resolution, undocumented, "string");
    return { kind: "undocumented", type: type ?? { kind: "json" }, ...described };
  }
  const written = scalarAt(node, "type");
  if (written) {
    const type = readType(resolution, written, "string");
    return type ? { kind: "type", type, ...described } : { kind: "none" };
  }
  structures.push(...readStructure(resolution, name, entry.key, node));
  return { kind: "type", type: { kind: "structure", name } };
}

function readSettle(node: Node | undefined): Operation["settle"] | undefined {
  if (!node) return undefined;
  const none = textAt(node, "none");
  if (none !== undefined) return { none };
  const fields = entriesAt(node, "with").flatMap(({ key, value }) =>
    value.kind === "scalar" ? [[key.text, pathOf(value.text)] as const] : [],
  );
  return { by: textAt(node, "by") ?? "", with: Object.fromEntries(fields) };
}

function readSample(resolution: Resolution, { key, value }: Entry): Sample[] {
  const file = scalarAt(value, "file");
  if (!file) return [];
  const text = resolution.spec.text(file.text);
  if (text === undefined) {
    resolution.complain("missing-sample", file, { file: file.text });
    return [];
  }
  const sample: Sample = {
    name: key.text,
    of: textAt(value, "of") === "reply" ? "reply" : "request",
    file: file.text,
    text,
    ...readNamedQuestions(value),
  };
  return [resolution.from(sample, value, key)];
}
