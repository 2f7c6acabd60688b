import type { Entry, MapNode, Node } from "../../spec/yaml/node.js";
import type { Declared } from "../../spec/provider-spec.js";
import { suggest } from "../../diagnostics/suggest.js";
import type {
  Delivery,
  Limits,
  Openable,
  Outcome,
  OutcomeKind,
  OutcomeValue,
  Protocol,
  Reply,
  ResultMeaning,
  Results,
  Retry,
  Transport,
} from "../protocol.js";
import { readEnvelope, readMembers, type Around } from "./envelopes.js";
import { readCondition } from "./expressions.js";
import { readProvenance } from "./fields.js";
import { child, entries, entriesAt, itemsAt, optional, pathOf, scalarAt, textAt } from "./nodes.js";
import { noteFreeNames, readOpenable } from "./open.js";
import type { Resolution } from "./resolution.js";
import { readSignature, readSteps } from "./signatures.js";

/** Reads `protocols:`; a protocol that extends another takes over each of its keys that it does not give itself. */
export function readProtocols(resolution: Resolution): Protocol[] {
  const declared = resolution.whole("protocols");
  return declared.map((one) => readProtocol(resolution, one.name, one.key, extended(one, [])));

  function extended({ name, node }: Declared, seen: readonly string[]): MapNode {
    const own = node as MapNode;
    const base = scalarAt(own, "extends");
    if (!base) return own;
    const parent = declared.find((one) => one.name === base.text);
    if (!parent || [...seen, name].includes(base.text)) {
      const known = declared.map((one) => one.name).filter((one) => one !== name);
      const suggestion = suggest(base.text, known);
      if (!resolution.incomplete.has(base.text)) {
        resolution.complain("unknown-protocol", base, {
          name: base.text,
          ...optional("suggestion", suggestion),
        });
      }
      return own;
    }
    const inherited = extended(parent, [...seen, name]);
    // That the other is a draft says nothing of this one.
    const given = new Set(["draft", ...own.entries.map((entry) => entry.key.text)]);
    const rest = inherited.entries.filter((entry) => !given.has(entry.key.text));
    return { ...own, entries: [...own.entries, ...rest] };
  }
}

function readProtocol(resolution: Resolution, name: string, key: Node, node: MapNode): Protocol {
  const parties = resolution.spec.section("parties").map((party) => party.name);
  const from = readParty(resolution, node, parties);
  const around = { node, key };
  const protocol: Protocol = {
    name,
    ...optional("title", textAt(node, "title")),
    ...optional("summary", textAt(node, "summary")),
    from,
    to: parties.find((party) => party !== from) ?? from,
    transport: readTransport(resolution, child(node, "transport"), around),
    nullIsAbsent: textAt(node, "null") === "absent",
    emptyIsAbsent: textAt(node, "empty") === "absent",
    envelope: readEnvelope(resolution, child(node, "envelope"), around),
    ...(child(node, "message")
      ? { message: readEnvelope(resolution, child(node, "message"), around) }
      : {}),
    signatures: entriesAt(node, "signatures").map((entry) => readSignature(resolution, entry)),
    reply: readReply(resolution, child(node, "reply"), child(node, "transport"), around),
    ...optional("delivery", readDelivery(resolution, child(node, "delivery"))),
    ...optional("limits", readLimits(resolution, child(node, "limits"))),
    ...readProvenance(resolution, node),
  };
  return resolution.from(protocol, node, key);
}

/** The party under `from:`; parties that are not declared are refused. */
export function readParty(
  resolution: Resolution,
  node: Node,
  parties: readonly string[],
  otherwise: string = parties[0] ?? "",
): string {
  const from = scalarAt(node, "from");
  if (!from || parties.includes(from.text)) return from?.text ?? otherwise;
  const suggestion = suggest(from.text, parties);
  resolution.complain("unknown-party", from, {
    name: from.text,
    ...optional("suggestion", suggestion),
  });
  return otherwise;
}

function readTransport(resolution: Resolution, node: Node | undefined, around: Around): Transport {
  noteFreeNames(resolution, entriesAt(child(node, "headers"), "fields"));
  const transport: Transport = {
    method: readOpenText(resolution, child(node, "method"), "POST"),
    content: readOpenText(resolution, child(node, "content"), "application/json"),
    charset: textAt(node, "charset") ?? "utf-8",
    ...optional("path", textAt(node, "path")),
    headers: readMembers(resolution, entriesAt(child(node, "headers"), "fields")),
    query: readMembers(resolution, entriesAt(child(node, "query"), "fields")),
    encode: readSteps(resolution, child(node, "encode")),
    ...(node ? readProvenance(resolution, node) : { cite: [] }),
  };
  return resolution.from(transport, node ?? around.node, node ? undefined : around.key);
}

function readOpenText(
  resolution: Resolution,
  node: Node | undefined,
  otherwise: string,
): Openable<string> {
  if (!node) return otherwise;
  const read = readOpenable(resolution, node, (one) =>
    one.kind === "scalar" ? one.text : undefined,
  );
  return read ?? otherwise;
}

function readReply(
  resolution: Resolution,
  node: Node | undefined,
  transport: Node | undefined,
  around: Around,
): Reply {
  const when = scalarAt(child(node, "success"), "when");
  const condition = when && readCondition(resolution, when);
  const reply: Reply = {
    content: readOpenText(
      resolution,
      child(node, "content") ?? child(transport, "content"),
      "application/json",
    ),
    headers: readMembers(resolution, entriesAt(child(node, "headers"), "fields")),
    encode: readSteps(resolution, child(node, "encode") ?? child(transport, "encode")),
    envelope: readEnvelope(resolution, child(node, "envelope"), around),
    ...(child(node, "message")
      ? { message: readEnvelope(resolution, child(node, "message"), around) }
      : {}),
    ...(when && condition ? { success: { condition, text: when.text } } : {}),
    ...optional("results", readResults(resolution, child(node, "results"))),
    outcomes: entriesAt(node, "outcomes").map((entry) => readOutcome(resolution, entry)),
    ...(node ? readProvenance(resolution, node) : { cite: [] }),
  };
  return resolution.from(reply, node ?? around.node, node ? undefined : around.key);
}

function readResults(resolution: Resolution, node: Node | undefined): Results | undefined {
  if (!node) return undefined;
  const results: Results = {
    path: pathOf(textAt(node, "member") ?? ""),
    codes: readMeanings(child(node, "codes")),
    otherwise: (textAt(node, "otherwise") ?? "unknown") as ResultMeaning,
    ...readProvenance(resolution, node),
  };
  return resolution.from(results, node);
}

/** `{ "0002": retryable }`. */
export function readMeanings(node: Node | undefined): Results["codes"] {
  return Object.fromEntries(
    entries(node).flatMap(({ key, value }) =>
      value.kind === "scalar" ? [[key.text, value.text as ResultMeaning] as const] : [],
    ),
  );
}

function readOutcome(resolution: Resolution, entry: Entry): Outcome {
  const { key, value } = entry;
  const members = Object.fromEntries(
    entriesAt(value, "fields").flatMap((member) => {
      const read = readOutcomeValue(member.value);
      return read ? [[member.key.text, read] as const] : [];
    }),
  );
  const outcome: Outcome = {
    kind: key.text as OutcomeKind,
    status: Number(textAt(value, "status") ?? 200),
    members,
    unsigned: textAt(value, "signature") === "none",
    ...readProvenance(resolution, value),
  };
  return resolution.from(outcome, value, key);
}

function readOutcomeValue(node: Node): OutcomeValue | undefined {
  if (node.kind !== "scalar") return undefined;
  if (typeof node.value === "boolean") return { kind: "boolean", value: node.value };
  return typeof node.value === "number"
    ? { kind: "number", text: node.text }
    : { kind: "text", text: node.text };
}

function readDelivery(resolution: Resolution, node: Node | undefined): Delivery | undefined {
  if (!node) return undefined;
  const delivery: Delivery = {
    retries: itemsAt(node, "retries").flatMap((item) => {
      const retry = readRetry(resolution, item);
      return retry ? [retry] : [];
    }),
    order: (textAt(node, "order") ?? "unspecified") as Delivery["order"],
    duplicates: (textAt(node, "duplicates") ?? "unspecified") as Delivery["duplicates"],
    ...readProvenance(resolution, node),
  };
  return resolution.from(delivery, node);
}

function readRetry(resolution: Resolution, node: Node): Retry | undefined {
  const modes = ["after", "every", "at-least"] as const;
  const mode = modes.find((one) => child(node, one));
  const delay = mode && readDuration(textAt(node, mode) ?? "");
  if (!mode || delay === undefined) return undefined;
  const times = child(node, "times");
  const read = times && readOpenable(resolution, times, readTimes);
  return { delay, mode, times: (read ?? 1) as Retry["times"] };
}

function readTimes(node: Node): number | "unspecified" | undefined {
  if (node.kind !== "scalar") return undefined;
  return typeof node.value === "number" ? node.value : "unspecified";
}

const units: { readonly [unit: string]: number } = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `3s`, `5m`, `1h` as milliseconds. */
export function readDuration(text: string): number | undefined {
  const match = /^(\d+)(ms|s|m|h|d)$/.exec(text);
  const unit = match && units[match[2] ?? ""];
  return match && unit ? Number(match[1]) * unit : undefined;
}

function readLimits(resolution: Resolution, node: Node | undefined): Limits | undefined {
  if (!node) return undefined;
  const expires = readDuration(textAt(node, "expires") ?? "");
  const rate = child(node, "rate");
  const calls = Number(textAt(rate, "calls"));
  const per = readDuration(textAt(rate, "per") ?? "");
  const limits: Limits = {
    ...optional("expires", expires),
    ...(rate && per !== undefined ? { rate: { calls, per } } : {}),
    ...readProvenance(resolution, node),
  };
  return resolution.from(limits, node);
}
